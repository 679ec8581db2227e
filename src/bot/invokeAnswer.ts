import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { type Activity, ActivityTypes } from 'botbuilder';

/** What a click on a card is answered with: another card in its place, a line beside it, or that it went wrong. */
export type InvokeAnswer =
  | { readonly kind: 'card'; readonly card: IAdaptiveCard }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly status: 400 | 500; readonly text: string };

const codes = { 400: 'BadRequest', 500: 'InternalServerError' } as const;

/**
 * The activity that answers an `adaptiveCard/action` invoke. Its HTTP status is 200 even where the answer is an error:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export const invokeAnswer = (answer: InvokeAnswer): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body: bodyOf(answer) },
});

const bodyOf = (answer: InvokeAnswer): Readonly<Record<string, unknown>> => {
  switch (answer.kind) {
    case 'card':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
    case 'message':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text };
    case 'error':
      return {
        statusCode: answer.status,
        type: 'application/vnd.microsoft.error',
        value: { code: codes[answer.status], message: answer.text },
      };
  }
};
