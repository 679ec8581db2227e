import type { Seat } from '../../src/domain/case/parties.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { invitableSeats, inviteView, seatName, shareView } from '../present/shareView.ts';
import { sayMissing } from './enter.ts';
import { refusalInWords } from './run.ts';
import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** Asks a side to take part: gives the text to send, with its code. */
export const inviteSide = async ({ turn, current, place }: Talk, seat: Seat): Promise<Next> => {
  const { desk, occasion, words } = turn;
  const invited = await desk.invite(current.id, seat, occasion);
  switch (invited.kind) {
    case 'invited':
      if (invited.current.state === 'decided') turn.say(inviteView(invited.current, seat, invited, words));
      return place;
    case 'refused':
      show(turn, invited.current, place, [refusalInWords(invited.refusal, words)]);
      return place;
    case 'missing':
    case 'damaged':
      sayMissing(turn, current.id, invited.kind);
      return undefined;
  }
};

/** "share with Fabrikam": asks the side that was named; nothing where the message says something else. */
export const shareWith = async (talk: Talk, text: string): Promise<{ readonly next: Next } | undefined> => {
  const { turn, current } = talk;
  const { words, occasion, language } = turn;
  const named = /^(?:share with|invite|condividi con|invita)\s+(.+)$/i.exec(text.trim())?.[1];
  if (named === undefined || current.state !== 'decided' || current.owner !== occasion.by) return undefined;
  const sides = invitableSeats(current).map((seat) => ({
    value: seat,
    label: seatName(current, seat, words),
    synonyms: [words.share.seats[seat]],
  }));
  const choice = parseChoice(named, sides, language);
  if (choice.kind === 'chosen') return { next: await inviteSide(talk, choice.value) };
  turn.say(shareView(current, words));
  return { next: talk.place };
};
