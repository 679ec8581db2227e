import type { NoteView } from '../cards/views.ts';
import { readInvitationCode } from '../src/app/invitationCode.ts';
import { parseCommand } from '../src/nlu/command.ts';
import { note } from './present/note.ts';
import { stoppedView } from './present/stoppedView.ts';
import type { Turn } from './turn.ts';

/**
 * Answers where others read along. No case is looked up here, so none can be shown or changed, and nothing that is said
 * counts as anybody's answer. `chat` opens the private chat, where the channel has such a link.
 */
export const groupTalk = async (turn: Turn, chat: string | undefined): Promise<void> => {
  turn.say(inPrivate(await reply(turn), turn, chat));
};

const reply = async (turn: Turn): Promise<NoteView> => {
  const { incoming } = turn;
  if (incoming.kind === 'click' || incoming.kind === 'oddClick') return note([turn.words.group.notHere]);
  if (incoming.kind !== 'text') return about(turn);
  if (readInvitationCode(incoming.text) !== undefined) return note([turn.words.share.notHere]);
  const command = parseCommand(incoming.text, { freeText: false });
  switch (command?.name) {
    case 'language':
      await turn.speak(command.language);
      return note([turn.words.says.language]);
    case 'help':
    case 'greeting':
      return about(turn);
    case 'thanks':
      return note([turn.words.says.thanks]);
    case 'person':
      return note([turn.words.says.person]);
    default:
      return command === undefined ? general(turn, incoming.text) : note([turn.words.group.personal]);
  }
};

/** What the rules say to everybody alike; what is about somebody's own subscriptions is for the private chat. */
const general = async (turn: Turn, text: string): Promise<NoteView> => {
  const understood = turn.understand(text);
  const { intent, language } = understood;
  if (language !== undefined && language !== turn.language) await turn.speak(language);
  switch (intent) {
    case 'changePartnerOfRecord':
    case 'resellToPartner':
      return stoppedView(intent, understood, turn.words);
    case 'help':
    case 'greeting':
    case 'menu':
      return about(turn);
    default:
      return note([turn.words.group.personal]);
  }
};

const about = ({ words: { group } }: Turn): NoteView => note([group.hello, group.how]);

/** The view with nothing to click but the way to the private chat: buttons would do nothing here. */
const inPrivate = (view: NoteView, { words }: Turn, chat: string | undefined): NoteView => ({
  ...view,
  links: [...view.links, ...(chat === undefined ? [] : [{ label: words.group.openChat, url: chat }])],
  actions: [],
});
