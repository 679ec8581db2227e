import type { Case, CaseCode, DecidedCase, Instant } from '../domain/case/case.ts';
import { type Command, decide, type Occasion } from '../domain/case/decide.ts';
import { whyNot } from '../domain/case/invitations.ts';
import { type Invitation, type InvitationRecord, partiesOf, type Seat, seatOf } from '../domain/case/parties.ts';
import { type CaseCommands, type NotDone, stopped } from './caseCommands.ts';
import { digestOf } from './invitationCode.ts';
import type { People } from './people.ts';
import type { DocumentStore } from './ports.ts';
import { hasTriedTooMany, withWrongCode } from './wrongCodes.ts';

/** How long an invitation is good, in milliseconds: 14 days. */
const invitationLife = 14 * 24 * 3600 * 1000;

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
  | NotDone;

/** What a code opens. */
export type Entrance =
  | {
      readonly kind: 'open';
      readonly seat: Seat;
      readonly current: DecidedCase;
      readonly digest: string;
      readonly expiresAt: Instant;
    }
  | NoEntrance;

/** Why a code opens nothing for this person. */
type NoEntrance =
  /** They take part in that case already. */
  | { readonly kind: 'takesPart'; readonly current: Case }
  /**
   * `tooManyTries`: this person gave too many wrong ones lately. `notNow`: the case is being changed. `otherTenant`: it is
   * for a colleague of who invited.
   */
  | { readonly kind: 'unknown' | 'expired' | 'tooManyTries' | 'notNow' | 'otherTenant' };

/** An invitation that was opened before with its code, by what is kept of that. Trying it is no guess. */
export interface Shown {
  readonly digest: string;
}

/** What somebody answers to an invitation. */
export type InvitationReply = { readonly joins: true } | { readonly joins: false; readonly reason: string | null };

/** Invitations to cases. Each promise resolves only when the effect is durable. */
export interface Invitations {
  /** Invites a side to a case of this person's. */
  invite(code: CaseCode, seat: Seat, occasion: Occasion): Promise<Invited>;
  /** Invites a colleague to this person's own side. */
  inviteColleague(code: CaseCode, occasion: Occasion): Promise<Invited>;
  /** What a code that somebody was given opens. One that there is not counts as a wrong one. */
  lookUp(invitation: string | Shown, occasion: Occasion): Promise<Entrance>;
  /** Joins the case that a code opens, or declines. The code is used up then. */
  answer(
    invitation: string | Shown,
    reply: InvitationReply,
    occasion: Occasion,
  ): Promise<{ readonly kind: 'done'; readonly current: Case } | NoEntrance>;
}

export interface InvitationPorts {
  readonly records: DocumentStore<InvitationRecord>;
  readonly commands: CaseCommands;
  readonly people: People;
  readonly newCode: () => string;
  /** The link that opens a code; absent: there is none. */
  readonly linkTo?: ((code: string) => string) | undefined;
}

/** Invitations on their store, on the commands on cases, and on the people who try codes. */
export const openInvitations = ({ records, commands, people, newCode, linkTo }: InvitationPorts): Invitations => {
  const invited = async (
    code: CaseCode,
    command: (invitation: Invitation) => Command,
    occasion: Occasion,
  ): Promise<Invited> => {
    const invitation = newCode();
    const digest = digestOf(invitation);
    const expiresAt = new Date(Date.parse(occasion.at) + invitationLife).toISOString();
    const ran = await commands.run(code, command({ digest, expiresAt }), occasion, async () => {
      // Where it belongs first, then the invitation: what a crash leaves in between opens nothing.
      await records.save({ id: digest, version: 1, code, expiresAt });
    });
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

  const recordOf = async (invitation: string | Shown): Promise<InvitationRecord | undefined> => {
    const loaded = await records.load(typeof invitation === 'string' ? digestOf(invitation) : invitation.digest);
    return loaded.kind === 'found' ? loaded.document : undefined;
  };

  /** Looks, unless this person has to wait since they guessed too often. */
  const unlessGuessing = async <Seen>(
    invitation: string | Shown,
    { by, at }: Occasion,
    look: () => Seen | Promise<Seen>,
  ): Promise<Seen | NoEntrance> =>
    typeof invitation === 'string' && hasTriedTooMany(await people.of(by), at) ? { kind: 'tooManyTries' } : look();

  /** Only who tries what never was a code is guessing: a click on "decline" may be said twice. */
  const wrong = async (invitation: string | Shown, { by, at }: Occasion): Promise<NoEntrance> => {
    if (typeof invitation === 'string') await people.change(by, (before) => withWrongCode(before, at));
    return { kind: 'unknown' };
  };

  const lookUp: Invitations['lookUp'] = (invitation, occasion) =>
    unlessGuessing(invitation, occasion, async () => {
      const record = await recordOf(invitation);
      if (record === undefined) return wrong(invitation, occasion);
      const current = await commands.stored(record.code);
      return current === undefined ? closed(record, occasion) : opens(record, current, occasion);
    });

  const answer: Invitations['answer'] = async (invitation, reply, occasion) => {
    const record = await recordOf(invitation);
    if (record === undefined) return unlessGuessing(invitation, occasion, () => wrong(invitation, occasion));
    const { id: digest, code } = record;
    return commands.attempt<NoEntrance>(code, occasion, {
      async read() {
        const current = await commands.stored(code);
        return current === undefined
          ? stopped(await unlessGuessing(invitation, occasion, () => closed(record, occasion)))
          : { kind: 'found', current };
      },
      async decide(current) {
        const entrance = await unlessGuessing(invitation, occasion, () => opens(record, current, occasion));
        if (entrance.kind !== 'open') return stopped(entrance);
        const command: Command = reply.joins
          ? { name: 'join', digest }
          : { name: 'decline', digest, reason: reply.reason };
        const decided = decide(current, command, occasion);
        if (decided.kind === 'refused') return stopped({ kind: 'unknown' });
        // The list first, then the case, as with a case that is opened.
        if (reply.joins) await people.list(occasion.by, code);
        return decided;
      },
    });
  };

  return {
    invite: (code, seat, occasion) => invited(code, (invitation) => ({ name: 'invite', seat, invitation }), occasion),
    inviteColleague: (code, occasion) =>
      invited(code, (invitation) => ({ name: 'inviteColleague', invitation }), occasion),
    lookUp,
    answer,
  };
};

/** What an invitation opens, in its case as it is stored now. */
const opens = (record: InvitationRecord, current: Case, occasion: Occasion): Entrance => {
  if (seatOf(current, occasion.by) !== undefined) return { kind: 'takesPart', current };
  const asked = partiesOf(current).find((party) => party.invitation?.digest === record.id);
  if (current.ended !== undefined || asked?.invitation === undefined) return closed(record, occasion);
  const refusal = whyNot(current, asked.invitation, occasion);
  if (refusal?.code === 'otherTenant') return { kind: 'otherTenant' };
  if (refusal?.code === 'invitationExpired') return { kind: 'expired' };
  const { expiresAt } = asked.invitation;
  return current.state === 'decided'
    ? { kind: 'open', seat: asked.seat, current, digest: record.id, expiresAt }
    : { kind: 'notNow' };
};

/** Whether a code was used or was taken back is nobody's business who does not take part. */
const closed = ({ expiresAt }: InvitationRecord, { at }: Occasion): NoEntrance => ({
  kind: expiresAt <= at ? 'expired' : 'unknown',
});
