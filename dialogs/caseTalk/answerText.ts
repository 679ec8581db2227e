import type { DecidedCase } from '../../src/domain/case/case.ts';
import { dueSteps } from '../../src/domain/case/planProgress.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { parseYesNo } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { note } from '../present/note.ts';
import { shapes } from '../questions/shapes.ts';
import { route } from '../route.ts';
import { tell } from './acting.ts';
import { again } from './again.ts';
import { answerQuestion } from './answerQuestion.ts';
import { changeByName, revisit } from './change.ts';
import { confirm, decline } from './confirm.ts';
import { shareWith } from './inviteSide.ts';
import { mark } from './mark.ts';
import { run } from './run.ts';
import { rowName } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** The longest message that is read at all; a list of Azure ids may be longer than a name. In characters. */
const longestMessage = 2000;
const longestList = 20_000;

/** Takes a typed message as the answer to what is open. */
export const answerText = async (talk: Talk, text: string): Promise<Next> => {
  const { turn, current, place } = talk;
  const stage = stageOf(current, place, turn.occasion.today);
  if (text === '') return again(talk, turn.words.says.empty);
  const most = stage.at === 'question' && shapes[nameOf(stage.key)] === 'azureList' ? longestList : longestMessage;
  if (text.length > most) return again(talk, turn.words.says.tooLong(most));
  switch (stage.at) {
    case 'confirming':
      return answerConfirm(talk, text);
    case 'choosing':
      return answerChoosing(talk, stage.among, text);
    case 'telling':
      return tell(talk, stage, text);
    case 'question':
      return answerQuestion(talk, stage.key, text);
    case 'summary':
      return answerSummary(talk, text);
    case 'decision':
      return answerDecision(talk, stage.decided, text);
  }
};

const answerConfirm = async (talk: Talk, text: string): Promise<Next> => {
  const yes = parseYesNo(text, talk.turn.language);
  if (yes === undefined) return again(talk, talk.turn.words.says.unclear);
  return yes ? confirm(talk) : decline(talk);
};

const answerChoosing = async (talk: Talk, among: readonly QuestionKey[], text: string): Promise<Next> => {
  const { turn, current } = talk;
  const names = among.map((key) => ({ value: key, label: rowName(current, key, turn.words) }));
  const choice = parseChoice(text, names, turn.language);
  return choice.kind === 'chosen' ? revisit(talk, choice.value) : again(talk, turn.words.says.unclear);
};

const answerSummary = async (talk: Talk, text: string): Promise<Next> => {
  const { turn } = talk;
  const yes = parseYesNo(text, turn.language);
  if (yes === true) return run(talk, { name: 'confirm' });
  if (yes === false) return again(talk, turn.words.says.changeWhich);
  return changeByName(talk, text);
};

/** After the decision: "done" marks the step that is due, and anything else may say something new altogether. */
const answerDecision = async (talk: Talk, decided: DecidedCase, text: string): Promise<Next> => {
  const { turn, place } = talk;
  if (normalize(text) === normalize(turn.words.buttons.done.typed)) {
    const [only, ...others] = dueSteps(decided);
    return only === undefined || others.length > 0 ? again(talk, turn.words.plan.hint) : mark(talk, only.number, true);
  }
  const shared = await shareWith(talk, text);
  if (shared !== undefined) return shared.next;
  const routed = await route(turn, text);
  if (routed.kind === 'entered') return routed.place;
  if (routed.kind === 'unclear') turn.say(note([turn.words.says.atDecision]));
  return place;
};
