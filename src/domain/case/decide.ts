import { currentEdition } from '../rulebook/editions.ts';
import type { FactKey, FactValue } from '../rulebook/facts.ts';
import type { Day, JourneyRequest } from '../rulebook/words.ts';
import { type Case, type CaseCode, type DraftCase, type Instant, type PersonKey, program } from './case.ts';
import { event, withEvents } from './caseEvents.ts';
import { expire, takeUp, withdraw } from './endings.ts';
import { confirm, record, redraft } from './factCommands.ts';
import { withAct } from './handled.ts';
import { answerInvitation, endInvitation, invite, inviteColleague, leave, takeInvitationBack } from './invitations.ts';
import type { Invitation, Seat } from './parties.ts';
import { hush, unhush } from './quiet.ts';
import { type Refusal, refused } from './refusal.ts';
import { remind } from './reminders.ts';
import { mark, reportProblem, solveProblem, turnDown } from './steps.ts';

/** One change of a case's facts. */
export type Change = { readonly set: FactKey; readonly value: FactValue } | { readonly remove: string };

/** What a person may do to a case. */
export type Command =
  /** Answers, all of them or none: what one message said. */
  | { readonly name: 'record'; readonly changes: readonly Change[] }
  /** "Yes, that is right": asks the rulebook. */
  | { readonly name: 'confirm' }
  /** Takes a decision back, because a fact is to be asked anew. */
  | { readonly name: 'reopen' }
  | { readonly name: 'mark'; readonly step: number; readonly done: boolean }
  /** Asks a side to take part; an earlier invitation of the same side is good no more. */
  | { readonly name: 'invite'; readonly seat: Seat; readonly invitation: Invitation }
  | { readonly name: 'join'; readonly digest: string }
  | { readonly name: 'decline'; readonly digest: string; readonly reason: string | null }
  /** Asks a colleague to one's own seat. */
  | { readonly name: 'inviteColleague'; readonly invitation: Invitation }
  | { readonly name: 'takeInvitationBack'; readonly seat: Seat }
  /** Takes part no more in a case that another person opened. */
  | { readonly name: 'leave' }
  /** The program's own: an invitation's time is over. */
  | { readonly name: 'endInvitation'; readonly seat: Seat }
  /** Says no to what a step asks for, which ends the case. */
  | { readonly name: 'turnDown'; readonly step: number; readonly reason: string | null }
  | { readonly name: 'reportProblem'; readonly step: number; readonly note: string }
  | { readonly name: 'solveProblem'; readonly step: number }
  /** Gives a case up. */
  | { readonly name: 'withdraw' }
  /** The program's own: nobody did anything for too long. */
  | { readonly name: 'expire' }
  /** Goes on with a case that had ended. */
  | { readonly name: 'takeUp' }
  /** Does not want to be reminded until then, or at all (null). */
  | { readonly name: 'hush'; readonly until: Instant | null }
  | { readonly name: 'unhush' }
  /** The program's own: tells people what waits for them. */
  | { readonly name: 'remind' }
  /** The program's own: who it acts for could not be told. */
  | { readonly name: 'lose'; readonly person: PersonKey };

/** What only who opened a case may do to it. */
const openersOnly: readonly Command['name'][] = ['record', 'confirm', 'reopen', 'invite', 'withdraw', 'takeUp'];

/** What only the program itself does, since time passed. */
const programsOnly: readonly Command['name'][] = ['endInvitation', 'expire', 'remind', 'lose'];

/** What is not to be done any more in a case that has ended. */
const notAfterTheEnd: readonly Command['name'][] = ['invite', 'inviteColleague', 'join', 'decline', 'remind'];

/** What still can be done in a case whose history is full: what leads out of it, or to its answer. */
const whenFull: readonly Command['name'][] = [
  'confirm',
  'decline',
  'leave',
  'takeInvitationBack',
  'turnDown',
  'withdraw',
];

/**
 * How many events people may add to a history: many times what a plan of many sides takes. A case is read and written as
 * a whole, so one that grew without end would keep everybody waiting.
 */
export const mostEvents = 2000;

/** Who acts, and when: `today` is the day where the person is. */
export interface Occasion {
  readonly by: PersonKey;
  readonly at: Instant;
  readonly today: Day;
  /** The tenant that they come from, where their channel vouches for it. */
  readonly tenant?: string;
  /** What they sent, by a name that is the same when it is delivered again; absent where it has none. */
  readonly act?: string;
}

/** What else a command brought about, for the bot to say. */
export type Effect =
  | { readonly kind: 'rerouted'; readonly from: JourneyRequest; readonly to: JourneyRequest }
  /** Answers that no longer matter. They are kept, in case they matter again. */
  | { readonly kind: 'noLongerMatters'; readonly keys: readonly FactKey[] }
  /** A decision was taken back, since its facts changed. */
  | { readonly kind: 'reopened' }
  /** What these sides had agreed to and signed is asked anew, since these facts changed. */
  | { readonly kind: 'agreementsFell'; readonly seats: readonly Seat[]; readonly keys: readonly FactKey[] };

export type Answer =
  | { readonly kind: 'next'; readonly next: Case; readonly effects: readonly Effect[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A new case, not yet saved (its version is 1), by the current edition. */
export const openCase = (id: CaseCode, request: JourneyRequest, { by, at, tenant, act }: Occasion): DraftCase => ({
  id,
  version: 1,
  owner: by,
  edition: currentEdition,
  state: 'draft',
  facts: { request, currentPartners: [], subscriptions: [] },
  openedAt: at,
  changedAt: at,
  history: [{ at, by, kind: 'opened', request, ...(tenant === undefined ? {} : { tenant }) }],
  ...(act === undefined ? {} : { handled: [{ id: act, at }] }),
});

/**
 * Carries out one command on a case. Pure: the next state and what to say of it, or the refusal, in which nothing
 * changed. The caller saves.
 */
export const decide = (given: Case, command: Command, occasion: Occasion): Answer => {
  const answer = carryOut(given, command, occasion);
  return answer.kind === 'refused' ? answer : { ...answer, next: withAct(answer.next, given.handled, occasion) };
};

const carryOut = (given: Case, command: Command, occasion: Occasion): Answer => {
  if (openersOnly.includes(command.name) && given.owner !== occasion.by) return refused({ code: 'notYours' });
  if (programsOnly.includes(command.name) && occasion.by !== program) return refused({ code: 'notYours' });
  if (given.ended !== undefined && notAfterTheEnd.includes(command.name))
    return refused({ code: 'ended', as: given.ended.as });
  if (given.history.length >= mostEvents && occasion.by !== program && !whenFull.includes(command.name))
    return refused({ code: 'historyFull', most: mostEvents });
  switch (command.name) {
    case 'record':
      return record(given, command.changes, occasion);
    case 'confirm':
      return confirm(given, occasion);
    case 'reopen':
      return next(redraft(given, given.facts, [event(occasion, { kind: 'reopened' })], occasion));
    case 'mark':
      return given.state === 'decided' ? mark(given, command, occasion) : refused({ code: 'notDecided' });
    case 'turnDown':
      return given.state === 'decided' ? turnDown(given, command, occasion) : refused({ code: 'notDecided' });
    case 'reportProblem':
      return given.state === 'decided' ? reportProblem(given, command, occasion) : refused({ code: 'notDecided' });
    case 'solveProblem':
      return given.state === 'decided' ? solveProblem(given, command, occasion) : refused({ code: 'notDecided' });
    case 'invite':
      return invite(given, command, occasion);
    case 'inviteColleague':
      return inviteColleague(given, command, occasion);
    case 'takeInvitationBack':
      return takeInvitationBack(given, command, occasion);
    case 'leave':
      return leave(given, occasion);
    case 'endInvitation':
      return endInvitation(given, command, occasion);
    case 'join':
    case 'decline':
      return answerInvitation(given, command, occasion);
    case 'withdraw':
      return withdraw(given, occasion);
    case 'expire':
      return expire(given, occasion);
    case 'takeUp':
      return takeUp(given, occasion);
    case 'hush':
      return hush(given, command, occasion);
    case 'unhush':
      return unhush(given, occasion);
    case 'remind':
      return remind(given, occasion);
    case 'lose':
      return next(withEvents(given, [event({ ...occasion, by: command.person }, { kind: 'unreachable' })], occasion));
  }
};

const next = (given: Case): Answer => ({ kind: 'next', next: given, effects: [] });
