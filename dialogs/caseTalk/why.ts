import { editions } from '../../src/domain/rulebook/editions.ts';
import { nameOf } from '../engine/nameOf.ts';
import type { QuestionKey } from '../engine/sequence.ts';
import { decisionView } from '../present/decisionView.ts';
import { note } from '../present/note.ts';
import { sourceLines } from '../present/sourceLines.ts';
import { show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** "why?": which rule looks at this answer, where it stands, and of which day that page is. */
export const why = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const stage = stageOf(current, place, turn.occasion.today);
  if (stage.at === 'decision') {
    const { items, asOf } = decisionView(stage.decided, turn.words, turn.occasion.by);
    const reasons = items.map(({ nameWords, reason, sources }) =>
      [...(nameWords === undefined ? [] : [`${nameWords}: `]), `${reason} `, `(${sources.join('; ')})`].join(''),
    );
    turn.say(note([...reasons, asOf]));
    return place;
  }
  if (stage.at === 'question') turn.say(note(whyAsked(talk, stage.key)));
  if (stage.at === 'summary') turn.say(note([turn.words.says.whySummary]));
  show(turn, current, place);
  return place;
};

const whyAsked = ({ turn, current }: Talk, key: QuestionKey): readonly string[] => {
  const name = nameOf(key);
  const { edition } = current;
  return [
    turn.words.editions[edition].whys[name],
    sourceLines(edition, editions[edition].sources.reasons[name], turn.words).join('; '),
  ];
};
