import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Drawing } from './views.ts';

/** A card; `text` is what a client shows that cannot draw it. */
export function cardOf(body: CardElementArray, text: string, drawing: Drawing): IAdaptiveCard {
  return { type: 'AdaptiveCard', version: '1.5', lang: drawing.language, fallbackText: text, body };
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
