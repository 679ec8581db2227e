import type { Language } from '../../domain/language.ts';

/** What a phrase can ask for: the names of the commands, with the variants of `document` and `markStep` apart. */
export type PhraseKey =
  | 'help'
  | 'back'
  | 'change'
  | 'skip'
  | 'skipRest'
  | 'why'
  | 'status'
  | 'open'
  | 'cancel'
  | 'startOver'
  | 'language'
  | 'save'
  | 'resume'
  | 'menu'
  | 'repeat'
  | 'summary'
  | 'decision'
  | 'plan'
  | 'documents'
  | 'invitation'
  | 'letter'
  | 'form'
  | 'sheet'
  | 'share'
  | 'stepDone'
  | 'stepUndone'
  | 'add'
  | 'remove'
  | 'greeting'
  | 'thanks'
  | 'person'
  | 'reopen'
  | 'problem'
  | 'solved'
  | 'accept'
  | 'decline'
  | 'history'
  | 'profile'
  | 'remindLater'
  | 'stopReminders'
  | 'startReminders'
  | 'colleague'
  | 'withdrawInvitation';

/**
 * The phrases of one command, in the notation of `phrasePattern.ts`: `[show] (the|my) letter`, `step {number} done`.
 * Slots: `{rest}` any words, `{field}` an answer, `{party}` a partner, `{value}` an answer other than a partner, `{item}` one subscription,
 * `{code}` a case code, `{meant}` one with a slip in it perhaps, `{number}` a step, `{digits}` one in figures, `{language}` a
 * language's name, `{delay}` a time from now on, `{unit}` days or weeks, `{tail}` all that follows, as typed, `{apart}` the
 * same where a sign stands before it, such as a colon.
 */
export interface Phrases {
  /** Understood always, also where the bot asks for a name or a note: short, and never what a company is called. */
  readonly always: readonly string[];
  /** Understood only where the bot does not ask for free text. */
  readonly otherwise: readonly string[];
}

/** How one language says the commands. Everything is compared folded, see `readWords.ts`. */
export interface CommandTable {
  readonly phrases: Readonly<Record<PhraseKey, Phrases>>;
  /** Wrappings that may stand before a command: `can you please`. */
  readonly before: readonly string[];
  /** Wrappings that may stand after it: `for me`. */
  readonly after: readonly string[];
  /** The wrappings that are left off in free text too, since no name holds them. */
  readonly courtesies: readonly string[];
  /** The wrappings among `before` that make a wish of what follows: `I want to`, `can I`. No name begins with one. */
  readonly wishes: readonly string[];
  /** What the answers are called that `change` may name where free text is asked for. */
  readonly fields: readonly string[];
  /** The same for the partners: `change the partner to Contoso` is a request, so these take no `to`. */
  readonly partyFields: readonly string[];
  /** Articles, possessives and the like that may stand before a field or a question's number. */
  readonly fieldLeads: readonly string[];
  /** Words that make `change …` or `remove …` a request about partners or accounts, not about an answer. */
  readonly notAnAnswer: readonly string[];
  /** What is a request, not an answer, where it is all that a wish to change names: `I want to change partner`. */
  readonly requestedAlone: readonly string[];
  /** An expression for one subscription of the list, as `remove` names it in free text. */
  readonly item: string;
  /** Numbers in words, as far as steps go. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Times from now on, folded, each with its days: `tomorrow`, `in a few days`. */
  readonly delays: Readonly<Record<string, number>>;
  /** Units of time, folded, each with its days. */
  readonly units: Readonly<Record<string, number>>;
  /** What this language calls the languages. */
  readonly languageNames: Readonly<Record<string, Language>>;
}
