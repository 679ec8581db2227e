import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import { render } from '../../cards/render.ts';
import type { View } from '../../cards/views.ts';
import type { Channel } from '../app/channels.ts';
import type { Language } from '../domain/language.ts';

/**
 * The messages that show a view on a channel: a card where it draws cards, else the text twin. A sentence without
 * anything to click stays a sentence; a card that had to be cut is followed by the whole text. `reader`: the id in the
 * channel of whom it is for, so that their client can keep the card up to date.
 */
export const toActivities = (
  view: View,
  channel: Channel,
  language: Language,
  reader: string,
): readonly Partial<Activity>[] => {
  const { card, rest } = toCard(view, channel, language, reader);
  if (!channel.cards || isSentence(view, channel))
    return [spoken(render(view, drawing(channel, language)).text, language)];
  return [drawn(card, language), ...rest];
};

/** A view as a card, whatever it is; and, where the card had to be cut, the message that follows it with all of it. */
export const toCard = (
  view: View,
  channel: Channel,
  language: Language,
  reader?: string,
): { readonly card: IAdaptiveCard; readonly rest: readonly Partial<Activity>[] } => {
  const { card, text } = render(view, { ...drawing(channel, language), ...(reader === undefined ? {} : { reader }) });
  return { card, rest: card.fallbackText === text ? [] : [spoken(text, language)] };
};

/** The message that shows a card. */
export const drawn = (card: IAdaptiveCard, language: Language): Partial<Activity> => ({
  type: ActivityTypes.Message,
  attachments: [CardFactory.adaptiveCard(card)],
  // What a notification shows of it.
  summary: card.fallbackText?.split('\n').find((line) => line.trim() !== '') ?? '',
  locale: language,
});

const spoken = (text: string, language: Language): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text,
  textFormat: 'plain',
  locale: language,
});

const drawing = ({ submit, largest }: Channel, language: Language) => ({ submit, largest, language });

const isSentence = (view: View, { lines }: Channel): boolean =>
  view.kind === 'note' &&
  view.title === undefined &&
  view.links.length === 0 &&
  view.actions.length === 0 &&
  (lines || view.paragraphsWords.length === 1);
