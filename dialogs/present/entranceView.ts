import type { NoteView, QuestionView } from '../../cards/views.ts';
import type { DecidedCase, Instant } from '../../src/domain/case/case.ts';
import { openerSeat, partiesOf, type Seat } from '../../src/domain/case/parties.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button } from './click.ts';
import { note } from './note.ts';
import { seatName } from './shareView.ts';
import { subject } from './subject.ts';
import { markedName, standingOf, vouchedFor } from './verified.ts';

/** An invitation that can be answered. */
interface Open {
  readonly current: DecidedCase;
  readonly seat: Seat;
  readonly expiresAt: Instant;
}

/** What somebody reads who has a code, before they join or decline: who asks for what, and what it changes. */
export const entranceView = (current: DecidedCase, seat: Seat, invitation: string, words: Catalogue): QuestionView => {
  const { share } = words;
  return {
    kind: 'question',
    context: share.context,
    noticedWords: [asksOf(current, seat, words), share.changes, verifiedOf(current, words)].join(' '),
    questionWords: share.question(share.seats[seat]),
    hint: share.answerHint,
    options: [
      { label: share.join.label, button: button(share.join.label, { verb: 'join', invitation }, { primary: true }) },
      { label: share.decline.label, button: button(share.decline.label, { verb: 'decline', invitation }) },
    ],
    more: [],
  };
};

/** The same once more, where its code is not known any more, so that it is answered by typing. */
export const entranceAgainView = ({ current, seat }: Open, words: Catalogue): NoteView => {
  const { share } = words;
  return note(
    [
      [asksOf(current, seat, words), share.changes, verifiedOf(current, words)].join(' '),
      share.question(share.seats[seat]),
      `1. ${share.join.label}\n2. ${share.decline.label}`,
      share.answerHint,
    ],
    { title: share.context },
  );
};

/** For who wants to know more before they answer: who asks, what joining means and what not, and how long there is. */
export const entranceMeaning = ({ current, seat, expiresAt }: Open, words: Catalogue): readonly string[] => [
  [asksOf(current, seat, words), verifiedOf(current, words)].join(' '),
  words.share.means(expiresAt.slice(0, 10)),
];

/** Whose case it is. */
export const openerInvites = (current: DecidedCase, words: Catalogue): string =>
  seatName(current, openerSeat(current.facts), words);

/** Whether who is asked would sit beside somebody who sits there already. */
const isColleague = (current: DecidedCase, seat: Seat): boolean =>
  seat === openerSeat(current.facts) || partiesOf(current).some((one) => one.seat === seat && one.members.length > 0);

const asksOf = (current: DecidedCase, seat: Seat, words: Catalogue): string => {
  const { facts } = current;
  const about = words.list(facts.subscriptions.map(({ id }) => subject(facts, id, words)));
  const what = [words.journeys[facts.request].title, facts.subscriptions.length === 0 ? '' : about] as const;
  return isColleague(current, seat)
    ? words.share.asksColleague(seatName(current, seat, words), standingOf(vouchedFor(current, seat), words), ...what)
    : words.share.asks(markedName(openerInvites(current, words), vouchedFor(current, 'opener'), words), ...what);
};

const verifiedOf = (current: DecidedCase, words: Catalogue): string =>
  vouchedFor(current, 'opener') === undefined ? words.share.unverified : words.profile.onlyTenant;
