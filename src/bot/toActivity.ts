import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import { render } from '../../cards/render.ts';
import type { View } from '../../cards/views.ts';
import type { Channel } from '../app/channels.ts';
import type { Language } from '../domain/language.ts';

/**
 * The messages that show a view on a channel: a card where it draws cards, else the text twin. A sentence without
 * anything to click stays a sentence; a card that had to be cut is followed by the whole text.
 */
export const toActivities = (view: View, channel: Channel, language: Language): readonly Partial<Activity>[] => {
  const { card, text } = render(view, { submit: channel.submit, largest: channel.largest, language });
  const spoken: Partial<Activity> = { type: ActivityTypes.Message, text, textFormat: 'plain', locale: language };
  if (!channel.cards || isSentence(view)) return [spoken];
  const drawn: Partial<Activity> = {
    type: ActivityTypes.Message,
    attachments: [CardFactory.adaptiveCard(card)],
    // What a notification shows of it.
    summary: text.split('\n').find((line) => line.trim() !== '') ?? '',
    locale: language,
  };
  return card.fallbackText === text ? [drawn] : [drawn, spoken];
};

const isSentence = (view: View): boolean =>
  view.kind === 'note' && view.title === undefined && view.links.length === 0 && view.actions.length === 0;
