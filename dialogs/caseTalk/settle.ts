import type { View } from '../../cards/views.ts';
import type { ClickCommand } from '../../src/app/sent.ts';
import { sequence } from '../engine/sequence.ts';
import { answersSoFar } from '../present/answersSoFar.ts';
import { chosenInWords, formReceiptView, receiptView } from '../present/receiptView.ts';
import type { Spent } from '../turn.ts';
import { type CaseClick, isAboutACase } from './click.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** Commands that show something beside what is open, which stays as it is. */
const shows: readonly ClickCommand[] = [
  'plan',
  'decision',
  'summary',
  'invitation',
  'letter',
  'form',
  'sheet',
  'share',
  'history',
  'status',
  'menu',
  'resume',
];

/**
 * Says what becomes of the clicked card, once the click was carried out on `talk` and led to `next`. An answered
 * question leaves a receipt, so that the talk can be read from top to bottom; what else was open gives way to what is
 * said; what lasts stays.
 */
export const settle = (talk: Talk, next: Next): void => {
  const { turn } = talk;
  const { incoming } = turn;
  if (turn.spent !== undefined) return;
  if (incoming.kind === 'oddClick') turn.spent = { becomes: 'answer' };
  if (incoming.kind !== 'click') return;
  const { click } = incoming;
  if (!isAboutACase(click)) return;
  const spent = becomes(talk, click, next);
  if (spent !== undefined) turn.spent = spent;
};

const becomes = (talk: Talk, click: CaseClick, next: Next): Spent | undefined => {
  const { current, place } = talk;
  const isOpen = current.state === 'draft' || place.confirming !== undefined || place.asking !== undefined;
  if (!isOpen || (click.verb === 'command' && shows.includes(click.name))) return undefined;
  // Whatever was refused, or changed nothing, is said on the card itself.
  const wentOn = next !== undefined && next !== place && next.failures === undefined;
  const view = wentOn && place.confirming === undefined ? receipt(talk, click) : undefined;
  return view === undefined ? { becomes: 'answer' } : { becomes: 'view', view };
};

const receipt = ({ turn, current, place }: Talk, click: CaseClick): View | undefined => {
  const { words, occasion } = turn;
  const stage = stageOf(current, place, occasion.today);
  if (stage.at === 'summary')
    return click.verb === 'command' && click.name === 'confirm'
      ? answersSoFar(current, words, occasion.today)
      : undefined;
  if (stage.at !== 'question') return undefined;
  if (click.verb === 'form') return formReceiptView(current, click, words);
  if (click.verb === 'answer')
    return receiptView(current, stage.key, chosenInWords(stage.key, click.value, words), words);
  if (click.verb !== 'command' || (click.name !== 'skip' && click.name !== 'skipRest')) return undefined;
  const isAnswered = sequence(current, occasion.today).some(({ key, met }) => key === stage.key && met);
  return receiptView(current, stage.key, words.buttons[isAnswered ? 'leave' : click.name].label, words);
};
