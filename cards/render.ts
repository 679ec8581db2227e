import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { caseListCard, caseListText } from './caseListCard.ts';
import { decisionCard, decisionText } from './decisionCard.ts';
import { documentCard, documentText } from './documentCard.ts';
import { entryCard, entryText } from './entryCard.ts';
import { menuCard, menuText } from './menuCard.ts';
import { noteCard, noteText } from './noteCard.ts';
import { planCard, planText } from './planCard.ts';
import { questionCard, questionText } from './questionCard.ts';
import { summaryCard, summaryText } from './summaryCard.ts';
import type { Drawing, View } from './views.ts';

/** What is sent: the card where the channel draws cards, the text where it does not. The text is never cut. */
export interface Rendered {
  readonly card: IAdaptiveCard;
  readonly text: string;
}

export function render(view: View, drawing: Drawing): Rendered {
  switch (view.kind) {
    case 'menu':
      return { card: menuCard(view, drawing), text: menuText(view) };
    case 'question':
      return { card: questionCard(view, drawing), text: questionText(view) };
    case 'entry':
      return { card: entryCard(view, drawing), text: entryText(view) };
    case 'summary':
      return { card: summaryCard(view, drawing), text: summaryText(view) };
    case 'decision':
      return { card: decisionCard(view, drawing), text: decisionText(view) };
    case 'plan':
      return { card: planCard(view, drawing), text: planText(view) };
    case 'caseList':
      return { card: caseListCard(view, drawing), text: caseListText(view) };
    case 'document':
      return { card: documentCard(view, drawing), text: documentText(view) };
    case 'note':
      return { card: noteCard(view, drawing), text: noteText(view) };
  }
}
