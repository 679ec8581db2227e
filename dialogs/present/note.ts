import type { Button, NoteView } from '../../cards/views.ts';

/** A short answer that asks for nothing. */
export const note = (
  paragraphs: readonly string[],
  more: {
    readonly tone?: NoteView['tone'];
    readonly title?: string;
    readonly links?: NoteView['links'];
    readonly actions?: readonly Button[];
    readonly refresh?: NonNullable<NoteView['refresh']>;
  } = {},
): NoteView => ({
  kind: 'note',
  tone: more.tone ?? 'plain',
  ...(more.title === undefined ? {} : { title: more.title }),
  paragraphsWords: paragraphs,
  links: more.links ?? [],
  actions: more.actions ?? [],
  ...(more.refresh === undefined ? {} : { refresh: more.refresh }),
});
