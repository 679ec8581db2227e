import { findInvitationCode, readInvitationCode } from '../src/app/invitationCode.ts';
import type { Shown } from '../src/app/invitations.ts';
import { longestText } from '../src/domain/case/recordFact.ts';
import { type InvitationAnswer, readAnswerWithCode } from '../src/nlu/invitationAnswer.ts';
import { enter } from './caseTalk/enter.ts';
import type { Next } from './caseTalk/talk.ts';
import { entranceAgainView, entranceMeaning, entranceView, openerInvites } from './present/entranceView.ts';
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

/** Where an answer led: into a case, nowhere, or to an invitation that waits for its answer. */
type Entered =
  | { readonly kind: 'entered'; readonly next: Next }
  | { readonly kind: 'asked'; readonly digest: string }
  | { readonly kind: 'declined' }
  | { readonly kind: 'nothing' };

/** An answer as it is carried out. Asking about it is none. */
export const saidOf = (invitation: string | Shown, answer: InvitationAnswer | undefined): Said => ({
  invitation,
  answer: answer === undefined || answer.kind === 'asks' ? 'none' : answer.kind,
  reason: answer?.kind === 'decline' ? (answer.reason?.slice(0, longestText) ?? null) : null,
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

/** Shows what a code opens, or carries out the answer to it. */
export const answerEntrance = async (turn: Turn, { invitation, answer, reason }: Said): Promise<Entered> => {
  const { desk, occasion, words } = turn;
  const { share } = words;
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
      return { kind: 'asked', digest: done.digest };
    case 'done':
      if (answer === 'join') {
        const draft = await latestDraft(turn);
        const stays = draft === undefined ? [] : [words.says.otherDraft(draft.id)];
        return { kind: 'entered', next: await enter(turn, done.current.id, [share.joined(done.current.id), ...stays]) };
      }
      turn.say(note([share.declinedNow]));
      return { kind: 'declined' };
    case 'takesPart':
      return { kind: 'entered', next: await enter(turn, done.current.id, [share.already]) };
    case 'expired':
    case 'tooManyTries':
    case 'notNow':
    case 'otherTenant':
    case 'unknown':
      turn.say(note([share[done.kind]], { tone: 'attention' }));
      return { kind: 'nothing' };
  }
};

/**
 * Asks again whether they take part, with what is said first: shortly; with what joining means (`meaning`); or leaves
 * it open for another time (`later`). Gives whether the question still stands.
 */
export const askEntranceAgain = async (
  turn: Turn,
  invitation: Shown,
  how: 'shortly' | 'meaning' | 'later',
  sentence?: string,
): Promise<boolean> => {
  const { desk, occasion, words } = turn;
  const found = await desk.invitations.lookUp(invitation, occasion);
  const first = sentence === undefined ? [] : [sentence];
  if (found.kind !== 'open') {
    const { share } = words;
    turn.say(note([...first, found.kind === 'takesPart' ? share.already : share[found.kind]], { tone: 'attention' }));
    return false;
  }
  const { share } = words;
  const askAgain = share.askAgain(openerInvites(found.current, words));
  if (how === 'later') turn.say(note([share.leftOpen(found.expiresAt.slice(0, 10))]));
  else turn.say(note([...first, ...(how === 'meaning' ? entranceMeaning(found, words) : []), askAgain]));
  return how !== 'later';
};
