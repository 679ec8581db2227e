import type { Invited } from '../../src/app/invitations.ts';
import { partiesOf, type Seat, seatOf } from '../../src/domain/case/parties.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { afresh } from '../engine/place.ts';
import { note } from '../present/note.ts';
import { invitableSeats, inviteView, seatName, shareView } from '../present/shareView.ts';
import { again } from './again.ts';
import { sayMissing } from './enter.ts';
import { notYet } from './notYet.ts';
import { refusalInWords, run } from './run.ts';
import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** Asks a side to take part: gives the text to send, with its code. */
export const inviteSide = async (talk: Talk, seat: Seat): Promise<Next> => {
  const { turn, current } = talk;
  return sayInvited(talk, await turn.desk.invitations.invite(current.id, seat, turn.occasion), seat, 'side');
};

/** Asks a colleague to one's own side. */
export const inviteColleague = async (talk: Talk): Promise<Next> => {
  const { turn, current, stored } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  const seat = seatOf(stored, turn.occasion.by);
  if (seat === undefined) return again(talk, turn.words.share.guest);
  return sayInvited(talk, await turn.desk.invitations.inviteColleague(current.id, turn.occasion), seat, 'colleague');
};

const sayInvited = ({ turn, current, place }: Talk, invited: Invited, seat: Seat, whom: 'side' | 'colleague'): Next => {
  const { words } = turn;
  switch (invited.kind) {
    case 'invited':
      if (invited.current.state === 'decided') turn.say(inviteView(invited.current, seat, invited, words, whom));
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

/** Takes the invitation of a side back: its code opens nothing any more. */
export const takeBack = async (talk: Talk, seat: Seat): Promise<Next> => {
  const { turn, current, place } = talk;
  const { desk, occasion, words } = turn;
  const command = { name: 'takeInvitationBack', seat } as const;
  const ran = await desk.run(current.id, command, occasion);
  if (ran.kind !== 'done') return run(talk, command);
  turn.say(note([words.acting.takenBack(seatName(ran.current, seat, words))]));
  return afresh(place);
};

/** "Withdraw the invitation for Adatum"; with one open invitation, it is that one. */
export const takeBackByName = async (talk: Talk, whom: string | undefined): Promise<Next> => {
  const { turn, current } = talk;
  const { words, language } = turn;
  const invited = partiesOf(current).filter(({ invitation }) => invitation !== undefined);
  const [only, ...others] = invited;
  if (only === undefined) return again(talk, words.acting.noInvitations);
  if (whom === undefined && others.length === 0) return takeBack(talk, only.seat);
  const choice = parseChoice(
    whom ?? '',
    invited.map(({ seat }) => ({
      value: seat,
      label: seatName(current, seat, words),
      synonyms: [words.share.seats[seat]],
    })),
    language,
  );
  return choice.kind === 'chosen' ? takeBack(talk, choice.value) : again(talk, words.acting.takeBackWhich);
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
  turn.say(shareView(current, words, occasion.by));
  return { next: talk.place };
};
