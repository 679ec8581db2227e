import { nearInvitationCode } from '../src/app/invitationCode.ts';
import type { Click } from '../src/app/sent.ts';
import type { CaseCode } from '../src/domain/case/case.ts';
import { parseCommand } from '../src/nlu/command.ts';
import { forgetsAll, profileSaid } from '../src/nlu/profileSaid.ts';
import { fitsQuestion } from './caseTalk/answerQuestion.ts';
import { isAboutACase } from './caseTalk/click.ts';
import { clickedCommand } from './caseTalk/clickedCommand.ts';
import { enter } from './caseTalk/enter.ts';
import { refresh } from './caseTalk/refresh.ts';
import { stageOf } from './caseTalk/stage.ts';
import type { Talk } from './caseTalk/talk.ts';
import { talkAt } from './caseTalk/talkAt.ts';
import { nameOf } from './engine/nameOf.ts';
import type { Place } from './engine/place.ts';
import { answerEntrance, nearCodeInWords, readEntrance } from './entrance.ts';
import { longestWish } from './longestWish.ts';
import { type Outcome, passed } from './outcome.ts';
import { note } from './present/note.ts';
import { asksFor } from './profile/asksFor.ts';
import { askForget } from './profile/forgetQuestion.ts';
import { sayProfile, takeForm, takeSaid } from './profile/profileTalk.ts';
import { isFreeText } from './questions/shapes.ts';
import { begin, sayCases, sayMenu } from './route.ts';
import type { Turn } from './turn.ts';

/**
 * Takes what leaves the present case, or does not need one. Everything else is for the place, and what of it is a command
 * is noted in the turn.
 */
export const interrupt = async (turn: Turn, place: Place | undefined): Promise<Outcome> => {
  const { incoming } = turn;
  const entrance = readEntrance(turn);
  if (entrance !== undefined) return answerEntrance(turn, entrance);
  if (incoming.kind === 'click') return interruptByClick(turn, place, incoming.click);
  return incoming.kind === 'text' ? interruptByText(turn, place, incoming.text) : passed;
};

const interruptByClick = async (turn: Turn, place: Place | undefined, click: Click): Promise<Outcome> => {
  switch (click.verb) {
    case 'refresh':
      await refresh(turn, click);
      return { kind: 'answered' };
    case 'profile':
      await takeForm(turn, click);
      return profileShown;
    case 'start':
      return { kind: 'goTo', next: await begin(turn, click.request, click.menu) };
    case 'open':
      return open(turn, click.case);
    case 'command':
      if (click.name === 'menu') return menu(turn, place);
      if (click.name === 'status') return status(turn);
      break;
    default:
      break;
  }
  return clickElsewhere(turn, place, click);
};

const interruptByText = async (turn: Turn, place: Place | undefined, text: string): Promise<Outcome> => {
  const talk = await talkAt(turn, place);
  if (talk === undefined && text.length > longestWish) {
    sayMenu(turn, turn.words.says.tooLong(longestWish));
    return { kind: 'answered' };
  }
  // What answers the open question is no command, even where it could be one.
  if (talk !== undefined && fitsQuestion(talk, text)) return passed;
  if (forgetsAll(text) === 'ofMe') return askForget(turn);
  const freeText = talk !== undefined && takesFreeText(talk);
  const near = freeText ? undefined : nearInvitationCode(text);
  if (near !== undefined) {
    turn.say(note([nearCodeInWords(near, turn)]));
    return { kind: 'back' };
  }
  const said = profileSaid(text);
  if (said !== undefined && !(talk !== undefined && asksFor(talk, said))) {
    await takeSaid(turn, said);
    return profileShown;
  }
  const command = parseCommand(text, { freeText });
  switch (command?.name) {
    case 'menu':
      return menu(turn, place);
    case 'status':
      return status(turn);
    case 'profile':
      await sayProfile(turn);
      return profileShown;
    case 'open':
      return command.code === undefined ? status(turn) : open(turn, command.code);
    default:
      turn.command = command;
      return passed;
  }
};

/** A click on a card of a case that the conversation is not at, since its place was lost or it went on elsewhere. */
const clickElsewhere = async (turn: Turn, place: Place | undefined, click: Click): Promise<Outcome> => {
  if (!isAboutACase(click)) return passed;
  if (click.verb === 'command' && click.case === undefined) {
    turn.command = clickedCommand(click.name, turn.language);
    return passed;
  }
  if (click.case === undefined || click.case === place?.code) return passed;
  const found = await turn.desk.find(click.case, turn.occasion.by);
  if (place === undefined && found.kind === 'found') return { kind: 'passed', at: { code: click.case } };
  turn.spent = { becomes: 'answer' };
  if (place !== undefined) return { kind: 'back', sentence: turn.words.says.staleClick };
  sayMenu(turn, turn.words.says.unknownCase(click.case));
  return { kind: 'answered' };
};

/** Goes to a case, or says that it is not to be had and stays where it was. */
const open = async (turn: Turn, code: CaseCode): Promise<Outcome> => {
  const next = await enter(turn, code);
  return next === undefined ? { kind: 'back' } : { kind: 'goTo', next };
};

const menu = async (turn: Turn, place: Place | undefined): Promise<Outcome> => {
  const current = (await talkAt(turn, place))?.current;
  const draft = current?.state === 'draft' && current.owner === turn.occasion.by ? current : undefined;
  sayMenu(turn, draft === undefined ? undefined : turn.words.says.otherDraft(draft.id));
  return { kind: 'goTo', next: undefined };
};

const status = async (turn: Turn): Promise<Outcome> => {
  await sayCases(turn);
  return { kind: 'back' };
};

/** Who somebody is was said, or corrected; the conversation goes on where it was. */
const profileShown: Outcome = { kind: 'back', asked: { kind: 'profile' } };

/** Whether the open question takes free words, so that only a whole-message command interrupts it. */
const takesFreeText = ({ turn, current, place }: Talk): boolean => {
  const stage = stageOf(current, place, turn.occasion.today);
  return stage.at === 'telling' || (stage.at === 'question' && isFreeText(nameOf(stage.key)));
};
