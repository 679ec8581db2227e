import type { Case, DecidedCase } from '../../src/domain/case/case.ts';
import type { Day } from '../../src/domain/rulebook/words.ts';
import type { Place } from '../engine/place.ts';
import { nextQuestion, type QuestionKey, sequence } from '../engine/sequence.ts';

/** What the next message answers. */
export type Stage =
  | { readonly at: 'confirming'; readonly what: 'cancel' | 'startOver' }
  | { readonly at: 'choosing'; readonly among: readonly QuestionKey[] }
  | { readonly at: 'telling'; readonly what: 'problem' | 'turnDown'; readonly step: number }
  | { readonly at: 'question'; readonly key: QuestionKey }
  | { readonly at: 'summary' }
  | { readonly at: 'decision'; readonly decided: DecidedCase };

/** Reads the stage off the case; the place only says where the person went of their own accord. */
export const stageOf = (current: Case, place: Place, today: Day): Stage => {
  if (place.confirming !== undefined) return { at: 'confirming', what: place.confirming };
  if (place.choosing !== undefined) return { at: 'choosing', among: place.choosing };
  // What was decided anew, or has ended meanwhile, has no such step to tell of.
  if (place.telling !== undefined && current.state === 'decided' && current.ended === undefined)
    return { at: 'telling', ...place.telling };
  const { asking } = place;
  // A revisited question may have lost its meaning, or its entry, since it was asked.
  if (asking !== undefined && sequence(current, today).some(({ key }) => key === asking))
    return { at: 'question', key: asking };
  if (current.state === 'decided')
    return place.viewing === 'summary' ? { at: 'summary' } : { at: 'decision', decided: current };
  const key = nextQuestion(current, today);
  return key === undefined ? { at: 'summary' } : { at: 'question', key };
};
