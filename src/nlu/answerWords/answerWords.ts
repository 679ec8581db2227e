/** What a written-out number piece does: adds (`small`, below 100), or multiplies what stands before it. */
export type NumberPieceKind = 'small' | 'hundred' | 'thousand' | 'collective' | 'collectives';

/**
 * The words of one language by which short answers are read. Adding a language means adding one such table. Phrases
 * are written as people write them, with accents and apostrophes; the readers normalize them.
 */
export interface AnswerWords {
  /** Phrases that say yes whatever the language of the conversation. */
  readonly plainYes: readonly string[];
  /** Phrases that say no whatever the language of the conversation. */
  readonly plainNo: readonly string[];
  /** Further phrases that say yes in this language. */
  readonly yes: readonly string[];
  /** Further phrases that say no in this language. */
  readonly no: readonly string[];
  /** Words that may stand around a yes, a no or a "don't know" without changing it. */
  readonly polite: readonly string[];
  /** Words of agreement that ask for confirmation when a question mark follows: `right?`. */
  readonly tags: readonly string[];
  /** Phrases that say that the answer is not known. */
  readonly dontKnow: readonly string[];
  /** Those of `dontKnow` that may go on with what is not known: `I don't know` + `what that is`. */
  readonly dontKnowOpeners: readonly string[];
  /** The words with which what is not known begins: `what`, `which`, `my`. */
  readonly unknownStarts: readonly string[];
  /** Words that turn the sentence round, after which nothing said before holds: `but`. */
  readonly turns: readonly string[];
  /** Words too common to mean an option by themselves: articles, prepositions, "I think it is". */
  readonly common: readonly string[];
  /** Words of many things: they name an option by its label, but not as a mere part of a synonym. */
  readonly generic: readonly string[];
  /** Words that are a synonym only when nothing else is said: `microsoft`, but not `Microsoft licences`. */
  readonly onlyAlone: readonly string[];
  /** Common words that say where or what somebody is; beside them a country is no choice: `we are in Germany`. */
  readonly whereabouts: readonly string[];
  /** Phrases that choose both of two. */
  readonly both: readonly string[];
  /** Words that are never a slip of another word, nor that word with another ending: `basata` is no `basta`. */
  readonly realWords: readonly string[];
  /** Endings that tell number and gender only; words that differ in them are one word. */
  readonly endings: readonly string[];
  /** Phrases with an ordinal or number in them that choose nothing: `one second`, `secondo me`; left out unread. */
  readonly idioms: readonly string[];
  /** Words that deny what stands in the same sentence. */
  readonly negations: readonly string[];
  /** Words that make the sentence a question when they open it. */
  readonly interrogatives: readonly string[];
  /** Words after which `one` stands for a noun and is no number: `the one`. */
  readonly beforePronoun: readonly string[];
  /** Words that name a position counted from the start. */
  readonly positions: Readonly<Record<string, number>>;
  /** Words that name the last position. */
  readonly last: readonly string[];
  /** The digit separators of this language. */
  readonly separators: { readonly thousands: string; readonly decimal: string };
  /** The pieces of written-out numbers; a word may hold several (`ventitré`). */
  readonly numberPieces: Readonly<Record<NumberPieceKind, Readonly<Record<string, number>>>>;
  /** Words that join after a hundred or thousand: `and`. */
  readonly numberJoiners: readonly string[];
  /** Words that stand before a multiplying piece only: `a` hundred. */
  readonly numberArticles: readonly string[];
  /** Words that may stand beside a number: `about`, `seats`. */
  readonly aroundNumber: readonly string[];
  /** Phrases that make a number a rough one: `more or less`. */
  readonly roughly: readonly string[];
}

/** The entries of a list written as running text with commas. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
