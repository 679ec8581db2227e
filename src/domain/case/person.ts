import type { Language } from '../language.ts';
import type { Asker } from '../rulebook/words.ts';
import type { CaseCode, Instant, PersonKey } from './case.ts';

/** What is remembered of a person between conversations. */
export interface Person {
  readonly id: PersonKey;
  readonly version: number;
  /** The language they chose or were understood in; absent until then. */
  readonly language?: Language;
  /** The cases they opened, oldest first. A code whose case does not exist is skipped. */
  readonly cases: readonly CaseCode[];
  /** The organisation that they spoke for last, by its id; absent: none yet. */
  readonly organisation?: string;
  /** In which role they asked last; absent: they never said. */
  readonly lastRole?: Asker;
  /** Where they can be told something; absent: nowhere yet. */
  readonly reach?: Reach;
  /** They blocked or removed the bot, and were not back since; absent: they can be told. */
  readonly away?: true;
  /** When they gave a code of an invitation that there is not, lately; absent: never. */
  readonly wrongCodes?: readonly Instant[];
}

/** A conversation in which a person can be told something, and by which transport. */
export interface Reach {
  readonly transport: 'connector' | 'embedded';
  /** The Bot Framework's reference of the conversation, as JSON. */
  readonly reference: string;
  /** The language that was spoken there last. */
  readonly language: Language;
}
