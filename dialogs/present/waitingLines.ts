import type { Case, DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import type { Occasion } from '../../src/domain/case/decide.ts';
import { openerSeat, partiesOf, seatOf } from '../../src/domain/case/parties.ts';
import { isQuiet } from '../../src/domain/case/quiet.ts';
import { nextReminder } from '../../src/domain/case/reminders.ts';
import { expiresAt, type WaitingStep, waitingSteps } from '../../src/domain/case/waiting.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { isColleagues, isOwn } from './reminderWords.ts';
import { seenBy } from './seenBy.ts';
import { seatName } from './shareView.ts';

/** Who looks at a case, and when. */
export type Onlooker = Pick<Occasion, 'by' | 'at'>;

/** Whether it is this person's turn in a case: to answer its questions, or to do a step. */
export const isNext = (given: Case, by: PersonKey): boolean =>
  given.state === 'draft'
    ? given.ended === undefined && given.owner === by
    : waitingSteps(given).some(({ step }) => isOwn(given, step, by));

/**
 * What a case waits for, as this person is told: whose turn it is and since when, what holds it up, who has not answered
 * yet, when they are reminded, and when it ends by itself. Nothing for a case that has ended.
 */
export const waitingLines = (given: Case, { by, at }: Onlooker, words: Catalogue): readonly string[] => {
  if (given.ended !== undefined) return [];
  return [
    ...(given.state === 'draft' ? [ofDraft(given, by, words)] : turns(given, by, words)),
    ...invitations(given, { by, at }, words),
    ...reminders(given, { by, at }, words),
    ...[expiresAt(given) ?? []].flat().map((end) => words.waiting.room.ends(dayOf(end))),
  ];
};

const ofDraft = (given: Case, by: PersonKey, words: Catalogue): string => {
  const { room } = words.waiting;
  return given.owner === by ? room.yourAnswers : room.beingChanged(seatName(given, openerSeat(given.facts), words));
};

/** Theirs, and everybody else's; and what holds a step up. */
const turns = (given: DecidedCase, by: PersonKey, { editions, waiting }: Catalogue): readonly string[] => {
  const steps = waitingSteps(given);
  const own = steps.filter(({ step }) => isOwn(given, step, by));
  const others = steps.filter(({ step }) => !isOwn(given, step, by));
  const { facts } = seenBy(given, by);
  const sides = [...new Set(others.map(({ step }) => editions[given.edition].actor(step.actor, facts)))];
  return [
    ...earliestDay(own).map((day) =>
      waiting.room.you(
        own.map(({ step }) => step.number),
        day,
      ),
    ),
    ...earliestDay(others).map((day) => waiting.room.others(sides, day)),
    ...(given.problems ?? []).map(({ step, note }) => waiting.room.problem(step, note)),
  ];
};

/** Since when the first of several steps waits; nothing where there is none. */
const earliestDay = (steps: readonly WaitingStep[]): readonly string[] =>
  steps
    .map(({ since }) => since.slice(0, 10))
    .sort()
    .slice(0, 1);

/** Those of sides are everybody's business; one of a colleague only the opener's, and their own side's. */
const invitations = (given: Case, { by, at }: Onlooker, words: Catalogue): readonly string[] =>
  partiesOf(given).flatMap(({ seat, invitation }) => {
    if (invitation === undefined || invitation.expiresAt <= at) return [];
    const day = dayOf(invitation.expiresAt);
    const { room } = words.waiting;
    if (!isColleagues(given, seat)) return [room.invitation(seatName(given, seat, words), day)];
    return given.owner === by || seatOf(given, by) === seat ? [room.colleague(day)] : [];
  });

const reminders = (given: Case, { by, at }: Onlooker, { waiting }: Catalogue): readonly string[] => {
  const next = nextReminder(given, by, at);
  if (next !== undefined) return [waiting.room.reminder(dayOf(next))];
  if (!isQuiet(given, by, at)) return [];
  const until = given.quiet?.find(({ person }) => person === by)?.until ?? null;
  return [until === null ? waiting.room.quiet : waiting.room.quietUntil(dayOf(until))];
};

const dayOf = (instant: string): string => instant.slice(0, 10);
