import type { Case, CaseEvent, DecidedCase, DraftCase } from '../../../src/domain/case/case.ts';
import {
  type Answer,
  type Change,
  type Command,
  decide,
  type Effect,
  openCase,
} from '../../../src/domain/case/decide.ts';
import type { Refusal } from '../../../src/domain/case/refusal.ts';
import type { FactKey, FactValue } from '../../../src/domain/rulebook/facts.ts';
import type { Day, JourneyRequest } from '../../../src/domain/rulebook/words.ts';

/** The day on which everything here happens. */
export const today: Day = '2026-11-20';

/** Somebody acts, a minute after `minute` others did. */
export const occasion = (minute = 0, day: Day = today) => ({
  by: 'somebody',
  at: `${day}T09:${String(minute).padStart(2, '0')}:00.000Z`,
  today: day,
});

/** Freezes a value through and through, so that a change of it throws. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

/** Facts told as an object: `{ cloud: 'usGov', 's1.name': 'E3' }`. */
export type Told = Readonly<Partial<Record<FactKey, FactValue>>>;

const changesOf = (told: Told): readonly Change[] =>
  // The keys of `Told` are fact keys; `entries` calls them strings.
  Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [{ set: key as FactKey, value }]));

/** A new case on the given request. */
export const opened = (request: JourneyRequest = 'onboardSubscriptions'): DraftCase =>
  frozen(openCase('KRM-482', request, occasion()));

/** Carries out a command on a frozen copy, so that a mutation of what was given throws. */
export const doing = (given: Case, command: Command, day: Day = today): Answer =>
  frozen(decide(frozen(given), command, occasion(given.version, day)));

/** What follows from a command that is carried out; throws where it is refused. */
export const carriedOut = (
  given: Case,
  command: Command,
  day: Day = today,
): { readonly next: Case; readonly effects: readonly Effect[] } => {
  const answer = doing(given, command, day);
  if (answer.kind === 'refused') throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer;
};

export const telling = (told: Told): Command => ({ name: 'record', changes: changesOf(told) });

/** The case with these facts told, in one message each. */
export const told = (given: Case, facts: Told, day: Day = today): Case =>
  changesOf(facts).reduce<Case>(
    (current, change) => carriedOut(current, { name: 'record', changes: [change] }, day).next,
    given,
  );

/** The refusal of a command; throws where it is carried out. */
export const refusalOf = (given: Case, command: Command, day: Day = today): Refusal => {
  const answer = doing(given, command, day);
  if (answer.kind === 'next') throw new Error('it was carried out');
  return answer.refusal;
};

/** A case with its decision; throws where there is none. */
export const decided = (given: Case): DecidedCase => {
  if (given.state !== 'decided') throw new Error('it is not decided');
  return given;
};

export const lastEvent = ({ history }: Case): CaseEvent | undefined => history.at(-1);

/** An onboarding with nothing open: a licence that waits for the end of its term. */
export const waiting: Told = {
  asker: 'customer',
  cloud: 'commercial',
  customerIsCspPartner: false,
  newPartnerName: 'Contoso',
  's1.name': 'Office 365 E3',
  's1.service': 'license',
  's1.source': 'cspPartner',
  's1.status': 'active',
  's1.wish': 'move',
  's1.termEnds': '2028-03-31',
  subscriptionsComplete: true,
  hasRelationship: false,
  customerName: 'Adatum',
};

/** An onboarding with nothing open and its decision. */
export const waitingDecided = (): DecidedCase => decided(carriedOut(told(opened(), waiting), { name: 'confirm' }).next);
