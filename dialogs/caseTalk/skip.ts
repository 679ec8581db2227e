import type { Change } from '../../src/domain/case/decide.ts';
import { entryKey } from '../../src/domain/rulebook/facts.ts';
import { afresh } from '../engine/place.ts';
import { type QuestionKey, sequence } from '../engine/sequence.ts';
import { turnDown } from './acting.ts';
import { again } from './again.ts';
import { notYet } from './notYet.ts';
import { record } from './run.ts';
import { canSkip, isFurtherEntry, show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** "skip": leaves an optional question blank, or a revisited one as it was. */
export const skip = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const stage = stageOf(current, place, turn.occasion.today);
  if (stage.at === 'telling' && stage.what === 'turnDown') return turnDown(talk, stage.step, null);
  if (stage.at !== 'question')
    return again(talk, stage.at === 'summary' ? notYet(talk) : turn.words.says.nothingToSkip);
  if (!canSkip(current, place, stage.key, turn)) return again(talk, turn.words.says.cannotSkip);
  const met = sequence(current, turn.occasion.today).some(({ key, met }) => key === stage.key && met);
  if (place.asking === stage.key && met) {
    const next = afresh(place);
    show(turn, current, next);
    return next;
  }
  return record(talk, [leftBlank(stage.key, talk)]);
};

/** "skip the rest": leaves every optional question that is still open blank. */
export const skipRest = async (talk: Talk): Promise<Next> => {
  const { turn, current } = talk;
  const open = sequence(current, turn.occasion.today).filter(({ met, how }) => !met && how !== 'offered');
  if (open.length === 0) return skip(talk);
  if (open.some(({ how }) => how === 'required')) return skip(talk);
  return record(
    talk,
    open.map(({ key }) => leftBlank(key, talk)),
  );
};

/** What leaving a question blank records: nothing known, or for an entry that is not there yet, that none is to come. */
const leftBlank = (key: QuestionKey, { current }: Talk): Change => {
  if (key === 'subscriptions') return { set: 'subscriptionsComplete', value: true };
  if (key === 'sourcesDiffer') return { set: key, value: true };
  const entry = entryKey(key);
  if (entry !== undefined && (isFurtherEntry(current, key) || current.facts[entry.list].length === 0))
    return { set: `${entry.list}Complete`, value: true };
  return { set: key, value: null };
};
