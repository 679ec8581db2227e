import { longestText } from '../../src/domain/case/recordFact.ts';
import { journeyRequests } from '../../src/domain/rulebook/words.ts';
import { parseDontKnow } from '../../src/nlu/yesNo.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { noted } from '../present/noticed.ts';
import { type ReadAnswer, readAnswer, type Unclear } from '../questions/readAnswer.ts';
import { isFreeText, shapes } from '../questions/shapes.ts';
import { record } from './run.ts';
import { canSkip, show } from './show.ts';
import { skip } from './skip.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';
import { why } from './why.ts';

/** How much of what somebody typed is quoted back to them, in characters. */
const longestQuote = 60;

/**
 * Takes a typed message as the answer to a question, or says why it is none and asks it again. One that was not on the
 * screen (`unasked`) is said back in any case.
 */
export const answerQuestion = async (
  talk: Talk,
  key: QuestionKey,
  text: string,
  asked: 'asked' | 'unasked' = 'asked',
): Promise<Next> => {
  const { turn, current, place } = talk;
  const { words, language } = turn;
  const dontKnow = parseDontKnow(text, language);
  // "I don't know" leaves an optional question blank; where not knowing is an answer of its own, the reader takes it.
  if (dontKnow && shapes[nameOf(key)] !== 'truthOrUnknown' && canSkip(current, place, key, turn)) return skip(talk);
  const answer = read(talk, key, text);
  if (answer.kind === 'changes') {
    const { repaired, said, changes } = answer;
    return record(talk, changes, ({ facts }) => {
      const understood = said || asked === 'unasked' ? noted(changes, facts, words) : undefined;
      return [
        ...(repaired === undefined ? [] : [words.says.repaired(repaired)]),
        ...(understood === undefined ? [] : [understood]),
      ];
    });
  }
  if (answer.kind === 'blank') return skip(talk);
  const { unclear } = answer;
  // A question in return ("what is that?") wants to know more about ours.
  if (unclear.why === 'unclear' && text.endsWith('?')) return why(talk);
  const { left: _answered, ...rest } = place;
  const stays = {
    ...rest,
    failures: (place.failures ?? 0) + 1,
    ...('left' in unclear ? { left: unclear.left } : {}),
  };
  const unsure = dontKnow ? words.questions[nameOf(key)].unsure : undefined;
  show(turn, current, stays, [unsure ?? otherJourney(text, unclear, talk) ?? unclearInWords(text, unclear, talk)]);
  return stays;
};

/**
 * Whether a message answers the open question, so that it is no command although it could be one: "that's all" to "is
 * there another one?", "tomorrow" to "when does it end?". Free words fit any question, so they tell nothing.
 */
export const fitsQuestion = (talk: Talk, text: string): boolean => {
  const { turn, current, place } = talk;
  const stage = stageOf(current, place, turn.occasion.today);
  if (stage.at !== 'question' || isFreeText(nameOf(stage.key))) return false;
  const answer = read(talk, stage.key, text);
  return answer.kind === 'changes' && answer.repaired === undefined;
};

const read = ({ turn, current, place }: Talk, key: QuestionKey, text: string): ReadAnswer =>
  readAnswer(text, {
    current,
    key,
    words: turn.words,
    language: turn.language,
    today: turn.occasion.today,
    ...(place.left === undefined ? {} : { left: place.left }),
  });

/** What to say when the words are no answer here, but what somebody would say to begin another journey. */
const otherJourney = (text: string, { why: reason }: Unclear, { turn, current }: Talk): string | undefined => {
  if (reason !== 'unclear' && reason !== 'several') return undefined;
  const { intent } = turn.understand(text);
  const journey = journeyRequests.find((request) => request === intent);
  return journey === undefined || journey === current.facts.request
    ? undefined
    : turn.words.says.otherJourney(turn.words.journeys[journey].title);
};

const unclearInWords = (text: string, { why: reason }: Unclear, { turn }: Talk): string => {
  const { says } = turn.words;
  if (reason === 'tooLong') return says.tooLong(longestText);
  return reason === 'notAName' ? says.notAName(text.slice(0, longestQuote)) : says[reason];
};
