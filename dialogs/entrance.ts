import { readInvitationCode } from '../src/app/invitationCode.ts';
import { longestText } from '../src/domain/case/recordFact.ts';
import { normalize } from '../src/nlu/normalize.ts';
import { enter } from './caseTalk/enter.ts';
import type { Next } from './caseTalk/talk.ts';
import { entranceView } from './present/entranceView.ts';
import { note } from './present/note.ts';
import type { Turn } from './turn.ts';

/** What somebody says of an invitation: that they have it, or what they answer to it. */
export interface Said {
  readonly invitation: string;
  readonly answer: 'none' | 'join' | 'decline';
  /** Why they decline, in their words. */
  readonly reason: string | null;
}

/** Reads a message with a code in it, or a click on one of its buttons; nothing where there is no code. */
export const readEntrance = ({ incoming, words }: Turn): Said | undefined => {
  if (incoming.kind === 'click') {
    const { click } = incoming;
    if (click.verb !== 'join' && click.verb !== 'decline') return undefined;
    const invitation = readInvitationCode(click.invitation);
    return invitation === undefined ? undefined : { invitation, answer: click.verb, reason: null };
  }
  if (incoming.kind !== 'text') return undefined;
  const invitation = readInvitationCode(incoming.text);
  if (invitation === undefined) return undefined;
  const [before = '', ...rest] = incoming.text.split(/[\w-]{16,}|(?:\w{4} ){3}\w{4}/);
  const first = normalize(before).split(' ')[0] ?? '';
  if (first === normalize(words.share.join.typed)) return { invitation, answer: 'join', reason: null };
  if (first !== normalize(words.share.decline.typed)) return { invitation, answer: 'none', reason: null };
  const reason = rest
    .join(' ')
    .replace(/^[\s,.:;]+/, '')
    .trim()
    .slice(0, longestText);
  return { invitation, answer: 'decline', reason: reason === '' ? null : reason };
};

/** Shows what a code opens, or carries out the answer to it. Gives where it led: into the case, or nowhere. */
export const answerEntrance = async (turn: Turn, { invitation, answer, reason }: Said): Promise<Next> => {
  const { desk, occasion, words } = turn;
  const { share } = words;
  const done =
    answer === 'none'
      ? await desk.entrance(invitation, occasion)
      : await desk.answerInvitation(
          invitation,
          answer === 'join' ? { joins: true } : { joins: false, reason },
          occasion,
        );
  switch (done.kind) {
    case 'open':
      turn.say(entranceView(done.current, done.seat, invitation, words));
      return undefined;
    case 'done':
      if (answer === 'join') return enter(turn, done.current.id, [share.joined(done.current.id)]);
      turn.say(note([share.declinedNow]));
      return undefined;
    case 'takesPart':
      return enter(turn, done.current.id, [share.already]);
    case 'expired':
    case 'tooManyTries':
    case 'notNow':
    case 'otherTenant':
    case 'unknown':
      turn.say(note([share[done.kind]], { tone: 'attention' }));
      return undefined;
  }
};
