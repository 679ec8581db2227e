import { note } from '../present/note.ts';
import type { TurnCommand } from '../turn.ts';
import { answerText } from './answerText.ts';
import { answerClick } from './click.ts';
import { clickedCommand } from './clickedCommand.ts';
import { obey } from './command.ts';
import { show } from './show.ts';
import type { Next, Talk } from './talk.ts';

/** What somebody may do in a case that another person opened. Leaving it, and their other cases, are never in question. */
const open: readonly TurnCommand['name'][] = [
  'help',
  'why',
  'decision',
  'plan',
  'document',
  'markStep',
  'language',
  'repeat',
  'save',
  'thanks',
  'person',
  'greeting',
  'resume',
];

/** Answers somebody in a case that another person opened: they see it, and mark their own steps. */
export const answerGuest = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { incoming, words } = turn;
  if (current.state !== 'decided') {
    turn.say(note([words.share.beingChanged(current.id)]));
    return undefined;
  }
  const refuse = (): Next => {
    show(turn, current, place, [words.share.guest]);
    return place;
  };
  const { command } = turn;
  if (command !== undefined) return open.includes(command.name) ? obey(talk, command) : refuse();
  switch (incoming.kind) {
    case 'text':
      return answerText(talk, incoming.text);
    case 'click': {
      const { click } = incoming;
      if (click.verb === 'mark') return answerClick(talk, click);
      if (click.verb !== 'command') return refuse();
      return open.includes(clickedCommand(click.name, turn.language).name) ? answerClick(talk, click) : refuse();
    }
    case 'oddClick':
    case 'attachment':
      return refuse();
    case 'arrival':
      return place;
  }
};
