import type { QuestionView } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { openerSeat, type Seat } from '../../src/domain/case/parties.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button } from './click.ts';
import { seatName } from './shareView.ts';
import { subject } from './subject.ts';
import { markedName, vouchedFor } from './verified.ts';

/** What somebody reads who has a code, before they join or decline: who asks for what, and what it changes. */
export const entranceView = (current: DecidedCase, seat: Seat, invitation: string, words: Catalogue): QuestionView => {
  const { share } = words;
  const { facts } = current;
  const tenant = vouchedFor(current, 'opener');
  const about = words.list(facts.subscriptions.map(({ id }) => subject(facts, id, words)));
  const asks = share.asks(
    markedName(seatName(current, openerSeat(facts), words), tenant, words),
    words.journeys[facts.request].title,
    facts.subscriptions.length === 0 ? '' : about,
  );
  return {
    kind: 'question',
    context: share.context,
    noticedWords: [asks, share.changes, tenant === undefined ? share.unverified : words.profile.onlyTenant].join(' '),
    questionWords: share.question(share.seats[seat]),
    hint: share.answerHint(invitation),
    options: [
      { label: share.join.label, button: button(share.join.label, { verb: 'join', invitation }, { primary: true }) },
      { label: share.decline.label, button: button(share.decline.label, { verb: 'decline', invitation }) },
    ],
    more: [],
  };
};
