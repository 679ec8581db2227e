import type { View } from '../cards/views.ts';
import { findInvitationCode, nearInvitationCode } from '../src/app/invitationCode.ts';
import type { Entrance } from '../src/app/invitations.ts';
import { currentEdition } from '../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../src/i18n/catalogue.ts';
import { type Command, parseCommand } from '../src/nlu/command.ts';
import { readInvitationAnswer } from '../src/nlu/invitationAnswer.ts';
import { profileSaid } from '../src/nlu/profileSaid.ts';
import type { Asked } from './dialogState.ts';
import { answerEntrance, nearCodeInWords, saidOf } from './entrance.ts';
import { longestWish } from './longestWish.ts';
import { type Outcome, passed } from './outcome.ts';
import { entranceMeaning, openerInvites } from './present/entranceView.ts';
import { helpView } from './present/helpView.ts';
import { note } from './present/note.ts';
import { sayProfile, takeSaid } from './profile/profileTalk.ts';
import { sayCases } from './route.ts';
import type { Turn } from './turn.ts';

/** The question whether somebody takes part: asked with what a code opens (`answerEntrance`). */
type EntranceAsked = Extract<Asked, { kind: 'invitation' }>;

/**
 * Takes what was sent as the answer to an invitation that was shown. The question stays open while they ask about it, or
 * about something that is said in passing; it is over when they begin something else.
 */
export const answerEntranceQuestion = async (turn: Turn, asked: EntranceAsked): Promise<Outcome> => {
  const { incoming, words } = turn;
  switch (incoming.kind) {
    case 'arrival':
      // Who reads an invitation has not just come.
      return { kind: 'answered', asked };
    case 'attachment':
    case 'oddClick':
      return askAgain(turn, asked, [words.says[incoming.kind]]);
    case 'click':
      return incoming.click.verb === 'refresh' ? { kind: 'passed', asked } : passed;
    case 'text':
      return answerText(turn, asked, incoming.text);
  }
};

const answerText = async (turn: Turn, asked: EntranceAsked, text: string): Promise<Outcome> => {
  const { says } = turn.words;
  if (findInvitationCode(text) !== undefined) return passed;
  if (text === '') return askAgain(turn, asked, [says.empty]);
  if (text.length > longestWish) return askAgain(turn, asked, [says.tooLong(longestWish)]);
  const near = nearInvitationCode(text);
  if (near !== undefined) return askAgain(turn, asked, [nearCodeInWords(near, turn)]);
  const answer = readInvitationAnswer(text, turn.language);
  if (answer !== undefined && answer.kind !== 'asks') return answerEntrance(turn, saidOf(asked, answer));
  const command = parseCommand(text, { freeText: false });
  if (command !== undefined) return obey(turn, asked, command);
  if (answer !== undefined) return askAgain(turn, asked, [], 'meaning');
  const told = profileSaid(text);
  if (told !== undefined) {
    await takeSaid(turn, told);
    return askAgain(turn, asked);
  }
  // Somebody describes what they want instead.
  const { intent } = turn.understand(text);
  if (intent !== 'menu' && intent !== 'greeting' && intent !== 'status' && intent !== 'help') return passed;
  return askAgain(turn, asked, [says.unclear]);
};

/** What can be asked in passing; other commands begin something else. */
const obey = async (turn: Turn, asked: EntranceAsked, command: Command): Promise<Outcome> => {
  switch (command.name) {
    case 'language':
      await turn.speak(command.language);
      turn.say(note([turn.words.says.language]));
      return answerEntrance(turn, saidOf(asked, undefined));
    case 'repeat':
      return answerEntrance(turn, saidOf(asked, undefined));
    case 'help':
      turn.say(helpView(turn.words, currentEdition));
      return askAgain(turn, asked);
    case 'status':
      await sayCases(turn);
      return askAgain(turn, asked);
    case 'profile':
      await sayProfile(turn);
      return askAgain(turn, asked);
    case 'greeting':
    case 'thanks':
    case 'person':
      return askAgain(turn, asked, [turn.words.says[command.name]]);
    case 'why':
      return askAgain(turn, asked, [], 'meaning');
    case 'back':
    case 'skip':
    case 'skipRest':
    case 'save':
    case 'cancel':
    case 'remindLater':
      return leaveOpen(turn, asked);
    default:
      return passed;
  }
};

/** Asks again, after what is said `first` and, where it was asked for, what joining means. */
const askAgain = async (
  turn: Turn,
  asked: EntranceAsked,
  first: readonly string[] = [],
  how: 'shortly' | 'meaning' = 'shortly',
): Promise<Outcome> => {
  const { desk, occasion, words } = turn;
  const found = await desk.invitations.lookUp(asked, occasion);
  if (found.kind !== 'open') {
    turn.say(closedView(found.kind, words, first));
    return { kind: 'answered' };
  }
  const question = words.share.askAgain(openerInvites(found.current, words));
  turn.say(note([...first, ...(how === 'meaning' ? entranceMeaning(found, words) : []), question]));
  return { kind: 'answered', asked };
};

/** Leaves it open for another time, and goes back to where the conversation was. */
const leaveOpen = async (turn: Turn, asked: EntranceAsked): Promise<Outcome> => {
  const { desk, occasion, words } = turn;
  const found = await desk.invitations.lookUp(asked, occasion);
  turn.say(
    found.kind === 'open'
      ? note([words.share.leftOpen(found.expiresAt.slice(0, 10))])
      : closedView(found.kind, words, []),
  );
  return { kind: 'back' };
};

/** That the invitation opens nothing any more. */
const closedView = (kind: Exclude<Entrance['kind'], 'open'>, { share }: Catalogue, first: readonly string[]): View =>
  note([...first, kind === 'takesPart' ? share.already : share[kind]], { tone: 'attention' });
