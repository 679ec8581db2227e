import {
  type Case,
  type CaseCode,
  type DecidedCase,
  type DraftCase,
  type Instant,
  type PersonKey,
  program,
} from '../domain/case/case.ts';
import {
  type Answer,
  type Change,
  type Command,
  decide,
  type Effect,
  type Occasion,
  openCase,
} from '../domain/case/decide.ts';
import { isHandled } from '../domain/case/handled.ts';
import { whyNot } from '../domain/case/invitations.ts';
import { everybodyIn } from '../domain/case/news.ts';
import { type Invitation, type InvitationRecord, partiesOf, type Seat, seatOf } from '../domain/case/parties.ts';
import type { Person, Reach } from '../domain/case/person.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Language } from '../domain/language.ts';
import type { Correction } from '../domain/organisation/correct.ts';
import type { Organisation, Profile } from '../domain/organisation/organisation.ts';
import { rememberedNow } from '../domain/organisation/remembered.ts';
import type { FactKey } from '../domain/rulebook/facts.ts';
import type { JourneyRequest } from '../domain/rulebook/words.ts';
import { ActsDone } from './actsDone.ts';
import { digestOf } from './invitationCode.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { DocumentStore } from './ports.ts';
import { openProfiles } from './profiles.ts';

/**
 * How often a command is decided again on fresh state before that counts as a defect. A writer outside of this desk can be
 * faster every time, for as long as it has something to do.
 */
const mostTries = 32;

/** How many cases a person may have at once. */
const mostCases = 200;

/** How long an invitation is good, in milliseconds: 14 days. */
const invitationLife = 14 * 24 * 3600 * 1000;

/** How many codes that there are not a person may try within `triesFor` milliseconds, an hour. */
const mostTriesAnHour = 5;
const triesFor = 3600 * 1000;

/** What became of a command: the case as it is stored now, or why nothing changed. */
export type Ran =
  | {
      readonly kind: 'done';
      readonly current: Case;
      readonly effects: readonly Effect[];
      /** What was filled in besides, since it was known of the opener's organisation; absent: nothing. */
      readonly filled?: readonly FactKey[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly current: Case }
  | Missing;

/** A case that this person cannot see: there is none, it is somebody else's, or its document was damaged and set aside. */
export type Missing = { readonly kind: 'missing' } | { readonly kind: 'damaged' };

export type Opened =
  | { readonly kind: 'opened'; readonly current: Case; readonly effects: readonly Effect[] }
  | { readonly kind: 'tooMany'; readonly most: number };

/** What became of an invitation that was to be made: its code, to be passed on, or why there is none. */
export type Invited =
  | {
      readonly kind: 'invited';
      readonly code: string;
      readonly expiresAt: Instant;
      /** Opens the web chat with the code; absent where there is none, or nobody knows where. */
      readonly link?: string;
      readonly current: Case;
    }
  | Exclude<Ran, { readonly kind: 'done' }>;

/** What a code opens. `tooManyTries`: this person gave too many wrong ones lately. */
export type Entrance =
  | {
      readonly kind: 'open';
      readonly seat: Seat;
      readonly current: DecidedCase;
      readonly digest: string;
      readonly expiresAt: Instant;
    }
  /** They take part in that case already. */
  | { readonly kind: 'takesPart'; readonly current: Case }
  /** `notNow`: the case is being changed. `otherTenant`: it is for a colleague of who invited. */
  | { readonly kind: 'unknown' | 'expired' | 'tooManyTries' | 'notNow' | 'otherTenant' };

/** An invitation that was opened before with its code, by what is kept of that. Trying it is no guess. */
export interface Shown {
  readonly digest: string;
}

export interface DeskPorts {
  readonly cases: DocumentStore<Case>;
  readonly people: DocumentStore<Person>;
  readonly invitations: DocumentStore<InvitationRecord>;
  readonly organisations: DocumentStore<Organisation>;
  readonly newCode: () => CaseCode;
  readonly newInvitationCode: () => string;
  /** The link that opens a code; absent: there is none. */
  readonly linkTo?: (invitation: string) => string;
  /** Hears of every case, as it was just saved: others are told what is new in it, and reminded of what waits. */
  readonly saved: (current: Case) => void;
}

/** Everything a conversation can do to people and cases. Each promise resolves only when the effect is durable. */
export interface Desk {
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
  /** Opens a case with what is known already. Facts that cannot be so are left out: they will be asked. */
  open(request: JourneyRequest, known: readonly Change[], occasion: Occasion): Promise<Opened>;
  /** Carries out a command on a case of this person's. */
  run(code: CaseCode, command: Command, occasion: Occasion): Promise<Ran>;
  /** Carries out a command of the program's own: time passed, or somebody could not be told. */
  act(code: CaseCode, command: Command, at: Instant): Promise<Ran>;
  find(code: CaseCode, by: PersonKey): Promise<{ readonly kind: 'found'; readonly current: Case } | Missing>;
  /** This person's cases, the one that was changed last first; `damaged` are codes whose documents cannot be read. */
  list(by: PersonKey): Promise<{ readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] }>;
  /** Invites a side to a case of this person's. */
  invite(code: CaseCode, seat: Seat, occasion: Occasion): Promise<Invited>;
  /** Invites a colleague to this person's own side. */
  inviteColleague(code: CaseCode, occasion: Occasion): Promise<Invited>;
  /** The case of this person's in which what they sent was done already; nothing where it was not. */
  whereDone(act: string, occasion: Pick<Occasion, 'by' | 'at'>): Promise<CaseCode | undefined>;
  /** Why a command would be refused now; nothing where it would not. Changes nothing. */
  check(code: CaseCode, command: Command, occasion: Occasion): Promise<Refusal | undefined>;
  /** What a code that somebody was given opens. */
  entrance(invitation: string | Shown, occasion: Occasion): Promise<Entrance>;
  /** Joins the case that a code opens, or declines. The code is used up then. */
  answerInvitation(
    invitation: string | Shown,
    answer: { readonly joins: true } | { readonly joins: false; readonly reason: string | null },
    occasion: Occasion,
  ): Promise<{ readonly kind: 'done'; readonly current: Case } | Exclude<Entrance, { readonly kind: 'open' }>>;
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
export const openDesk = ({
  cases,
  people,
  invitations,
  organisations,
  newCode,
  newInvitationCode,
  linkTo,
  saved,
}: DeskPorts): Desk => {
  const queue = new KeyedQueue();
  const actsDone = new ActsDone();
  /** The occasions on which this desk did something: what else belongs to the same turn is no repetition of it. */
  const acted = new WeakSet<Occasion>();

  /** Whether something was done already on an earlier occasion, when it was delivered for the first time. */
  const isRepeated = (current: Pick<Case, 'handled'>, occasion: Occasion): boolean =>
    occasion.act !== undefined && isHandled(current, occasion.act, occasion.at) && !acted.has(occasion);

  const person = async (key: PersonKey): Promise<Person> => {
    const loaded = await people.load(key);
    return loaded.kind === 'found' ? loaded.document : { id: key, version: 0, cases: [] };
  };

  /** Changes a person's document, again on fresh state when somebody else was faster. */
  const changePerson = (key: PersonKey, change: (person: Person) => Person): Promise<void> =>
    queue.run(`person ${key}`, () => changeInTurn(key, change));

  const changeInTurn = async (key: PersonKey, change: (person: Person) => Person): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await person(key);
      const after = change(before);
      if (after === before) return;
      if ((await people.save({ ...after, version: before.version + 1 })) === 'saved') return;
    }
    throw new Error('a person’s document was changed by others again and again');
  };

  const profiles = openProfiles({ organisations, person, changePerson });

  const find: Desk['find'] = async (code, by) => {
    const loaded = await cases.load(code);
    if (loaded.kind === 'found')
      return seatOf(loaded.document, by) === undefined
        ? { kind: 'missing' }
        : { kind: 'found', current: loaded.document };
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
    const { cases: codes } = await person(occasion.by);
    const opened =
      occasion.act === undefined ? undefined : await actsDone.where(occasion.act, occasion.at, codes, stored);
    const earlier = opened === undefined ? undefined : await stored(opened);
    if (earlier !== undefined && isRepeated(earlier, occasion))
      return { kind: 'opened', current: earlier, effects: [] };
    if (codes.length >= mostCases) return { kind: 'tooMany', most: mostCases };
    for (;;) {
      const code = await freeCode();
      const { next, effects } = withKnown(openCase(code, request, occasion), known, occasion);
      // The list first, then the case: a crash in between leaves a listed code without a case, which is skipped.
      await changePerson(occasion.by, (before) => ({ ...before, cases: [...before.cases, code] }));
      if ((await saveTelling({ ...next, version: 1 }, occasion)) === 'saved') {
        await profiles.learn(next.facts, known, occasion, 'opened');
        return { kind: 'opened', current: { ...next, version: 1 }, effects };
      }
      await forget(code, occasion.by);
    }
  };

  const forget = (code: CaseCode, by: PersonKey): Promise<void> =>
    changePerson(by, (before) => ({ ...before, cases: before.cases.filter((one) => one !== code) }));

  /** Saves what happened to a case, and has those told to whom it is news. */
  const saveTelling = async (next: Case, occasion: Occasion): Promise<'saved' | 'conflict'> => {
    const outcome = await cases.save(next);
    if (outcome === 'saved') {
      acted.add(occasion);
      actsDone.note(next);
      saved(next);
    }
    return outcome;
  };

  const runOn = (
    code: CaseCode,
    found: () => ReturnType<Desk['find']>,
    command: Command,
    occasion: Occasion,
  ): Promise<Ran> => queue.run(`case ${code}`, () => runInTurn(found, command, occasion));

  const runInTurn = async (
    found: () => ReturnType<Desk['find']>,
    command: Command,
    occasion: Occasion,
  ): Promise<Ran> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const given = await found();
      if (given.kind !== 'found') return given;
      if (isRepeated(given.current, occasion)) return { kind: 'done', current: given.current, effects: [] };
      const answer: Answer = decide(given.current, command, occasion);
      if (answer.kind === 'refused') return { kind: 'refused', refusal: answer.refusal, current: given.current };
      if ((await saveTelling(answer.next, occasion)) === 'saved')
        return { kind: 'done', current: answer.next, effects: answer.effects };
    }
    throw new Error('a case was changed by others again and again');
  };

  const run: Desk['run'] = async (code, command, occasion) => {
    const found = () => find(code, occasion.by);
    if (command.name !== 'record') return runOn(code, found, command, occasion);
    const given = await found();
    const isOpeners = given.kind === 'found' && given.current.owner === occasion.by;
    const known = isOpeners ? rememberedNow(await profiles.of(occasion), given.current.facts, command.changes) : [];
    const ran = await runOn(code, found, { ...command, changes: [...command.changes, ...known] }, occasion);
    if (ran.kind !== 'done') return ran;
    await profiles.learn(ran.current.facts, command.changes, occasion, 'recorded');
    return known.length === 0 ? ran : { ...ran, filled: known.map(({ set }) => set) };
  };

  const act: Desk['act'] = (code, command, at) =>
    runOn(
      code,
      async () => {
        const loaded = await cases.load(code);
        return loaded.kind === 'found' ? { kind: 'found', current: loaded.document } : { kind: loaded.kind };
      },
      command,
      { by: program, at, today: at.slice(0, 10) },
    );

  const invited = async (
    code: CaseCode,
    command: (invitation: Invitation) => Command,
    occasion: Occasion,
  ): Promise<Invited> => {
    const invitation = newInvitationCode();
    const digest = digestOf(invitation);
    const expiresAt = new Date(Date.parse(occasion.at) + invitationLife).toISOString();
    // Where it belongs first, then the invitation: what a crash leaves in between opens nothing.
    await invitations.save({ id: digest, version: 1, code, expiresAt });
    const ran = await run(code, command({ digest, expiresAt }), occasion);
    if (ran.kind !== 'done') return ran;
    // Said again, it made no new code, and of the one that it made before only the digest is left.
    if (!partiesOf(ran.current).some((party) => party.invitation?.digest === digest))
      return { kind: 'refused', refusal: { code: 'noSuchInvitation' }, current: ran.current };
    const link = linkTo?.(invitation);
    return {
      kind: 'invited',
      code: invitation,
      expiresAt,
      ...(link === undefined ? {} : { link }),
      current: ran.current,
    };
  };

  /** A case, whoever asks. */
  const stored = async (code: CaseCode): Promise<Case | undefined> => {
    const loaded = await cases.load(code);
    return loaded.kind === 'found' ? loaded.document : undefined;
  };

  const entrance: Desk['entrance'] = async (invitation, occasion) => {
    const { by, at } = occasion;
    const since = new Date(Date.parse(at) - triesFor).toISOString();
    const lately = ((await person(by)).wrongCodes ?? []).filter((tried) => tried > since);
    const isGuess = typeof invitation === 'string';
    if (isGuess && lately.length >= mostTriesAnHour) return { kind: 'tooManyTries' };
    const digest = isGuess ? digestOf(invitation) : invitation.digest;
    const record = await invitations.load(digest);
    const current = record.kind === 'found' ? await stored(record.document.code) : undefined;
    if (current !== undefined && seatOf(current, by) !== undefined) return { kind: 'takesPart', current };
    const asked = partiesOf(current ?? {}).find((party) => party.invitation?.digest === digest);
    if (current !== undefined && current.ended === undefined && asked?.invitation !== undefined) {
      const refusal = whyNot(current, asked.invitation, occasion);
      if (refusal?.code === 'otherTenant') return { kind: 'otherTenant' };
      if (refusal?.code === 'invitationExpired') return { kind: 'expired' };
      const { expiresAt } = asked.invitation;
      return current.state === 'decided'
        ? { kind: 'open', seat: asked.seat, current, digest, expiresAt }
        : { kind: 'notNow' };
    }
    if (record.kind === 'found' && record.document.expiresAt <= at) return { kind: 'expired' };
    // Whether it never was one, was used or was taken back is nobody's business who does not take part.
    // Only who tries what never was one is guessing: a click on "decline" may be said twice.
    if (isGuess && record.kind !== 'found')
      await changePerson(by, (before) => ({ ...before, wrongCodes: [...lately, at] }));
    return { kind: 'unknown' };
  };

  const answerInvitation: Desk['answerInvitation'] = async (invitation, answer, occasion) => {
    const digest = typeof invitation === 'string' ? digestOf(invitation) : invitation.digest;
    const record = await invitations.load(digest);
    if (record.kind !== 'found') return answerInTurn(invitation, answer, occasion);
    return queue.run(`case ${record.document.code}`, async () => {
      const current = await stored(record.document.code);
      return current !== undefined && isRepeated(current, occasion)
        ? { kind: 'done', current }
        : answerInTurn(invitation, answer, occasion);
    });
  };

  const answerInTurn: Desk['answerInvitation'] = async (invitation, answer, occasion) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = await entrance(invitation, occasion);
      if (found.kind !== 'open') return found;
      const { digest } = found;
      const command: Command = answer.joins
        ? { name: 'join', digest }
        : { name: 'decline', digest, reason: answer.reason };
      const decided = decide(found.current, command, occasion);
      if (decided.kind === 'refused') return { kind: 'unknown' };
      // The list first, then the case, as with a case that is opened.
      if (answer.joins) await changePerson(occasion.by, (before) => listed(before, found.current.id));
      if ((await saveTelling(decided.next, occasion)) === 'saved') return { kind: 'done', current: decided.next };
    }
    throw new Error('a case was changed by others again and again');
  };

  return {
    person,
    profile: profiles.of,
    correctProfile: profiles.correct,
    invite: (code, seat, occasion) => invited(code, (invitation) => ({ name: 'invite', seat, invitation }), occasion),
    inviteColleague: (code, occasion) =>
      invited(code, (invitation) => ({ name: 'inviteColleague', invitation }), occasion),
    async check(code, command, occasion) {
      const found = await find(code, occasion.by);
      const answer = found.kind === 'found' ? decide(found.current, command, occasion) : undefined;
      return answer?.kind === 'refused' ? answer.refusal : undefined;
    },
    whereDone: async (act, { by, at }) => actsDone.where(act, at, (await person(by)).cases, stored),
    entrance,
    answerInvitation,
    unreachable: (key) => changePerson(key, (before) => (before.away === true ? before : { ...before, away: true })),
    async reachable(key, reach) {
      let missed = false;
      await changePerson(key, (before) => {
        // Who just joined may have missed what was said before anybody knew where to find them.
        missed = before.away === true || (before.reach === undefined && before.cases.length > 0);
        if (!missed && (before.cases.length === 0 || JSON.stringify(before.reach) === JSON.stringify(reach)))
          return before;
        const { away: _, ...here } = before;
        return { ...here, reach };
      });
      if (!missed) return;
      for (const code of (await person(key)).cases) {
        const loaded = await cases.load(code);
        if (loaded.kind === 'found') saved(loaded.document);
      }
    },
    speak: (key, language) =>
      changePerson(key, (before) => (before.language === language ? before : { ...before, language })),
    open,
    run,
    act,
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
    async discard(code, occasion) {
      const { by } = occasion;
      for (;;) {
        const found = await find(code, by);
        if (found.kind !== 'found' || found.current.owner !== by || everybodyIn(found.current).length > 1) {
          const live = found.kind === 'found' && found.current.ended === undefined;
          const owns = found.kind === 'found' && found.current.owner === by;
          const parted = live && (await run(code, { name: owns ? 'withdraw' : 'leave' }, occasion)).kind === 'done';
          if (parted && owns) return 'withdrawn';
          await forget(code, by);
          return parted ? 'left' : 'forgotten';
        }
        if ((await cases.remove(code, found.current.version)) === 'conflict') continue;
        await forget(code, by);
        return 'gone';
      }
    },
  };
};

const listed = (person: Person, code: CaseCode): Person =>
  person.cases.includes(code) ? person : { ...person, cases: [...person.cases, code] };

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
