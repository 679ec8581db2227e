import type { CaseCode, PersonKey } from '../domain/case/case.ts';
import type { Person, Reach } from '../domain/case/person.ts';
import type { Language } from '../domain/language.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { DocumentStore } from './ports.ts';
import { untilSaved } from './untilSaved.ts';

/** What is remembered of people. Each promise resolves only when the effect is durable. */
export interface People {
  /** A person; one of whom nothing is known (version 0) where nothing was remembered yet. */
  of(key: PersonKey): Promise<Person>;
  /** Changes what is remembered. Nothing is written where `change` gives back the very person that it was given. */
  change(key: PersonKey, change: (person: Person) => Person): Promise<void>;
  /** Puts a case on a person's list; nothing is written where it is there. */
  list(key: PersonKey, code: CaseCode): Promise<void>;
  /** Takes it off again; nothing is written where it is not there. */
  unlist(key: PersonKey, code: CaseCode): Promise<void>;
  /** Remembers the language that they chose, or were understood in. */
  speak(key: PersonKey, language: Language): Promise<void>;
  /**
   * Remembers where they can be told something; only of who takes part in a case: nobody else is ever told. Gives whether
   * they may have missed something until now.
   */
  reachable(key: PersonKey, reach: Reach): Promise<boolean>;
  /** Remembers that they blocked or removed the bot. */
  unreachable(key: PersonKey): Promise<void>;
}

/** The people in a store. Changes of one person run one after another; against a writer outside the versions decide. */
export const openPeople = (documents: DocumentStore<Person>): People => {
  const queue = new KeyedQueue();

  const of: People['of'] = async (key) => {
    const loaded = await documents.load(key);
    return loaded.kind === 'found' ? loaded.document : { id: key, version: 0, cases: [] };
  };

  const change: People['change'] = async (key, changed) => {
    await queue.run(`person ${key}`, () =>
      untilSaved('a person’s document', async () => {
        const before = await of(key);
        const after = changed(before);
        if (after === before) return before;
        return (await documents.save({ ...after, version: before.version + 1 })) === 'saved' ? after : undefined;
      }),
    );
  };

  return {
    of,
    change,
    list: (key, code) =>
      change(key, (before) => (before.cases.includes(code) ? before : { ...before, cases: [...before.cases, code] })),
    unlist: (key, code) =>
      change(key, (before) =>
        before.cases.includes(code) ? { ...before, cases: before.cases.filter((one) => one !== code) } : before,
      ),
    speak: (key, language) =>
      change(key, (before) => (before.language === language ? before : { ...before, language })),
    async reachable(key, reach) {
      let missed = false;
      await change(key, (before) => {
        // Who just joined may have missed what was said before anybody knew where to find them.
        missed = before.away === true || (before.reach === undefined && before.cases.length > 0);
        if (!missed && (before.cases.length === 0 || JSON.stringify(before.reach) === JSON.stringify(reach)))
          return before;
        const { away: _, ...here } = before;
        return { ...here, reach };
      });
      return missed;
    },
    unreachable: (key) => change(key, (before) => (before.away === true ? before : { ...before, away: true })),
  };
};
