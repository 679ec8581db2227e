import type { Activity } from 'botbuilder';
import { personKey } from '../../src/bot/personKey.ts';
import type { CaseCode, PersonKey } from '../../src/domain/case/case.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Clickable } from '../harness/heard.ts';
import { type Line, Person } from '../harness/person.ts';

/** Somebody in a walk, with all that they have seen in it. */
export interface Participant {
  readonly name: string;
  /** A word that is in every name that they give, and in nobody else's. */
  readonly tag: string;
  readonly channel: string;
  readonly key: PersonKey;
  readonly person: Person;
  /** Every button that they ever saw, the latest last. */
  readonly buttons: Clickable[];
  /** The cases that they took part in, or held an invitation of. */
  readonly maySee: Set<CaseCode>;
  /** What they sent last. */
  last: Partial<Activity> | undefined;
  /** Whether they do not want to hear from the bot. */
  blocks: boolean;
}

/** Who is in every walk: two with cards, one in Teams, and one whose channel shows only text. */
const cast: readonly (readonly [name: string, tag: string, channel: string, language: Language])[] = [
  ['ada', 'zaffar', 'emulator', 'en'],
  ['bruno', 'quibbix', 'msteams', 'it'],
  ['cleo', 'wyrmok', 'webchat', 'en'],
  ['dino', 'jovvik', 'sms', 'it'],
];

/** The people of a walk, each on a line of their own. */
export const gather = (line: (of: () => Participant) => Line): readonly Participant[] =>
  cast.map(([name, tag, channel, language]) => {
    const participant: Participant = {
      name,
      tag,
      channel,
      key: personKey(channel, name),
      person: new Person(
        line(() => participant),
        { id: name, channel, language },
      ),
      buttons: [],
      maySee: new Set(),
      last: undefined,
      blocks: false,
    };
    return participant;
  });

/** The word that is in every name of somebody's, for each of them. */
export const tags: readonly string[] = cast.map(([, tag]) => tag);
