import type { QuestionView } from '../../cards/views.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { everybodyIn } from '../../src/domain/case/news.ts';
import { entryKey, readFact } from '../../src/domain/rulebook/facts.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { Place } from '../engine/place.ts';
import { previousQuestion, type QuestionKey, sequence } from '../engine/sequence.ts';
import { button, commandButton } from '../present/click.ts';
import { contextLine } from '../present/contextLine.ts';
import { decisionView, isStopped } from '../present/decisionView.ts';
import { note } from '../present/note.ts';
import { planView } from '../present/planView.ts';
import { questionView } from '../present/questionView.ts';
import { subjectOf } from '../present/subject.ts';
import { summaryView } from '../present/summaryView.ts';
import { valueInWords } from '../present/valueInWords.ts';
import type { Turn } from '../turn.ts';
import { stageOf } from './stage.ts';

/** How many answers may go wrong before an example is given, and before the ways out are. */
const failuresBeforeExample = 2;
const failuresBeforeWayOut = 3;

/** Says where the case stands: its open question, its summary, or its decision. `noticed` comes first. */
export const show = (turn: Turn, current: Case, place: Place, noticed: readonly string[] = []): void => {
  const { words, occasion } = turn;
  const stage = stageOf(current, place, occasion.today);
  switch (stage.at) {
    case 'confirming':
      turn.say(confirmView(turn, current, stage.what, noticed));
      break;
    case 'choosing':
      turn.say(chooseView(turn, current, stage.among, noticed));
      break;
    case 'telling':
      turn.say(tellView(turn, current, stage, noticed));
      break;
    case 'question':
      showQuestion(turn, current, place, stage.key, noticed);
      break;
    case 'summary':
      turn.say(summaryView(current, words, occasion.today, joined(noticed)));
      break;
    case 'decision':
      if (noticed.length > 0) turn.say(note(noticed));
      turn.say(
        (place.viewing !== undefined || current.ended !== undefined) && !isStopped(stage.decided)
          ? planView(stage.decided, words, turn.occasion.by)
          : decisionView(stage.decided, words, turn.occasion.by),
      );
  }
};

const joined = (noticed: readonly string[]): string | undefined =>
  noticed.length === 0 ? undefined : noticed.join(' ');

const showQuestion = (turn: Turn, current: Case, place: Place, key: QuestionKey, noticed: readonly string[]): void => {
  const { words, occasion } = turn;
  const open = sequence(current, occasion.today).filter(({ met, how }) => !met && how !== 'offered');
  const failures = place.failures ?? 0;
  const said = [
    ...noticed,
    ...soFar(turn, current, place, key),
    ...(failures >= failuresBeforeExample ? [words.says.example(words.questions[nameOf(key)].example)] : []),
    ...(failures >= failuresBeforeWayOut ? [words.says.wayOut(canSkip(current, place, key, turn))] : []),
  ];
  const noticedWords = joined(said);
  turn.say(
    questionView({
      current,
      key,
      words,
      ...(noticedWords === undefined ? {} : { noticed: noticedWords }),
      ...(place.left === undefined ? {} : { left: place.left }),
      canSkip: canSkip(current, place, key, turn),
      isAnswered: place.asking === key && open.every((one) => one.key !== key),
      canSkipRest: place.asking === undefined && open.length > 1 && open.every(({ how }) => how === 'skippable'),
      canGoBack: previousQuestion(current, key, occasion.today) !== undefined,
      stuck: failures >= failuresBeforeWayOut,
    }),
  );
};

/** Whether "skip" leads on: it is optional, answered already, or only one more entry of a list. */
export const canSkip = (current: Case, place: Place, key: QuestionKey, { occasion }: Turn): boolean => {
  const asked = sequence(current, occasion.today).find((one) => one.key === key);
  if (asked === undefined) return false;
  return asked.how !== 'required' || (asked.met && place.asking === key) || isFurtherEntry(current, key);
};

/** Whether `key` opens an entry that is not there yet, beside others that are. */
export const isFurtherEntry = ({ facts }: Case, key: QuestionKey): boolean => {
  const entry = key === 'subscriptions' ? undefined : entryKey(key);
  if (entry === undefined) return false;
  return facts[entry.list].length > 0 && !facts[entry.list].some(({ id }) => id === entry.id);
};

/** The answer that a revisited question has already. */
const soFar = ({ words }: Turn, { facts }: Case, { asking }: Place, key: QuestionKey): readonly string[] => {
  if (asking !== key) return [];
  const answered = key === 'subscriptions' ? facts.subscriptions.length > 0 : readFact(facts, key) !== undefined;
  return answered ? [words.says.soFar(valueInWords(facts, key, words))] : [];
};

const confirmView = (
  turn: Turn,
  current: Case,
  what: 'cancel' | 'startOver',
  noticed: readonly string[],
): QuestionView => {
  const { words } = turn;
  const noticedWords = joined(noticed);
  return {
    kind: 'question',
    context: contextLine(current, words),
    ...(noticedWords === undefined ? {} : { noticedWords }),
    questionWords: confirmWords(current, what, turn),
    options: [
      {
        label: words.buttons.yes.label,
        button: commandButton('confirm', words, current, { label: words.buttons.yes.label, destructive: true }),
      },
      { label: words.buttons.keep.label, button: commandButton('keep', words, current) },
    ],
    more: [],
  };
};

/** What throwing away means here: alone, nothing is kept; what others take part in is withdrawn, and stays to be read. */
const confirmWords = (
  current: Case,
  what: 'cancel' | 'startOver',
  { words: { says, acting }, occasion: { by } }: Turn,
): string => {
  if (everybodyIn(current).length === 1) return says[`${what}Ask`](current.id);
  if (current.ended === undefined && current.owner !== by) return acting.leaveAsk(current.id);
  return current.ended === undefined ? acting.withdrawAsk(current.id) : acting.forgetAsk(current.id);
};

/** Asks for a few words about a step of the plan. */
const tellView = (
  { words }: Turn,
  current: Case,
  { what, step }: { readonly what: 'problem' | 'turnDown'; readonly step: number },
  noticed: readonly string[],
): QuestionView => {
  const { acting } = words;
  const noticedWords = joined(noticed);
  return {
    kind: 'question',
    context: contextLine(current, words),
    ...(noticedWords === undefined ? {} : { noticedWords }),
    questionWords: what === 'problem' ? acting.problemAsk(step) : acting.declineAsk,
    hint: what === 'problem' ? acting.problemHint : acting.declineHint,
    options: [],
    more: [
      commandButton('back', words, current),
      ...(what === 'turnDown' ? [commandButton('skip', words, current)] : []),
    ],
  };
};

const chooseView = (
  { words }: Turn,
  current: Case,
  among: readonly QuestionKey[],
  noticed: readonly string[],
): QuestionView => {
  const noticedWords = joined(noticed);
  return {
    kind: 'question',
    context: contextLine(current, words),
    ...(noticedWords === undefined ? {} : { noticedWords }),
    questionWords: words.says.changeWhich,
    options: among.map((key) => {
      const label = rowName(current, key, words);
      return { label, button: button(label, { verb: 'change', case: current.id, question: key }) };
    }),
    more: [commandButton('back', words, current)],
  };
};

/** A row of the summary by its full name: "Office 365 E3: Bought". */
export const rowName = (current: Case, key: QuestionKey, words: Turn['words']): string => {
  const subject = subjectOf(current.facts, key, words);
  const { label } = words.questions[nameOf(key)];
  return subject === '' ? label : `${subject}: ${label}`;
};
