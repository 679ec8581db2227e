import type { Click, ClickCommand } from '../../src/app/sent.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { timesDone } from '../../src/domain/case/timesDone.ts';
import { entryKey, type FactKey, readFact } from '../../src/domain/rulebook/facts.ts';
import { nameOf } from '../engine/nameOf.ts';
import { type QuestionKey, sequence } from '../engine/sequence.ts';
import { details, type RowKey } from '../present/summaryRows.ts';
import { sharedSource } from '../questions/readAnswer.ts';
import { shapes } from '../questions/shapes.ts';
import { beginTelling, solve } from './acting.ts';
import { answerForm } from './answerForm.ts';
import { revisitRow } from './change.ts';
import { clickedCommand } from './clickedCommand.ts';
import { obey } from './command.ts';
import { inviteSide, takeBack } from './inviteSide.ts';
import { mark } from './mark.ts';
import { record } from './run.ts';
import { show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** The clicks that are about a case. */
export type CaseClick = Exclude<Click, { verb: 'start' | 'open' | 'join' | 'decline' | 'refresh' | 'profile' }>;

/** Whether a click acts on the case that its card showed. */
export const isAboutACase = (click: Click): click is CaseClick =>
  !['start', 'open', 'join', 'decline', 'refresh', 'profile'].includes(click.verb);

/** Commands that act on what their card showed, so an older card's must not act. */
const bound: readonly ClickCommand[] = [
  'back',
  'skip',
  'skipRest',
  'confirm',
  'keep',
  'cancel',
  'add',
  'summary',
  // A second code makes the first one void, which may have been passed on.
  'colleague',
  'reopen',
];

/** Takes a click on a card of this case. One of an earlier question changes nothing, and the person reads where we are. */
export const answerClick = async (talk: Talk, click: CaseClick): Promise<Next> => {
  const { turn, current, place } = talk;
  if (isStale(talk, click)) {
    // An older card changes nothing, also not what was asked again: a late copy of it may come in between.
    show(turn, current, place, [isNoted(talk, click) ? turn.words.says.alreadyNoted : turn.words.says.staleClick]);
    turn.spent = { becomes: 'answer' };
    return place;
  }
  switch (click.verb) {
    case 'answer':
      return record(talk, changesOf(talk, click.question, click.value));
    case 'form':
      return answerForm(talk, click);
    case 'change':
      return revisitRow(talk, rowOf(talk, click.question) ?? details);
    case 'mark':
      return mark(talk, click.step, click.done);
    case 'turnDown':
    case 'problem':
      return beginTelling(talk, click.verb, click.step);
    case 'solved':
      return solve(talk, click.step);
    case 'invite':
      return inviteSide(talk, click.seat);
    case 'takeBack':
      return takeBack(talk, click.seat);
    case 'command':
      return obey(talk, clickedCommand(click.name, turn.language));
  }
};

const isStale = (talk: Talk, click: CaseClick): boolean => {
  const { turn, current, place } = talk;
  const stage = stageOf(current, place, turn.occasion.today);
  switch (click.verb) {
    case 'answer':
      return click.version !== current.version || stage.at !== 'question' || stage.key !== click.question;
    case 'form':
      return click.version !== current.version || stage.at !== 'question' || stage.key !== `${click.entry}.name`;
    case 'mark':
    case 'turnDown':
    case 'problem':
    case 'solved': {
      const what = click.verb === 'solved' ? 'problem' : click.verb;
      const isOlder = (click.times ?? 0) !== timesDone(current, what, click.step);
      return current.state !== 'decided' || click.decidedAt !== current.decidedAt || isOlder;
    }
    case 'invite':
    case 'takeBack':
      return current.state !== 'decided' || (click.times ?? 0) !== timesDone(current, 'invite', click.seat);
    case 'command':
      return bound.includes(click.name) && click.version !== current.version;
    case 'change':
      return rowOf(talk, click.question) === undefined;
  }
};

/** The row of the summary that a key names, as long as it matters. */
const rowOf = ({ turn, current }: Talk, clicked: string): RowKey | undefined =>
  clicked === details ? details : sequence(current, turn.occasion.today).find(({ key }) => key === clicked)?.key;

/** Whether a click says what was recorded already, as an impatient second click does. */
const isNoted = ({ current }: Talk, click: CaseClick): boolean =>
  (click.verb === 'mark' && current.state === 'decided' && current.done.includes(click.step) === click.done) ||
  (click.verb === 'answer' &&
    (Object.hasOwn(current.facts, click.question) || entryKey(click.question) !== undefined) &&
    readFact(current.facts, click.question as FactKey) === click.value); // a fact of the case, as just seen

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
