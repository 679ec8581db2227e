import type { NoteView } from '../../cards/views.ts';
import type { Case, DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import type { News } from '../../src/domain/case/news.ts';
import { keeps, openerSeat, seatOf } from '../../src/domain/case/parties.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button } from './click.ts';
import { contextLine } from './contextLine.ts';
import { note } from './note.ts';
import { dueSteps, markButton, planSteps } from './planView.ts';
import { seenBy } from './seenBy.ts';
import { seatName } from './shareView.ts';

/** What others did in a case, and what this person can do now. */
export const newsView = (given: Case, news: readonly News[], words: Catalogue, to: PersonKey): NoteView => {
  const current = seenBy(given, to);
  const opened = words.buttons.open;
  const open = button(opened.label, { verb: 'open', case: given.id }, { typed: `${opened.typed} ${given.id}` });
  const said = news.map((one) => sentence(given, one, words));
  // What was given up cannot be opened any more.
  if (news.at(-1)?.event.kind === 'withdrawn') return note(said, { title: contextLine(current, words) });
  if (current.state !== 'decided') return note(said, { title: contextLine(current, words), actions: [open] });
  const mine = dueSteps(current).filter(({ seat }) => keeps(current, to, seat));
  const count = planSteps(current).length;
  const texts = words.editions[current.edition];
  const [only, ...others] = mine;
  return note(
    [
      ...said,
      ...mine.map(({ number, actor, step }) =>
        words.plan.step(number, texts.actor(actor, current.facts), texts.steps[step]),
      ),
      ...(count > 0 && current.done.length === count ? [words.plan.intro(count, count, [])] : []),
    ],
    {
      title: contextLine(current, words),
      actions: [
        ...(only === undefined || others.length > 0 ? [] : [markButton(current, only.number, true, words)]),
        open,
      ],
    },
  );
};

const sentence = (current: Case, { event }: News, words: Catalogue): string => {
  const { news } = words;
  if (event.kind === 'withdrawn') return news.withdrawn;
  if (current.state !== 'decided') return news.reopened;
  switch (event.kind) {
    case 'joined':
      return news.joined(seatName(current, event.seat, words));
    case 'declined':
      return news.declined(seatName(current, event.seat, words), event.reason);
    case 'stepMarked':
      return marked(
        current,
        event.step,
        event.done,
        seatName(current, seatOf(current, event.by) ?? openerSeat(current.facts), words),
        words,
      );
    case 'decided':
      return news.decided;
    case 'reopened':
      return news.reopened;
  }
};

/** "Contoso: step 1 is done: Send the invitation …" */
const marked = (current: DecidedCase, number: number, done: boolean, who: string, words: Catalogue): string => {
  const step = planSteps(current).find((one) => one.number === number);
  const text = step === undefined ? '' : words.editions[current.edition].steps[step.step];
  return words.news.marked(who, number, text, done);
};
