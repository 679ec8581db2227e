import type { Ending } from '../../domain/case/case.ts';
import type { Day } from '../../domain/rulebook/words.ts';

/** What can be clicked and typed for the same effect. */
interface Act {
  readonly label: string;
  readonly typed: string;
}

/** The words for carrying a plan out together: agreeing, declining, problems, colleagues, and how a case ends. */
export interface ActingWords {
  readonly accept: Act;
  readonly decline: Act;
  readonly problem: Act;
  readonly solved: Act;
  readonly reopen: Act;
  readonly history: Act;
  readonly colleague: Act;
  readonly takeBack: Act;
  /** Takes the invitation of one side back: a button. */
  readonly takeBackFrom: (name: string) => string;

  /** Asks what holds a step up. */
  /** “Done” came twice: whether the next step is done as well. */
  readonly doneToo: (step: number, next: number, text: string) => string;
  readonly problemAsk: (step: number) => string;
  readonly problemHint: string;
  readonly problemExample: string;
  /** Several steps could be meant. */
  readonly problemWhich: string;
  readonly problemNoted: (step: number) => string;
  /** The same where nobody else takes part yet. */
  readonly problemNotedAlone: (step: number) => string;
  readonly problemSolved: (step: number) => string;
  readonly noProblems: string;
  /** Beside a step of the plan. */
  readonly problemLine: (note: string) => string;

  /** Asks why somebody declines; the case ends with the answer. */
  readonly declineAsk: string;
  readonly declineHint: string;
  readonly declined: string;
  readonly nothingToAccept: string;

  /** How a case ended, in a sentence. */
  readonly endedAs: Readonly<Record<Ending, (day: Day) => string>>;
  /** What can be done about it: the opener's, and everybody else's. */
  readonly afterwards: { readonly opener: string; readonly guest: string };
  readonly takenUp: string;
  /** Every step of it is done already. */
  readonly takenUpWhole: string;
  /** Before somebody leaves a case that another one opened. */
  readonly leaveAsk: (code: string) => string;
  readonly left: (code: string) => string;

  /** Before a shared case is given up. */
  readonly withdrawAsk: (code: string) => string;
  readonly withdrawn: (code: string) => string;
  /** Before a case that ended is taken off one's list. */
  readonly forgetAsk: (code: string) => string;
  readonly forgotten: (code: string) => string;

  readonly colleagueTitle: string;
  readonly colleagueIntro: string;
  readonly takenBack: (name: string) => string;
  readonly noInvitations: string;
  readonly takeBackWhich: string;
}
