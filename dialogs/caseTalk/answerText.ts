import { longestText } from '../../src/domain/case/recordFact.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { parseDontKnow, parseYesNo } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { note } from '../present/note.ts';
import { noted } from '../present/noticed.ts';
import { readAnswer, type Unclear } from '../questions/readAnswer.ts';
import { shapes } from '../questions/shapes.ts';
import { route } from '../route.ts';
import { again } from './again.ts';
import { changeByName, revisit } from './change.ts';
import { confirm, decline } from './confirm.ts';
import { record, run } from './run.ts';
import { canSkip, rowName, show } from './show.ts';
import { skip } from './skip.ts';
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
    case 'question':
      return answerQuestion(talk, stage.key, text);
    case 'summary':
      return answerSummary(talk, text);
    case 'decision':
      return answerDecision(talk, text);
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

const answerQuestion = async (talk: Talk, key: QuestionKey, text: string): Promise<Next> => {
  const { turn, current, place } = talk;
  const { words, language, occasion } = turn;
  // "I don't know" leaves an optional question blank; where not knowing is an answer of its own, the reader takes it.
  const blank =
    parseDontKnow(text, language) && shapes[nameOf(key)] !== 'truthOrUnknown' && canSkip(current, place, key, turn);
  if (blank) return skip(talk);
  const read = readAnswer(text, {
    current,
    key,
    words,
    language,
    today: occasion.today,
    ...(place.left === undefined ? {} : { left: place.left }),
  });
  if (read.kind === 'changes') {
    const { repaired, said, changes } = read;
    return record(talk, changes, ({ facts }) => {
      const understood = said ? noted(changes, facts, words) : undefined;
      return [
        ...(repaired === undefined ? [] : [words.says.repaired(repaired)]),
        ...(understood === undefined ? [] : [understood]),
      ];
    });
  }
  const { unclear } = read;
  const { left: _answered, ...rest } = place;
  const stays = {
    ...rest,
    failures: (place.failures ?? 0) + 1,
    ...('left' in unclear ? { left: unclear.left } : {}),
  };
  show(turn, current, stays, [unclearInWords(unclear, talk)]);
  return stays;
};

const unclearInWords = ({ why }: Unclear, { turn }: Talk): string => {
  const { says } = turn.words;
  return why === 'tooLong' ? says.tooLong(longestText) : says[why];
};

const answerSummary = async (talk: Talk, text: string): Promise<Next> => {
  const { turn } = talk;
  const yes = parseYesNo(text, turn.language);
  if (yes === true) return run(talk, { name: 'confirm' });
  if (yes === false) return again(talk, turn.words.says.changeWhich);
  return changeByName(talk, text);
};

/** After the decision a message may say something new altogether. */
const answerDecision = async ({ turn, place }: Talk, text: string): Promise<Next> => {
  const routed = await route(turn, text);
  if (routed.kind === 'entered') return routed.place;
  if (routed.kind === 'unclear') turn.say(note([turn.words.says.atDecision]));
  return place;
};
