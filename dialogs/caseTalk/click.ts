import type { Click, ClickCommand } from '../../src/app/sent.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { entryKey, type FactKey, type SubscriptionFacts } from '../../src/domain/rulebook/facts.ts';
import { nameOf } from '../engine/nameOf.ts';
import { afresh } from '../engine/place.ts';
import { type QuestionKey, sequence } from '../engine/sequence.ts';
import { details, type RowKey } from '../present/summaryRows.ts';
import { sharedSource } from '../questions/readAnswer.ts';
import { shapes } from '../questions/shapes.ts';
import { revisitRow } from './change.ts';
import { clickedCommand } from './clickedCommand.ts';
import { mark, obey } from './command.ts';
import { record } from './run.ts';
import { show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** The clicks that are about a case. */
export type CaseClick = Exclude<Click, { verb: 'start' | 'open' }>;

/** Commands that act on what their card showed, so an older card's must not act. */
const bound: readonly ClickCommand[] = ['back', 'skip', 'skipRest', 'confirm', 'keep', 'cancel', 'add', 'summary'];

/** Takes a click on a card of this case. One of an earlier question changes nothing, and the person reads where we are. */
export const answerClick = async (talk: Talk, click: CaseClick): Promise<Next> => {
  const { turn, current, place } = talk;
  if (isStale(talk, click)) {
    const stays = afresh(place);
    show(turn, current, stays, [turn.words.says.staleClick]);
    return stays;
  }
  switch (click.verb) {
    case 'answer':
      return record(talk, changesOf(talk, click.key, click.value));
    case 'form':
      return record(talk, fieldsOf(click));
    case 'change':
      return revisitRow(talk, rowOf(talk, click.key) ?? details);
    case 'mark':
      return mark(talk, click.step, click.done);
    case 'command':
      return obey(talk, clickedCommand(click.name, turn.language));
  }
};

const isStale = ({ turn, current, place }: Talk, click: CaseClick): boolean => {
  const stage = stageOf(current, place, turn.occasion.today);
  switch (click.verb) {
    case 'answer':
      return click.version !== current.version || stage.at !== 'question' || stage.key !== click.key;
    case 'form':
      return click.version !== current.version || stage.at !== 'question' || stage.key !== `${click.entry}.name`;
    case 'mark':
      return current.state !== 'decided' || click.decidedAt !== current.decidedAt;
    case 'command':
      return bound.includes(click.name) && click.version !== current.version;
    case 'change':
      return rowOf({ turn, current, place }, click.key) === undefined;
  }
};

/** The row of the summary that a key names, as long as it matters. */
const rowOf = ({ turn, current }: Talk, clicked: string): RowKey | undefined =>
  clicked === details ? details : sequence(current, turn.occasion.today).find(({ key }) => key === clicked)?.key;

/** What a clicked answer records. A click is a claim: the case checks the value as it checks a typed one. */
const changesOf = ({ current }: Talk, clicked: string, value: string | boolean | null): readonly Change[] => {
  // The key was compared with the open question's before, so it is one of the keys that can be asked.
  const key = clicked as QuestionKey;
  if (key === 'subscriptions') return [];
  const name = nameOf(key);
  if (shapes[name] === 'sharedSource') return sharedSource(current, value);
  if (shapes[name] === 'more' && typeof value === 'boolean') return [{ set: key, value: !value }];
  const entry = entryKey(key);
  if (name === 'subscription.termEnds' && value === 'ended' && entry?.list === 'subscriptions')
    return [{ set: `${entry.id}.status`, value }];
  return [{ set: key, value }];
};

const formFields: readonly (keyof SubscriptionFacts & keyof CaseClickForm)[] = [
  'name',
  'service',
  'source',
  'status',
  'wish',
  'termEnds',
];
type CaseClickForm = Extract<Click, { verb: 'form' }>;

/** The fields that were filled in; what was left empty is asked afterwards, if it matters. */
const fieldsOf = (click: CaseClickForm): readonly Change[] =>
  formFields.flatMap((field) => {
    const value = click[field]?.trim() ?? '';
    // The entry was compared with the open question's before, so the key has the pattern of a subscription's.
    return value === '' ? [] : [{ set: `${click.entry}.${field}` as FactKey, value }];
  });
