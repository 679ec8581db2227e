import type { Case, CaseCode, DraftCase, Instant, PersonKey } from '../domain/case/case.ts';
import { type Change, type Command, decide, type Effect, type Occasion, openCase } from '../domain/case/decide.ts';
import { isOver } from '../domain/case/isOver.ts';
import { everybodyIn } from '../domain/case/news.ts';
import type { InvitationRecord } from '../domain/case/parties.ts';
import type { Person, Reach } from '../domain/case/person.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Language } from '../domain/language.ts';
import type { Correction } from '../domain/organisation/correct.ts';
import type { Organisation, Profile } from '../domain/organisation/organisation.ts';
import { rememberedNow } from '../domain/organisation/remembered.ts';
import type { FactKey } from '../domain/rulebook/facts.ts';
import type { JourneyRequest } from '../domain/rulebook/words.ts';
import { CaseCommands, type Done, type Found, type NotDone, type Ran } from './caseCommands.ts';
import type { Told } from './courier.ts';
import { Fault } from './errors.ts';
import { type Invitations, openInvitations } from './invitations.ts';
import { openPeople } from './people.ts';
import type { DocumentStore } from './ports.ts';
import { openProfiles } from './profiles.ts';
import { roomFor } from './roomFor.ts';

/** How many cases of a person may go on at once; and how many their list has, unless they joined or took up more. */
const mostCases = 200;

/** What became of a command of somebody's. */
type RanForPerson =
  | (Done & {
      /** What was filled in besides, since it was known of the opener's organisation; absent: nothing. */
      readonly filled?: readonly FactKey[];
    })
  | NotDone;

export type Opened =
  | {
      readonly kind: 'opened';
      readonly current: Case;
      readonly effects: readonly Effect[];
      /** What is over and left the opener's list, to make room; absent: nothing. */
      readonly left?: readonly CaseCode[];
      /** The case that was to be given up for it, where that could not be saved; absent: none. */
      readonly stays?: CaseCode;
    }
  /** So many go on already. */
  | { readonly kind: 'tooMany'; readonly most: number };

export interface DeskPorts {
  readonly cases: DocumentStore<Case>;
  readonly people: DocumentStore<Person>;
  readonly invitations: DocumentStore<InvitationRecord>;
  readonly organisations: DocumentStore<Organisation>;
  /** How far people were told, which outlives a case that was thrown away; absent: nobody is told anything. */
  readonly told?: Pick<DocumentStore<Told>, 'load'>;
  readonly newCode: () => CaseCode;
  readonly newInvitationCode: () => string;
  /** The link that opens a code; absent: there is none. */
  readonly linkTo?: (invitation: string) => string;
  /** Hears of every case, as it was just saved: others are told what is new in it, and reminded of what waits. */
  readonly saved: (current: Case) => void;
}

/** Everything a conversation can do to people and cases. Each promise resolves only when the effect is durable. */
export interface Desk {
  readonly invitations: Invitations;
  person(key: PersonKey): Promise<Person>;
  speak(key: PersonKey, language: Language): Promise<void>;
  /** What is known of who acts, and of the organisation that they speak for. */
  profile(occasion: Occasion): Promise<Profile>;
  /** Corrects it. Every field must be good (`badFields`). */
  correctProfile(correction: Correction, occasion: Occasion): Promise<Profile>;
  /**
   * Remembers where a person can be told something, and tells them what they missed while they could not be. Only of who
   * takes part in a case: nobody else is ever told.
   */
  reachable(key: PersonKey, reach: Reach): Promise<void>;
  /** Remembers that a person blocked or removed the bot. They hear what they missed as soon as they are back. */
  unreachable(key: PersonKey): Promise<void>;
  /**
   * Opens a case with what is known already. Facts that cannot be so are left out: they will be asked. `instead`: the case
   * that it takes the place of, which is given up (`discard`) when the new one is saved.
   */
  open(request: JourneyRequest, known: readonly Change[], occasion: Occasion, instead?: CaseCode): Promise<Opened>;
  /** Carries out a command on a case of this person's, which is on their list then. */
  run(code: CaseCode, command: Command, occasion: Occasion): Promise<RanForPerson>;
  /** Carries out a command of the program's own: time passed, or somebody could not be told. */
  act(code: CaseCode, command: Command, at: Instant): Promise<Ran>;
  find(code: CaseCode, by: PersonKey): Promise<Found>;
  /** This person's cases, the one that was changed last first; `damaged` are codes whose documents cannot be read. */
  list(by: PersonKey): Promise<{ readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] }>;
  /** The case of this person's in which what they sent was done already; nothing where it was not. */
  whereDone(act: string, occasion: Pick<Occasion, 'by' | 'at'>): Promise<CaseCode | undefined>;
  /** Why a command would be refused now; nothing where it would not. Changes nothing. */
  check(code: CaseCode, command: Command, occasion: Occasion): Promise<Refusal | undefined>;
  /**
   * Gives a case up. Nobody else takes part: nothing of it is kept. Others do: it is withdrawn, and stays for everybody
   * to look at. It is somebody else's: this person takes part no more. It had ended: it only leaves their list.
   */
  discard(code: CaseCode, occasion: Occasion): Promise<'gone' | 'withdrawn' | 'left' | 'forgotten'>;
}

/**
 * The desk on its stores. Commands on one case run one after another, and so do changes of one person; against a writer
 * outside of this desk the versions decide. Throws a `Fault` where a store is unavailable; nothing is half done then.
 *
 * What is delivered again (the same `occasion.act`) is not done again, and answered with the case as it stands now.
 */
export const openDesk = (ports: DeskPorts): Desk => {
  const { cases, saved } = ports;
  const people = openPeople(ports.people);
  const profiles = openProfiles({ organisations: ports.organisations, people });
  const commands = new CaseCommands({ cases, people, saved });
  const invitations = openInvitations({
    records: ports.invitations,
    commands,
    people,
    newCode: ports.newInvitationCode,
    linkTo: ports.linkTo,
  });
  const find: Desk['find'] = (code, by) => commands.find(code, by);

  const list: Desk['list'] = async (by) => {
    const { cases: codes } = await people.of(by);
    const loaded = await Promise.all(codes.map(async (code) => ({ code, found: await find(code, by) })));
    return {
      cases: loaded
        .flatMap(({ found }) => (found.kind === 'found' ? [found.current] : []))
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
      damaged: loaded.flatMap(({ code, found }) => (found.kind === 'damaged' ? [code] : [])),
    };
  };

  /** A code that no document has, damaged ones included, nor had one of which people were told. */
  const freeCode = async (): Promise<CaseCode> => {
    for (;;) {
      const code = ports.newCode();
      const found = await Promise.all([cases.load(code), ports.told?.load(code)]);
      if (found.every((one) => one === undefined || one.kind === 'missing')) return code;
    }
  };

  /** What is to leave somebody's list for one more case; `instead` goes away by itself. Undefined: there is no room. */
  const roomOn = async (
    { cases: codes }: Person,
    by: PersonKey,
    instead: CaseCode | undefined,
  ): Promise<readonly CaseCode[] | undefined> => {
    if (codes.length < mostCases) return [];
    const listed = await list(by);
    return roomFor({ ...listed, cases: listed.cases.filter(({ id }) => id !== instead) }, mostCases);
  };

  /** Takes these off a list, but for what goes on again by now. Gives what left. */
  const makeRoom = async (by: PersonKey, leaving: readonly CaseCode[]): Promise<readonly CaseCode[]> => {
    const left: CaseCode[] = [];
    for (const code of leaving)
      await unlessUnavailable(
        commands.inTurn(code, async (current) => {
          if (current === undefined || !isOver(current)) return;
          await people.unlist(by, code);
          left.push(code);
        }),
      );
    return left;
  };

  const discard: Desk['discard'] = async (code, occasion) => {
    const { by } = occasion;
    for (;;) {
      const found = await find(code, by);
      if (found.kind !== 'found' || found.current.owner !== by || everybodyIn(found.current).length > 1) {
        const live = found.kind === 'found' && found.current.ended === undefined;
        const owns = found.kind === 'found' && found.current.owner === by;
        const parted = live && (await run(code, { name: owns ? 'withdraw' : 'leave' }, occasion)).kind === 'done';
        if (parted && owns) return 'withdrawn';
        if (!parted) {
          await people.unlist(by, code);
          return 'forgotten';
        }
        await unlessUnavailable(people.unlist(by, code));
        return 'left';
      }
      if ((await cases.remove(code, found.current.version)) === 'conflict') continue;
      await unlessUnavailable(people.unlist(by, code));
      return 'gone';
    }
  };

  const open: Desk['open'] = async (request, known, occasion, instead) => {
    const person = await people.of(occasion.by);
    const earlier = await commands.repeatedIn(person.cases, occasion);
    if (earlier !== undefined) return { kind: 'opened', current: earlier, effects: [] };
    const leaving = await roomOn(person, occasion.by, instead);
    if (leaving === undefined) return { kind: 'tooMany', most: mostCases };
    for (;;) {
      const code = await freeCode();
      const { next, effects } = withKnown(openCase(code, request, occasion), known, occasion);
      // The list first, then the case: a crash in between leaves a listed code without a case, which is skipped.
      await people.list(occasion.by, code);
      if ((await commands.save({ ...next, version: 1 }, occasion)) === 'saved') {
        await profiles.learn(next.facts, known, occasion, 'opened');
        const left = await makeRoom(occasion.by, leaving);
        const { act: _, ...unnamed } = occasion;
        // What was sent is known by the new case, so that it leads there when it is delivered again.
        const gone = instead === undefined || (await unlessUnavailable(discard(instead, unnamed)));
        return {
          kind: 'opened',
          current: { ...next, version: 1 },
          effects,
          ...(left.length === 0 ? {} : { left }),
          ...(gone ? {} : { stays: instead }),
        };
      }
      await people.unlist(occasion.by, code);
    }
  };

  const run: Desk['run'] = async (code, command, occasion) => {
    if (command.name !== 'record') return commands.run(code, command, occasion);
    const given = await find(code, occasion.by);
    const isOpeners = given.kind === 'found' && given.current.owner === occasion.by;
    const known = isOpeners ? rememberedNow(await profiles.of(occasion), given.current.facts, command.changes) : [];
    const ran = await commands.run(code, { ...command, changes: [...command.changes, ...known] }, occasion);
    if (ran.kind !== 'done') return ran;
    await profiles.learn(ran.current.facts, command.changes, occasion, 'recorded');
    return known.length === 0 ? ran : { ...ran, filled: known.map(({ set }) => set) };
  };

  return {
    invitations,
    person: people.of,
    speak: people.speak,
    profile: profiles.of,
    correctProfile: profiles.correct,
    async reachable(key, reach) {
      if (!(await people.reachable(key, reach))) return;
      for (const code of (await people.of(key)).cases) {
        const current = await commands.stored(code);
        if (current !== undefined) saved(current);
      }
    },
    unreachable: people.unreachable,
    open,
    run,
    act: (code, command, at) => commands.act(code, command, at),
    find,
    list,
    whereDone: async (act, { by, at }) => commands.whereDone(act, at, (await people.of(by)).cases),
    async check(code, command, occasion) {
      const found = await find(code, occasion.by);
      const answer = found.kind === 'found' ? decide(found.current, command, occasion) : undefined;
      return answer?.kind === 'refused' ? answer.refusal : undefined;
    },
    discard,
  };
};

/**
 * Waits for what follows on something that is saved already, and so is not to be told as not saved. Gives whether it could
 * be done: a list skips a code without a case, and one more on it harms nobody.
 */
const unlessUnavailable = async (task: Promise<unknown>): Promise<boolean> => {
  try {
    await task;
    return true;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return false;
  }
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
