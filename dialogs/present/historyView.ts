import type { DocumentView } from '../../cards/views.ts';
import { type Case, type CaseEvent, type PersonKey, program } from '../../src/domain/case/case.ts';
import { type Seat, seatOf } from '../../src/domain/case/parties.ts';
import type { FactKey, FactValue } from '../../src/domain/rulebook/facts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import { commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { factLabels } from './factLabels.ts';
import { seatName } from './shareView.ts';
import { subjectOf } from './subject.ts';
import { factInWords } from './valueInWords.ts';

/** Who did what when, before and after; the latest comes last. */
export const historyView = (current: Case, words: Catalogue, by: PersonKey): DocumentView => ({
  kind: 'document',
  context: contextLine(current, words),
  title: words.history.title,
  intro: words.history.intro,
  bodyWords: current.history
    .filter((event) => event.kind !== 'recorded' || !unsaid.includes(event.key))
    .map((event) => line(event, current, words, by))
    .join('\n'),
  overflow: words.overflow,
  actions: [
    ...(current.state === 'decided' ? [commandButton('plan', words, current)] : []),
    commandButton('menu', words),
  ],
});

/** Facts that only say that a list is whole, or led to other questions: the entries themselves tell it. */
const unsaid: readonly FactKey[] = ['subscriptionsComplete', 'currentPartnersComplete', 'sourcesDiffer'];

const line = (event: CaseEvent, current: Case, words: Catalogue, by: PersonKey): string =>
  `${words.history.at(event.at)} · ${nameOfPerson(event.by, event, current, words, by)}: ${what(event, current, words, by)}`;

const nameOfPerson = (
  person: PersonKey,
  event: CaseEvent,
  current: Case,
  words: Catalogue,
  reader: PersonKey,
): string => {
  const { history } = words;
  if (person === program) return history.program;
  if (person === reader) return history.you;
  // Who declined an invitation never took a seat.
  const seat = seatOf(current, person) ?? (event.kind === 'declined' ? event.seat : undefined);
  if (seat === undefined) return history.somebody;
  return seatName(current, seat, words);
};

const what = (event: CaseEvent, current: Case, words: Catalogue, by: PersonKey): string => {
  const { history } = words;
  const name = (seat: Seat): string => seatName(current, seat, words);
  switch (event.kind) {
    case 'opened':
      return history.opened(words.journeys[event.request].title);
    case 'recorded':
      return history.recorded(
        factName(event.key, current, words),
        told(event.key, event.before, words),
        told(event.key, event.after, words),
      );
    case 'entryRemoved':
      return history.entryRemoved;
    case 'rerouted':
      return history.rerouted(words.journeys[event.to].title);
    case 'decided':
    case 'reopened':
      return history[event.kind];
    case 'stepMarked':
      return history.stepMarked(event.step, event.done);
    case 'invited':
    case 'invitationTakenBack':
    case 'invitationExpired':
      return history[event.kind](name(event.seat));
    case 'joined':
      return history.joined(event.tenant !== undefined);
    case 'declined':
      return history.declined(name(event.seat), event.reason);
    case 'turnedDown':
      return history.turnedDown(event.step, event.reason);
    case 'agreementsFell':
      return history.agreementsFell(event.seats.map(name), factLabels(event.keys, words));
    case 'problemReported':
      return history.problemReported(event.step, event.note);
    case 'problemSolved':
      return history.problemSolved(event.step);
    case 'reminded':
      return history.reminded(nameOfPerson(event.to, event, current, words, by), event.of.what);
    case 'hushed':
      return history.hushed(event.until === null ? undefined : words.day(event.until.slice(0, 10)));
    case 'completed':
    case 'withdrawn':
    case 'expired':
    case 'takenUp':
    case 'unreachable':
    case 'unhushed':
      return history.plain[event.kind];
  }
};

/** "Bought (Office 365 E3)". */
const factName = (key: FactKey, { facts }: Case, words: Catalogue): string => {
  if (key === 'asker') return words.history.role;
  const { label } = words.questions[nameOf(key)];
  // A name is its own subject.
  if (key.endsWith('.name')) return label;
  const subject = subjectOf(facts, key, words);
  return subject === '' ? label : `${label} (${subject})`;
};

const told = (key: FactKey, value: FactValue | undefined, words: Catalogue): string | undefined =>
  value === undefined ? undefined : factInWords(key, value, words);
