import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Button, Drawing } from './views.ts';

/**
 * A card; `text` is what a client shows that cannot draw it. `refresh`: what its reader's client sends back, of its own
 * accord, to have it up to date; only for who is named, as others would get somebody else's card
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#refresh-mechanism).
 */
export function cardOf(
  body: CardElementArray,
  text: string,
  { language, submit, reader }: Drawing,
  refresh?: Button['data'],
): IAdaptiveCard {
  const card: IAdaptiveCard = { type: 'AdaptiveCard', version: '1.5', lang: language, fallbackText: text, body };
  if (refresh === undefined || reader === undefined || submit !== 'Action.Execute') return card;
  const { verb } = refresh;
  return {
    ...card,
    refresh: {
      action: { type: 'Action.Execute', ...(typeof verb === 'string' ? { verb } : {}), data: refresh },
      userIds: [reader],
    },
  };
}

/**
 * The card that shows as many of `count` things as the channel carries. `draw` gets how many to show, and says itself
 * how many it leaves out.
 */
export function largestCard(
  count: number,
  { largest }: Drawing,
  draw: (shown: number) => IAdaptiveCard,
): IAdaptiveCard {
  const whole = draw(count);
  if (bytes(whole) <= largest) return whole;
  let best = draw(0);
  let [fewest, most] = [1, count - 1];
  while (fewest <= most) {
    const middle = Math.floor((fewest + most) / 2);
    const card = draw(middle);
    if (bytes(card) <= largest) {
      best = card;
      fewest = middle + 1;
    } else {
      most = middle - 1;
    }
  }
  return best;
}

/** The line that stands for what was left out. */
export function overflowText(template: string, left: number): string {
  return template.replaceAll('{count}', String(left));
}

function bytes(card: IAdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
