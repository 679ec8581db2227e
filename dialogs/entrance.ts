import { findInvitationCode, type NearCode, readInvitationCode } from '../src/app/invitationCode.ts';
import type { Shown } from '../src/app/invitations.ts';
import { longestText } from '../src/domain/case/recordFact.ts';
import { type InvitationAnswer, readAnswerWithCode } from '../src/nlu/invitationAnswer.ts';
import { enter } from './caseTalk/enter.ts';
import type { Next } from './caseTalk/talk.ts';
import type { Outcome } from './outcome.ts';
import { entranceAgainView, entranceView } from './present/entranceView.ts';
import { note } from './present/note.ts';
import { latestDraft } from './route.ts';
import type { Turn } from './turn.ts';

/** What somebody says of an invitation: that they have it, or what they answer to it. */
export interface Said {
  /** Its code, or what is kept of it where it was shown before. */
  readonly invitation: string | Shown;
  readonly answer: 'none' | 'join' | 'decline';
  /** Why they decline, in their words. */
  readonly reason: string | null;
}

/** An answer as it is carried out. Asking about it is none. */
export const saidOf = (invitation: string | Shown, answer: InvitationAnswer | undefined): Said => ({
  invitation,
  answer: answer === undefined || answer.kind === 'asks' ? 'none' : answer.kind,
  reason: answer?.kind === 'decline' ? (answer.reason ?? null) : null,
});

/** Reads a message with a code in it, or a click on one of its buttons; nothing where there is no code. */
export const readEntrance = ({ incoming }: Turn): Said | undefined => {
  if (incoming.kind === 'click') {
    const { click } = incoming;
    if (click.verb !== 'join' && click.verb !== 'decline') return undefined;
    // What is no code opens nothing, and is said so.
    const invitation = readInvitationCode(click.invitation) ?? click.invitation;
    return { invitation, answer: click.verb, reason: null };
  }
  if (incoming.kind !== 'text') return undefined;
  const found = findInvitationCode(incoming.text);
  return found === undefined ? undefined : saidOf(found.code, readAnswerWithCode(found.before, found.after));
};

/** What is wrong with something that is nearly a code. */
export const nearCodeInWords = ({ length, odd }: NearCode, { words }: Turn): string =>
  odd === undefined ? words.share.nearCode(length) : words.share.oddCode(odd);

/**
 * Shows what a code opens, and asks whether they take part; or carries out the answer to it. Where that leads nowhere, the
 * conversation stays where it was.
 */
export const answerEntrance = async (turn: Turn, { invitation, answer, reason }: Said): Promise<Outcome> => {
  const { desk, occasion, words } = turn;
  const { share } = words;
  if (reason !== null && reason.length > longestText) {
    // Said only once, and to people who would wonder at half of it: so it is asked for again rather than cut.
    const found = await desk.invitations.lookUp(invitation, occasion);
    if (found.kind === 'open') {
      turn.say(note([share.reasonTooLong(longestText)], { tone: 'attention' }));
      return { kind: 'answered', asked: { kind: 'invitation', digest: found.digest } };
    }
  }
  const done =
    answer === 'none'
      ? await desk.invitations.lookUp(invitation, occasion)
      : await desk.invitations.answer(
          invitation,
          answer === 'join' ? { joins: true } : { joins: false, reason },
          occasion,
        );
  switch (done.kind) {
    case 'open':
      // Only a code can be carried by a button: what is kept of it opens nothing.
      turn.say(
        typeof invitation === 'string'
          ? entranceView(done.current, done.seat, invitation, words)
          : entranceAgainView(done, words),
      );
      return { kind: 'answered', asked: { kind: 'invitation', digest: done.digest } };
    case 'done':
      if (answer === 'join') {
        const draft = await latestDraft(turn);
        const stays = draft === undefined ? [] : [words.says.otherDraft(draft.id)];
        return entered(await enter(turn, done.current.id, [share.joined(done.current.id), ...stays]));
      }
      turn.say(note([share.declinedNow]));
      // Who was at a case of their own is there again.
      return { kind: 'back' };
    case 'takesPart':
      return entered(await enter(turn, done.current.id, [share.already]));
    case 'expired':
    case 'tooManyTries':
    case 'notNow':
    case 'otherTenant':
    case 'unknown':
      turn.say(note([share[done.kind]], { tone: 'attention' }));
      return { kind: 'answered' };
  }
};

const entered = (next: Next): Outcome => (next === undefined ? { kind: 'answered' } : { kind: 'goTo', next });
