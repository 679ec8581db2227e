import type { Case, CaseCode, DecidedCase, DraftCase, Instant, PersonKey } from '../domain/case/case.ts';
import {
  type Answer,
  type Change,
  type Command,
  decide,
  type Effect,
  type Occasion,
  openCase,
} from '../domain/case/decide.ts';
import { everybodyIn, newsFor } from '../domain/case/news.ts';
import { type InvitationRecord, partiesOf, type Seat, seatOf } from '../domain/case/parties.ts';
import type { Person, Reach } from '../domain/case/person.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Language } from '../domain/language.ts';
import type { JourneyRequest } from '../domain/rulebook/words.ts';
import type { Courier } from './courier.ts';
import { digestOf } from './invitationCode.ts';
import type { DocumentStore } from './ports.ts';

/** How often a command is decided again on fresh state before the store counts as unavailable. */
const mostTries = 8;

/** How many cases a person may have at once. */
const mostCases = 200;

/** How long an invitation is good, in milliseconds: 14 days. */
const invitationLife = 14 * 24 * 3600 * 1000;

/** How many codes that there are not a person may try within `triesFor` milliseconds, an hour. */
const mostTriesAnHour = 5;
const triesFor = 3600 * 1000;

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

/** What became of an invitation that was to be made: its code, to be passed on, or why there is none. */
export type Invited =
  | { readonly kind: 'invited'; readonly code: string; readonly expiresAt: Instant; readonly current: Case }
  | Exclude<Ran, { readonly kind: 'done' }>;

/** What a code opens. `tooManyTries`: this person gave too many wrong ones lately. */
export type Entrance =
  | { readonly kind: 'open'; readonly seat: Seat; readonly current: DecidedCase }
  /** They take part in that case already. */
  | { readonly kind: 'takesPart'; readonly current: Case }
  | { readonly kind: 'unknown' | 'expired' | 'tooManyTries' };

export interface DeskPorts {
  readonly cases: DocumentStore<Case>;
  readonly people: DocumentStore<Person>;
  readonly invitations: DocumentStore<InvitationRecord>;
  readonly newCode: () => CaseCode;
  readonly newInvitationCode: () => string;
  /** Tells the others what one did. */
  readonly courier: Pick<Courier, 'expect' | 'deliver'>;
}

/** Everything a conversation can do to people and cases. Each promise resolves only when the effect is durable. */
export interface Desk {
  person(key: PersonKey): Promise<Person>;
  speak(key: PersonKey, language: Language): Promise<void>;
  /** Remembers where a person can be told something. Only of who takes part in a case: nobody else is ever told. */
  reachable(key: PersonKey, reach: Reach): Promise<void>;
  /** Opens a case with what is known already. Facts that cannot be so are left out: they will be asked. */
  open(request: JourneyRequest, known: readonly Change[], occasion: Occasion): Promise<Opened>;
  /** Carries out a command on a case of this person's. */
  run(code: CaseCode, command: Command, occasion: Occasion): Promise<Ran>;
  find(code: CaseCode, by: PersonKey): Promise<{ readonly kind: 'found'; readonly current: Case } | Missing>;
  /** This person's cases, the one that was changed last first; `damaged` are codes whose documents cannot be read. */
  list(by: PersonKey): Promise<{ readonly cases: readonly Case[]; readonly damaged: readonly CaseCode[] }>;
  /** Invites a side to a case of this person's. */
  invite(code: CaseCode, seat: Seat, occasion: Occasion): Promise<Invited>;
  /** What a code that somebody was given opens. */
  entrance(invitation: string, occasion: Occasion): Promise<Entrance>;
  /** Joins the case that a code opens, or declines. The code is used up then. */
  answerInvitation(
    invitation: string,
    answer: { readonly joins: true } | { readonly joins: false; readonly reason: string | null },
    occasion: Occasion,
  ): Promise<{ readonly kind: 'done'; readonly current: Case } | Exclude<Entrance, { readonly kind: 'open' }>>;
  /** Keeps nothing of a case, for anybody. Who else takes part is told before. */
  discard(code: CaseCode, occasion: Occasion): Promise<void>;
}

/** The desk on two stores. Throws a `Fault` where a store is unavailable; nothing is half done then. */
export const openDesk = ({ cases, people, invitations, newCode, newInvitationCode, courier }: DeskPorts): Desk => {
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

  /** Saves what happened to a case, and has those told to whom it is news. */
  const saveTelling = async (before: Case, next: Case): Promise<'saved' | 'conflict'> => {
    const known = before.history.length - 1;
    if (everybodyIn(next).every((person) => newsFor(next, person, known).length === 0)) return cases.save(next);
    await courier.expect(next.id);
    const saved = await cases.save(next);
    if (saved === 'saved') void courier.deliver(next.id);
    return saved;
  };

  const run: Desk['run'] = async (code, command, occasion) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = await find(code, occasion.by);
      if (found.kind !== 'found') return found;
      const answer: Answer = decide(found.current, command, occasion);
      if (answer.kind === 'refused') return { kind: 'refused', refusal: answer.refusal, current: found.current };
      if ((await saveTelling(found.current, answer.next)) === 'saved')
        return { kind: 'done', current: answer.next, effects: answer.effects };
    }
    throw new Error('a case was changed by others again and again');
  };

  const invite: Desk['invite'] = async (code, seat, occasion) => {
    const invitation = newInvitationCode();
    const digest = digestOf(invitation);
    const expiresAt = new Date(Date.parse(occasion.at) + invitationLife).toISOString();
    // Where it belongs first, then the invitation: what a crash leaves in between opens nothing.
    await invitations.save({ id: digest, version: 1, code });
    const ran = await run(code, { name: 'invite', seat, invitation: { digest, expiresAt } }, occasion);
    return ran.kind === 'done' ? { kind: 'invited', code: invitation, expiresAt, current: ran.current } : ran;
  };

  /** The case that an invitation belongs to, whoever asks. */
  const invitedTo = async (digest: string): Promise<Case | undefined> => {
    const record = await invitations.load(digest);
    if (record.kind !== 'found') return undefined;
    const loaded = await cases.load(record.document.code);
    return loaded.kind === 'found' ? loaded.document : undefined;
  };

  const entrance: Desk['entrance'] = async (invitation, occasion) => {
    const { by, at } = occasion;
    const since = new Date(Date.parse(at) - triesFor).toISOString();
    const lately = ((await person(by)).wrongCodes ?? []).filter((tried) => tried > since);
    if (lately.length >= mostTriesAnHour) return { kind: 'tooManyTries' };
    const digest = digestOf(invitation);
    const current = await invitedTo(digest);
    if (current !== undefined && seatOf(current, by) !== undefined) return { kind: 'takesPart', current };
    const asked = partiesOf(current ?? {}).find((party) => party.invitation?.digest === digest);
    if (current?.state === 'decided' && asked?.invitation !== undefined)
      return asked.invitation.expiresAt > at ? { kind: 'open', seat: asked.seat, current } : { kind: 'expired' };
    // Whether it never was one, was used or was taken back is nobody's business who does not take part.
    await changePerson(by, (before) => ({ ...before, wrongCodes: [...lately, at] }));
    return { kind: 'unknown' };
  };

  const answerInvitation: Desk['answerInvitation'] = async (invitation, answer, occasion) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found = await entrance(invitation, occasion);
      if (found.kind !== 'open') return found;
      const digest = digestOf(invitation);
      const command: Command = answer.joins
        ? { name: 'join', digest }
        : { name: 'decline', digest, reason: answer.reason };
      const decided = decide(found.current, command, occasion);
      if (decided.kind === 'refused') return { kind: 'unknown' };
      // The list first, then the case, as with a case that is opened.
      if (answer.joins) await changePerson(occasion.by, (before) => listed(before, found.current.id));
      if ((await saveTelling(found.current, decided.next)) === 'saved') return { kind: 'done', current: decided.next };
    }
    throw new Error('a case was changed by others again and again');
  };

  return {
    person,
    invite,
    entrance,
    answerInvitation,
    reachable: (key, reach) =>
      changePerson(key, (before) =>
        before.cases.length === 0 || JSON.stringify(before.reach) === JSON.stringify(reach)
          ? before
          : { ...before, reach },
      ),
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
    async discard(code, occasion) {
      const { by } = occasion;
      const shared = await find(code, by);
      if (shared.kind === 'found' && shared.current.owner === by && everybodyIn(shared.current).length > 1) {
        await run(code, { name: 'withdraw' }, occasion);
        await courier.deliver(code);
      }
      for (;;) {
        const found = await find(code, by);
        // Who takes part in somebody else's case only leaves their own list.
        if (found.kind !== 'found' || found.current.owner !== by) break;
        if ((await cases.remove(code, found.current.version)) === 'removed') break;
      }
      await forget(code, by);
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
