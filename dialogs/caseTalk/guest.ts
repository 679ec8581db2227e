import type { Click } from '../../src/app/sent.ts';
import { endedLine } from '../present/endedLine.ts';
import { note } from '../present/note.ts';
import type { TurnCommand } from '../turn.ts';
import { answerText } from './answerText.ts';
import { answerClick, isAboutACase } from './click.ts';
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
  'share',
  'colleague',
  'withdrawInvitation',
  'accept',
  'decline',
  'problem',
  'solved',
  'history',
  'remindLater',
  'stopReminders',
  'startReminders',

  'language',
  'repeat',
  'save',
  'thanks',
  'person',
  'greeting',
  'resume',
];

/** What answers a question of the conversation's own, such as why they decline. */
const answers: readonly TurnCommand['name'][] = ['confirm', 'keep', 'back', 'skip'];

/** The clicks that are about their own steps, or about those whom they invited. */
const acts: readonly Click['verb'][] = ['mark', 'turnDown', 'problem', 'solved', 'takeBack'];

/** Answers somebody in a case that another person opened: they see it, and mark their own steps. */
export const answerGuest = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { incoming, words } = turn;
  if (current.state !== 'decided') {
    const ended = endedLine(current, words);
    turn.say(
      note(ended === undefined ? [words.share.beingChanged(current.id)] : [ended, words.acting.afterwards.guest]),
    );
    return undefined;
  }
  const refuse = (): Next => {
    show(turn, current, place, [words.share.guest]);
    return place;
  };
  const { command } = turn;
  const may = ({ name }: TurnCommand): boolean =>
    open.includes(name) ||
    name === 'cancel' ||
    (answers.includes(name) && (place.telling !== undefined || place.confirming !== undefined));
  if (command !== undefined) return may(command) ? obey(talk, command) : refuse();
  switch (incoming.kind) {
    case 'text':
      return answerText(talk, incoming.text);
    case 'click': {
      const { click } = incoming;
      if (isAboutACase(click) && acts.includes(click.verb)) return answerClick(talk, click);
      if (click.verb !== 'command') return refuse();
      return may(clickedCommand(click.name, turn.language)) ? answerClick(talk, click) : refuse();
    }
    case 'oddClick':
    case 'attachment':
      return refuse();
    case 'arrival':
      return place;
  }
};
