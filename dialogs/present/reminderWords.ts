import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import { openerSeat, partiesOf, type Seat, seatOf } from '../../src/domain/case/parties.ts';
import { dueSteps, type PlanStep } from '../../src/domain/case/planProgress.ts';
import type { Reminder } from '../../src/domain/case/reminders.ts';
import { termEnds } from '../../src/domain/case/waiting.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { seenBy } from './seenBy.ts';
import { seatName } from './shareView.ts';
import { subject } from './subject.ts';

/** A reminder as it is said to somebody. What was done before it could be told is not asked for any more. */
export const reminderInWords = (given: Case, of: Reminder, words: Catalogue, to: PersonKey): string => {
  const { reminders } = words.waiting;
  switch (of.what) {
    case 'step':
    case 'asked':
    case 'answer': {
      const step = waitingStep(given, of.step);
      return step === undefined ? reminders.settled(of.step) : ofStep(given, of, step, words, to);
    }
    case 'invitation':
      return isColleagues(given, of.seat)
        ? reminders.colleague(dayOf(of.expiresAt))
        : reminders.invitation(seatName(given, of.seat, words), dayOf(of.expiresAt));
    case 'term':
      return reminders.term(subjects(given, of.id, words), of.ends);
    case 'expiry':
      return reminders.expiry(dayOf(of.expiresAt));
  }
};

type OfStep = Extract<Reminder, { readonly what: 'step' | 'asked' | 'answer' }>;

const ofStep = (given: Case, of: OfStep, step: PlanStep, words: Catalogue, to: PersonKey): string => {
  const { reminders } = words.waiting;
  const { actor, answersWithin, kind, number } = step;
  const texts = words.editions[given.edition];
  const text = texts.steps[step.step];
  const side = texts.actor(actor, seenBy(given, to).facts);
  const isTheirs = isOwn(given, step, to);
  switch (of.what) {
    case 'step':
      if (kind === 'wait') return reminders.wait(number, side, dayOf(of.since));
      return isTheirs
        ? reminders.step(number, dayOf(of.since), text)
        : reminders.keptStep(number, side, dayOf(of.since), text);
    case 'asked':
      return reminders.asked(number, isTheirs ? null : side, text);
    case 'answer':
      return answersWithin === undefined
        ? reminders.wait(number, side, dayOf(of.since))
        : reminders.answer(number, side, answersWithin);
  }
};

/** Whether a step is for a person to do, not only to mark: what Microsoft does, and what others do, is not. */
export const isOwn = (given: Case, { actor, seat }: PlanStep, person: PersonKey): boolean =>
  actor !== 'microsoft' && seatOf(given, person) === seat;

/** Whether an invitation of a seat is for a colleague of those who sit there. */
export const isColleagues = (given: Case, seat: Seat): boolean =>
  seat === openerSeat(given.facts) || partiesOf(given).some((party) => party.seat === seat && party.members.length > 0);

const waitingStep = (given: Case, number: number): PlanStep | undefined =>
  given.state === 'decided' && given.ended === undefined
    ? dueSteps(given).find((step) => step.number === number)
    : undefined;

/** The subscriptions that wait for the same end as this one, by name. */
const subjects = (given: Case, id: string, words: Catalogue): readonly string[] => {
  const part = given.state === 'decided' ? termEnds(given).find(({ ids }) => ids.includes(id)) : undefined;
  return (part?.ids ?? [id]).map((one) => subject(given.facts, one, words));
};

const dayOf = (instant: string): string => instant.slice(0, 10);
