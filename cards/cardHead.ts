import type { ITextBlock } from '@microsoft/teams.cards';

/** The line above: which journey, which case. */
export function contextLine(context: string, style: 'default' | 'heading' = 'default'): ITextBlock {
  return {
    type: 'TextBlock',
    text: context,
    style,
    size: 'Small',
    weight: 'Default',
    isSubtle: true,
    wrap: true,
  };
}

/** A title in our own words. Headings are text blocks: runs cannot be headings, so a person's words never are. */
export function heading(title: string): ITextBlock {
  return { type: 'TextBlock', text: title, style: 'heading', size: 'Large', weight: 'Bolder', wrap: true };
}
