import type { IRichTextBlock, ITextRun, Spacing } from '@microsoft/teams.cards';

/** How a piece of text looks. Colours are used on symbols and links only; they are too pale for text in some clients. */
export type Look = Partial<Pick<ITextRun, 'size' | 'weight' | 'color' | 'isSubtle' | 'fontType' | 'highlight'>>;

/** Where a paragraph stands below the one before it. */
export type Place = { readonly spacing?: Spacing; readonly separator?: boolean };

/**
 * A text as runs, which no client reads as Markdown or HTML. Runs are still searched for `{{DATE(…)}}` and
 * `{{TIME(…)}}`, so two braces never stand in the same run.
 */
export function literalRuns(text: string, look: Look = {}): ITextRun[] {
  return text.split(/(?<=\{)(?=\{)/).map((part) => ({ type: 'TextRun', text: part, ...look }));
}

/** A paragraph of runs. */
export function paragraph(inlines: ITextRun[], place: Place = {}): IRichTextBlock {
  return { type: 'RichTextBlock', ...place, inlines };
}

/** A paragraph that shows exactly the words given. */
export function literalWords(text: string, look: Look = {}, place: Place = {}): IRichTextBlock {
  return paragraph(literalRuns(text, look), place);
}

/** The same, or nothing where there are no words: an empty paragraph would leave a gap. */
export function optionalWords(text: string | undefined, look: Look = {}, place: Place = {}): IRichTextBlock[] {
  return text ? [literalWords(text, look, place)] : [];
}
