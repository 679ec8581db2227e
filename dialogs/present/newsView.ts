import type { Button, NoteView } from '../../cards/views.ts';
import type { Click } from '../../src/app/sent.ts';
import { progressOf } from '../../src/domain/case/agreements.ts';
import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import type { News, NewsEvent } from '../../src/domain/case/news.ts';
import { keeps, openerSeat, partiesOf, type Seat, seatOf } from '../../src/domain/case/parties.ts';
import { dueSteps, type PlanStep, planSteps } from '../../src/domain/case/planProgress.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { changesInWords } from './changesInWords.ts';
import { actButton, button } from './click.ts';
import { contextLine } from './contextLine.ts';
import { afterwards } from './endedLine.ts';
import { note } from './note.ts';
import { reminderInWords } from './reminderWords.ts';
import { seenBy } from './seenBy.ts';
import { seatName } from './shareView.ts';
import { markButton, moreButtons } from './stepButtons.ts';
import { markedName } from './verified.ts';

/** What happened in a case, and what this person can do now. */
export const newsView = (given: Case, news: readonly News[], words: Catalogue, to: PersonKey): NoteView => {
  const current = seenBy(given, to);
  const opened = words.buttons.open;
  const open = button(opened.label, { verb: 'open', case: given.id }, { typed: `${opened.typed} ${given.id}` });
  const said = news.map(({ event }) => sentence(given, event, words, to));
  const title = contextLine(current, words);
  const [from, until] = [news[0]?.index, news.at(-1)?.index];
  const refresh: Pick<NoteView, 'refresh'> =
    from === undefined || until === undefined
      ? {}
      : { refresh: { verb: 'refresh', case: given.id, shows: 'news', from, to: until } satisfies Click };
  if (current.ended !== undefined) {
    const reopen = current.owner === to ? [actButton('reopen', words, current)] : [];
    return note([...said, afterwards(current, words, to)], { title, actions: [...reopen, open], ...refresh });
  }
  if (current.state !== 'decided') return note(said, { title, actions: [open], ...refresh });
  const mine = dueSteps(current).filter(({ seat }) => keeps(current, to, seat));
  const texts = words.editions[current.edition];
  // A reminder names its step itself.
  const reminded = news.flatMap(({ event }) =>
    event.kind === 'reminded' && 'step' in event.of ? [event.of.step] : [],
  );
  const [only, ...others] = mine;
  const acts =
    only === undefined || others.length > 0
      ? []
      : [markButton(current, only, true, words), ...moreButtons(current, only, words)];
  return note(
    [
      ...said,
      ...mine
        .filter(({ number }) => !reminded.includes(number))
        .map(({ number, actor, step }) =>
          words.plan.step(number, texts.actor(actor, current.facts), texts.steps[step]),
        ),
    ],
    { title, actions: [...acts, ...againButtons(given, news, words, to), open], ...refresh },
  );
};

/** For the opener, whom a side declined: asks it anew. */
const againButtons = (given: Case, news: readonly News[], words: Catalogue, to: PersonKey): readonly Button[] =>
  given.owner !== to
    ? []
    : news.flatMap(({ event }) =>
        event.kind === 'declined' && partiesOf(given).some(({ seat, declined }) => seat === event.seat && declined)
          ? [
              button(words.share.inviteAgain(seatName(given, event.seat, words)), {
                verb: 'invite',
                case: given.id,
                seat: event.seat,
              }),
            ]
          : [],
      );

/** The same news once something newer was said: nothing of it can be acted on any more. */
export const pastNewsView = (given: Case, news: readonly News[], words: Catalogue, to: PersonKey): NoteView =>
  note([...news.map(({ event }) => sentence(given, event, words, to)), words.news.past], {
    title: contextLine(seenBy(given, to), words),
  });

/** Whether somebody sat there already when they joined. */
const sitsBeside = ({ history, facts }: Case, joined: Extract<NewsEvent, { kind: 'joined' }>): boolean =>
  joined.seat === openerSeat(facts) ||
  history.slice(0, history.indexOf(joined)).some((event) => event.kind === 'joined' && event.seat === joined.seat);

const sentence = (current: Case, event: NewsEvent, words: Catalogue, to: PersonKey): string => {
  const { news } = words;
  const name = (seat: Seat): string => seatName(current, seat, words);
  const who = name(seatOf(current, event.by) ?? openerSeat(current.facts));
  switch (event.kind) {
    case 'joined':
      return news[sitsBeside(current, event) ? 'joinedToo' : 'joined'](
        markedName(name(event.seat), event.tenant, words),
      );
    case 'declined':
      return news.declined(name(event.seat), event.reason);
    case 'left':
      return news.left(name(event.seat));
    case 'stepMarked':
      if (event.done && stepOf(current, event.step)?.kind === 'wait') return news.answered(who, event.step);
      return news.marked(who, event.step, stepText(current, event.step, words), event.done);
    case 'turnedDown':
      return news.turnedDown(who, event.step, stepText(current, event.step, words), event.reason);
    case 'agreementsFell':
      return news.agreementsFell(event.seats.map(name), changesInWords(current, event, words));
    case 'problemReported':
      return news.problem(who, event.step, event.note);
    case 'problemSolved':
      return news.solved(who, event.step);
    case 'unreachable':
      return news.unreachable(who);
    case 'reminded':
      return reminderInWords(current, event.of, words, to);
    case 'invitationExpired':
      return news.invitationExpired(name(event.seat));
    case 'decided':
    case 'reopened':
    case 'completed':
    case 'withdrawn':
    case 'expired':
    case 'takenUp':
      return news[event.kind];
  }
};

const stepOf = (current: Case, number: number): PlanStep | undefined => {
  const progress = progressOf(current);
  const steps = progress === undefined ? [] : planSteps({ edition: current.edition, ...progress });
  return steps.find((one) => one.number === number);
};

/** What a step of the plan says; nothing where the plan has it no more. */
const stepText = (current: Case, number: number, words: Catalogue): string => {
  const step = stepOf(current, number);
  return step === undefined ? '' : words.editions[current.edition].steps[step.step];
};
