import type { Reminder } from '../../domain/case/reminders.ts';

/** An event with the names and values of its facts in words. */
export interface HistoryWords {
  readonly title: string;
  readonly intro: string;
  /** "20 November 2026, 09:05 UTC". */
  readonly at: (instant: string) => string;
  /** Who did something: the reader, the program, or somebody who holds no seat. */
  readonly you: string;
  readonly program: string;
  readonly somebody: string;
  /** The opener’s role, as everybody reads it. */
  readonly role: string;
  readonly opened: (journey: string) => string;
  /** `before`: what was noted until then; absent: nothing. */
  readonly recorded: (label: string, before: string | undefined, after: string | undefined) => string;
  readonly entryRemoved: string;
  readonly rerouted: (to: string) => string;
  readonly decided: string;
  readonly reopened: string;
  readonly stepMarked: (step: number, done: boolean) => string;
  readonly invited: (name: string) => string;
  readonly joined: (vouched: boolean) => string;
  readonly declined: (name: string, reason: string | null) => string;
  readonly invitationTakenBack: (name: string) => string;
  readonly invitationExpired: (name: string) => string;
  readonly turnedDown: (step: number, reason: string | null) => string;
  /** `steps`: those that are open again. */
  readonly agreementsFell: (names: readonly string[], labels: readonly string[], steps: readonly number[]) => string;
  readonly problemReported: (step: number, note: string) => string;
  readonly problemSolved: (step: number) => string;
  readonly plain: Readonly<
    Record<'left' | 'completed' | 'withdrawn' | 'expired' | 'takenUp' | 'unreachable' | 'unhushed', string>
  >;
  readonly reminded: (name: string, of: Reminder['what']) => string;
  readonly hushed: (until: string | undefined) => string;
}
