import type { CaseListView } from '../../cards/views.ts';
import type { Case, CaseCode } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button, commandButton } from './click.ts';

/** A person's own cases, the latest first. */
export const caseListView = (cases: readonly Case[], damaged: readonly CaseCode[], words: Catalogue): CaseListView => ({
  kind: 'caseList',
  title: words.caseList.title,
  intro: [
    cases.length === 0 ? words.caseList.none : words.caseList.intro(cases.length),
    ...(damaged.length === 0 ? [] : [words.caseList.damaged(damaged)]),
  ].join(' '),
  cases: cases.map(({ id, facts, state, changedAt }) => ({
    code: id,
    journey: words.journeys[facts.request].title,
    aboutWords: facts.newPartnerName ?? '',
    state: words.caseList.states[state],
    changed: words.caseList.changed(changedAt.slice(0, 10)),
    open: button(words.buttons.open.label, { verb: 'open', case: id }, { typed: `${words.buttons.open.typed} ${id}` }),
  })),
  actions: [commandButton('menu', words)],
  hint: cases.length === 0 ? words.menu.hint : words.caseList.hint,
  overflow: words.overflow,
});
