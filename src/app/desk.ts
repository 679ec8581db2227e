import type { Case, CaseCode, DraftCase, PersonKey } from '../domain/case/case.ts';
import {
  type Answer,
  type Change,
  type Command,
  decide,
  type Effect,
  type Occasion,
  openCase,
} from '../domain/case/decide.ts';
import type { Person } from '../domain/case/person.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Language } from '../domain/language.ts';
import type { JourneyRequest } from '../domain/rulebook/words.ts';
import type { DocumentStore } from './ports.ts';

/** How often a command is decided again on fresh state before the store counts as unavailable. */
const mostTries = 8;

/** How many cases a person may have at once. */
const mostCases = 200;

/** What became of a command: the case as it is stored now, or why nothing changed. */
export type Ran =
  | { readonly kind: 'done'; readonly current: Case; readonly effects: readonly Effect[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly current: Case }
  | Missing;

/** A case that this person cannot see: there is none, it is somebody else's, or its document was damaged and set aside. */
export type Missing = { readonly kind: 'missing' } | { readonly kind: 'damaged' };

export type Opened =
  | { readonly kind: 'opened'; readonly current: Case; readonly effects: readonly Effect[] }
  | { readonly kind: 'tooMany'; readonly most: number };

export interface DeskPorts {
  readonly cases: DocumentStore<Case>;
  readonly people: DocumentStore<Person>;
  readonly newCode: () => CaseCode;
}

/** Everything a conversation can do to people and cases. Each promise resolves only when the effect is durable. */
export interface Desk {
  person(key: PersonKey): Promise<Person>;
  speak(key: PersonKey, language: Language): Promise<void>;
  /** Opens a case with what is known already. Facts that cannot be so are left out: they will be asked. */
  open(request: JourneyRequest, known: readonly Change[], occasion: Occasion): Promise<Opened>;
  /** Carries out a command on a case of this person's. */
  run(code: CaseCode, command: Command, occasion: Occasion): Promise<Ran>;
  find(code: CaseCode, by: PersonKey): Promise<{ readonly kind: 'found'; readonly current: Case } | Missing>;
  /** This person's cases, the one that was changed last first; `damaged` are codes whose documents cannot be read. */
  list(by: PersonKey): Promise<{ readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] }>;
  /** Keeps nothing of a case. */
  discard(code: CaseCode, by: PersonKey): Promise<void>;
}

/** The desk on two stores. Throws a `Fault` where a store is unavailable; nothing is half done then. */
export const openDesk = ({ cases, people, newCode }: DeskPorts): Desk => {
  const person = async (key: PersonKey): Promise<Person> => {
    const loaded = await people.load(key);
    return loaded.kind === 'found' ? loaded.document : { id: key, version: 0, cases: [] };
  };

  /** Changes a person's document, again on fresh state when somebody else was faster. */
  const changePerson = async (key: PersonKey, change: (person: Person) => Person): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await person(key);
      const after = change(before);
      if (after === before) return;
      if ((await people.save({ ...after, version: before.version + 1 })) === 'saved') return;
    }
    throw new Error('a person’s document was changed by others again and again');
  };

  const find: Desk['find'] = async (code, by) => {
    const loaded = await cases.load(code);
    if (loaded.kind === 'found')
      return loaded.document.owner === by ? { kind: 'found', current: loaded.document } : { kind: 'missing' };
    // Only who was told of the code learns that its document is damaged.
    return loaded.kind === 'damaged' && (await person(by)).cases.includes(code)
      ? { kind: 'damaged' }
      : { kind: 'missing' };
  };

  /** A code that no document has, damaged ones included. */
  const freeCode = async (): Promise<CaseCode> => {
    for (;;) {
      const code = newCode();
      if ((await cases.load(code)).kind === 'missing') return code;
    }
  };

  const open: Desk['open'] = async (request, known, occasion) => {
    if ((await person(occasion.by)).cases.length >= mostCases) return { kind: 'tooMany', most: mostCases };
    for (;;) {
      const code = await freeCode();
      const { next, effects } = withKnown(openCase(code, request, occasion), known, occasion);
      // The list first, then the case: a crash in between leaves a listed code without a case, which is skipped.
      await changePerson(occasion.by, (before) => ({ ...before, cases: [...before.cases, code] }));
      if ((await cases.save({ ...next, version: 1 })) === 'saved')
        return { kind: 'opened', current: { ...next, version: 1 }, effects };
      await forget(code, occasion.by);
    }
  };

  const forget = (code: CaseCode, by: PersonKey): Promise<void> =>
    changePerson(by, (before) => ({ ...before, cases: before.cases.filter((one) => one !== code) }));

  const run: Desk['run'] = async (code, command, occasion) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = await find(code, occasion.by);
      if (found.kind !== 'found') return found;
      const answer: Answer = decide(found.current, command, occasion);
      if (answer.kind === 'refused') return { kind: 'refused', refusal: answer.refusal, current: found.current };
      if ((await cases.save(answer.next)) === 'saved')
        return { kind: 'done', current: answer.next, effects: answer.effects };
    }
    throw new Error('a case was changed by others again and again');
  };

  return {
    person,
    speak: (key, language) =>
      changePerson(key, (before) => (before.language === language ? before : { ...before, language })),
    open,
    run,
    find,
    async list(by) {
      const { cases: codes } = await person(by);
      const loaded = await Promise.all(codes.map(async (code) => ({ code, found: await find(code, by) })));
      return {
        cases: loaded
          .flatMap(({ found }) => (found.kind === 'found' ? [found.current] : []))
          .sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
        damaged: loaded.flatMap(({ code, found }) => (found.kind === 'damaged' ? [code] : [])),
      };
    },
    async discard(code, by) {
      for (;;) {
        const found = await find(code, by);
        if (found.kind !== 'found') break;
        if ((await cases.remove(code, found.current.version)) === 'removed') break;
      }
      await forget(code, by);
    },
  };
};

/** A case that is about to be opened, with what is known of it; what it refuses is left to be asked. */
const withKnown = (
  draft: DraftCase,
  known: readonly Change[],
  occasion: Occasion,
): { readonly next: Case; readonly effects: readonly Effect[] } => {
  let next: Case = draft;
  const effects: Effect[] = [];
  for (const change of known) {
    const answer = decide(next, { name: 'record', changes: [change] }, occasion);
    if (answer.kind === 'refused') continue;
    next = answer.next;
    effects.push(...answer.effects);
  }
  return { next, effects };
};
