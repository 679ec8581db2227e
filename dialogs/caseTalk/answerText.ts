import type { DecidedCase } from '../../src/domain/case/case.ts';
import { journeyRequests } from '../../src/domain/rulebook/words.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import { parseYesNo } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { commandButton } from '../present/click.ts';
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
import { myDueSteps, takeTold } from './told.ts';

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

/** In milliseconds. */
const aMinute = 60_000;

/** After the decision: "done" marks the step that is due, and anything else may say something new altogether. */
const answerDecision = async (talk: Talk, decided: DecidedCase, text: string): Promise<Next> => {
  const { turn, place } = talk;
  if (normalize(text) === normalize(turn.words.buttons.done.typed)) {
    const [only, ...others] = myDueSteps(decided, turn.occasion.by);
    if (only === undefined || others.length > 0) return again(talk, turn.words.plan.hint);
    // "Done" said twice in a row is impatience more often than two steps.
    const last = decided.history.findLast(({ by }) => by === turn.occasion.by);
    const justDone =
      last?.kind === 'stepMarked' && last.done && Date.parse(turn.occasion.at) - Date.parse(last.at) < aMinute;
    if (!justDone) return mark(talk, only.number, true);
    const step = turn.words.editions[decided.edition].steps[only.step];
    return again(talk, turn.words.acting.doneToo(last.step, only.number, step));
  }
  const told = await takeTold(talk, decided, text);
  if (told !== undefined) return told.next;
  const shared = await shareWith(talk, text);
  if (shared !== undefined) return shared.next;
  const { intent, language } = turn.understand(text);
  // A sentence that only speaks of the case asks for no list of all cases: that is said in so many words.
  if (intent === 'menu' || intent === 'greeting' || intent === 'status') return unclear(talk, decided);
  const journey = journeyRequests.find((request) => request === intent);
  // Nobody leaves somebody else's case by a sentence that may have been about it.
  if (journey !== undefined && decided.owner !== turn.occasion.by) {
    if (language !== undefined && language !== turn.language) await turn.speak(language);
    turn.say(note([turn.words.told.otherJourney(turn.words.journeys[journey].title)]));
    return place;
  }
  const routed = await route(turn, text);
  if (routed.kind === 'entered') return routed.place;
  return routed.kind === 'unclear' ? unclear(talk, decided) : place;
};

/** What was not understood after the decision: says so, and what this person can do now. */
const unclear = ({ turn, place }: Talk, decided: DecidedCase): Next => {
  const { words, occasion } = turn;
  const [mine] = myDueSteps(decided, occasion.by);
  const sentence =
    decided.owner === occasion.by
      ? words.says.atDecision
      : mine === undefined
        ? words.told.unclearIdle
        : words.told.unclearDue(mine.number, words.editions[decided.edition].steps[mine.step]);
  turn.say(note([sentence], { actions: [commandButton('plan', words, decided)] }));
  return place;
};
