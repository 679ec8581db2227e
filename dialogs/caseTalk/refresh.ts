import type { View } from '../../cards/views.ts';
import type { Click } from '../../src/app/sent.ts';
import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import { newsFor } from '../../src/domain/case/news.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { contextLine } from '../present/contextLine.ts';
import { isStopped } from '../present/decisionView.ts';
import { newsView } from '../present/newsView.ts';
import { note } from '../present/note.ts';
import { planView } from '../present/planView.ts';
import { seenBy } from '../present/seenBy.ts';
import type { Turn } from '../turn.ts';
import { sayMissing } from './enter.ts';

type Refresh = Extract<Click, { verb: 'refresh' }>;

/**
 * Puts a card as it would be now in the place of the one that a client shows. The client asks by itself, whenever the
 * card comes into sight: so nothing is said, and neither the case nor the place in the conversation changes.
 */
export const refresh = async (turn: Turn, click: Refresh): Promise<void> => {
  const { desk, words, occasion } = turn;
  const found = await desk.find(click.case, occasion.by);
  if (found.kind === 'found') {
    turn.spent = { becomes: 'view', view: asNow(found.current, click, words, occasion.by) };
  } else {
    sayMissing(turn, click.case, found.kind);
    turn.spent = { becomes: 'answer' };
  }
};

const asNow = (given: Case, click: Refresh, words: Catalogue, by: PersonKey): View => {
  if (click.shows === 'news') {
    const { from, to } = click;
    return newsView(
      given,
      newsFor(given, by, from - 1).filter(({ index }) => index <= to),
      words,
      by,
    );
  }
  const current = seenBy(given, by);
  if (current.state === 'decided' && !isStopped(current)) return planView(current, words, by);
  const { news, says, share } = words;
  const instead =
    current.state === 'decided' ? says.noPlan : current.owner === by ? news.reopened : share.beingChanged(current.id);
  return note([instead], { title: contextLine(current, words) });
};
