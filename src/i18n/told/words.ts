/** The words for who tells of the plan in their own words, and for what was not understood there. */
export interface ToldWords {
  /** Not understood, where one of their steps is due; and where none is. */
  readonly unclearDue: (step: number, text: string) => string;
  readonly unclearIdle: string;
  /** What was typed sounds like another journey, which somebody else's case is not left for. */
  readonly otherJourney: (journey: string) => string;
  /** It sounds as if a step were done: asks to say so plainly. */
  readonly maybeDone: (step: number) => string;
  /** Everything is said to be done, or several steps could be meant. */
  readonly whichDone: string;
  readonly doneAlready: (step: number) => string;
  readonly notDoneYet: (step: number) => string;
}
