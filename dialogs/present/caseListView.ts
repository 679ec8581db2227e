import type { CaseListView } from '../../cards/views.ts';
import type { Case, CaseCode } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';
import { isNext, type Onlooker, waitingLines } from './waitingLines.ts';

/**
 * A person's own cases and what each waits for: first those in which they are next, then what else goes on, then what
 * has ended; among these as they are given.
 */
export const caseListView = (
  cases: readonly Case[],
  damaged: readonly CaseCode[],
  words: Catalogue,
  onlooker: Onlooker,
): CaseListView => ({
  kind: 'caseList',
  title: words.caseList.title,
  intro: [
    cases.length === 0 ? words.caseList.none : words.caseList.intro(cases.length),
    ...(damaged.length === 0 ? [] : [words.caseList.damaged(damaged)]),
  ].join(' '),
  cases: [...cases]
    .sort((a, b) => rank(a, onlooker) - rank(b, onlooker))
    .map((given) => {
      const { id, facts, state, changedAt, ended } = given;
      return {
        code: id,
        journey: words.journeys[facts.request].title,
        aboutWords: facts.newPartnerName ?? '',
        waitingWords: waitingLines(given, onlooker, words),
        state: ended === undefined ? words.caseList.states[state] : words.waiting.ended[ended.as],
        changed: words.caseList.changed(changedAt.slice(0, 10)),
        open: button(
          words.buttons.open.label,
          { verb: 'open', case: id },
          { typed: `${words.buttons.open.typed} ${id}` },
        ),
      };
    }),
  actions: [commandButton('menu', words)],
  hint: cases.length === 0 ? words.menu.hint : words.caseList.hint,
  overflow: words.overflow,
});

const rank = (given: Case, { by }: Onlooker): number => (given.ended !== undefined ? 2 : isNext(given, by) ? 0 : 1);
