import type { DocumentView } from '../../cards/views.ts';
import { type Case, type CaseEvent, type PersonKey, program } from '../../src/domain/case/case.ts';
import { type Seat, seatOf } from '../../src/domain/case/parties.ts';
import type { FactKey, Facts, FactValue } from '../../src/domain/rulebook/facts.ts';
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
  bodyWords: linesOf(current, words, by).join('\n'),
  overflow: words.overflow,
  actions: [
    ...(current.state === 'decided' ? [commandButton('plan', words, current)] : []),
    commandButton('menu', words),
  ],
});

/** A heading for everything that one person did within a minute, and a line for each thing. */
const linesOf = (current: Case, words: Catalogue, by: PersonKey): readonly string[] => {
  const lines: string[] = [];
  let heading = '';
  for (const [index, event] of current.history.entries()) {
    if (event.kind === 'recorded' && unsaid.includes(event.key)) continue;
    const then = { ...current, facts: namesAt(current, index) };
    const who = nameOfPerson(event.by, event, then, words, by);
    const next = `${words.history.at(event.at)} · ${who}`;
    if (next !== heading) lines.push(...(heading === '' ? [] : ['']), next);
    heading = next;
    lines.push(`– ${what(event, then, words, by)}`);
  }
  return lines;
};

/** Facts that only say that a list is whole, or led to other questions: the entries themselves tell it. */
const unsaid: readonly FactKey[] = ['subscriptionsComplete', 'currentPartnersComplete', 'sourcesDiffer'];

/** The companies' names. */
const names = ['newPartnerName', 'currentPartnerName', 'customerName', 'providerName'] as const;

/**
 * The facts with the companies' names as they were when something happened: who did it is not called by the name of who
 * took their place later. Before a name was told, its first one.
 */
const namesAt = ({ facts, history }: Case, index: number): Facts => {
  const told = names.flatMap((key) => {
    const events = history.flatMap((event, at) =>
      event.kind === 'recorded' && event.key === key ? [{ event, at }] : [],
    );
    const then = events.findLast(({ at }) => at <= index) ?? events[0];
    const name = then?.event.after;
    return typeof name === 'string' ? [[key, name] as const] : [];
  });
  return { ...facts, ...Object.fromEntries(told) };
};

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
  const seat =
    seatOf(current, person) ?? seatOnce(current, person) ?? (event.kind === 'declined' ? event.seat : undefined);
  if (seat === undefined) return history.somebody;
  return seatName(current, seat, words);
};

/** Where somebody sat who has left. */
const seatOnce = ({ history }: Case, person: PersonKey): Seat | undefined =>
  history.flatMap((event) => (event.by === person && event.kind === 'joined' ? [event.seat] : [])).at(-1);

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
    case 'left':
      return history.plain.left;
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
      return history.agreementsFell(event.seats.map(name), factLabels(event.keys, words), event.steps);
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
