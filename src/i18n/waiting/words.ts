import type { Ending } from '../../domain/case/case.ts';
import type { Day } from '../../domain/rulebook/words.ts';

/** A company's name, or our own words for a side as a sentence begins with them: "Adatum", "The customer". */
type Side = string;

/** What waits, for whom and since when: reminders, the lines of the case list, and what is answered to "remind me later". */
export interface WaitingWords {
  readonly reminders: {
    /** A step of who reads it; `text` is what is to be done. */
    readonly step: (number: number, since: Day, text: string) => string;
    /** A step that they keep for a side that does not take part. */
    readonly keptStep: (number: number, side: Side, since: Day, text: string) => string;
    /** Somebody outside has not answered for long. */
    readonly wait: (number: number, side: Side, since: Day) => string;
    /** The time is over within which somebody outside answers, in business hours. */
    readonly answer: (number: number, side: Side, hours: number) => string;
    /** They asked to be reminded; `text` is what is to be done. */
    readonly asked: (number: number, side: Side | null, text: string) => string;
    readonly invitation: (side: Side, day: Day) => string;
    readonly colleague: (day: Day) => string;
    /** `names`: the subscriptions. */
    readonly term: (names: readonly string[], day: Day) => string;
    readonly expiry: (day: Day) => string;
    /** What was to be reminded of was done, or the plan changed, before it could be told. */
    readonly settled: (number: number) => string;
  };
  /** The lines of one case in the list, without a full stop. */
  readonly room: {
    readonly you: (steps: readonly number[], since: Day) => string;
    /** The questions of the case are theirs to answer. */
    readonly yourAnswers: string;
    readonly others: (sides: readonly Side[], since: Day) => string;
    /** The opener of a case answers its questions anew. */
    readonly beingChanged: (side: Side) => string;
    readonly problem: (step: number, note: string) => string;
    readonly invitation: (side: Side, day: Day) => string;
    readonly colleague: (day: Day) => string;
    readonly reminder: (day: Day) => string;
    readonly quiet: string;
    readonly quietUntil: (day: Day) => string;
    readonly ends: (day: Day) => string;
  };
  /** How a case stands that has ended, in a word. */
  readonly ended: Readonly<Record<Ending, string>>;
  readonly answers: {
    readonly later: (day: Day) => string;
    /** Nothing waits for them now. */
    readonly quietUntil: (day: Day) => string;
    readonly stopped: string;
    /** `next`: when something will be said; null: nothing is to come for now. */
    readonly started: (next: Day | null) => string;
    readonly over: string;
    /** The same for all live cases of a person. */
    readonly laterInAll: (count: number, day: Day) => string;
    readonly stoppedInAll: (count: number) => string;
    readonly startedInAll: (count: number) => string;
    readonly noCases: string;
  };
}
