import type { IAdaptiveCard, IColumnSet } from '@microsoft/teams.cards';
import { actionRows, click } from './buttons.ts';
import { cardOf, largestCard, overflowText } from './cardFrame.ts';
import { heading } from './cardHead.ts';
import { clickableRow } from './clickableRow.ts';
import { literalRuns, literalWords, optionalWords, paragraph } from './literalWords.ts';
import { blocks, lines, typedLine } from './plainText.ts';
import type { CaseListView, Drawing } from './views.ts';

type Case = CaseListView['cases'][number];

export function caseListCard(view: CaseListView, drawing: Drawing): IAdaptiveCard {
  const count = view.cases.length;
  return largestCard(count, drawing, (shown) => {
    const cut = { ...view, cases: view.cases.slice(0, shown) };
    const rest = shown < count ? overflowText(view.overflow, count - shown) : undefined;
    return cardOf(
      [
        heading(view.title),
        ...optionalWords(view.intro, {}, { spacing: 'Small' }),
        ...cut.cases.map((one) => caseRow(one, drawing)),
        ...optionalWords(rest, { weight: 'Bolder' }),
        ...actionRows(view.actions, drawing),
      ],
      blocks(caseListText(cut), rest),
      drawing,
    );
  });
}

export function caseListText(view: CaseListView): string {
  return blocks(
    lines(view.title, view.intro),
    lines(
      // No numbers: a number answers the question that is open beside the list.
      ...view.cases.flatMap((one) => [
        `${one.code} · ${one.journey}`,
        ...[one.aboutWords, ...one.waitingWords, `${one.state} · ${one.changed}`]
          .filter((line) => line !== '')
          .map((line) => `   ${line}`),
      ]),
    ),
    typedLine(view.actions),
    view.hint,
  );
}

function caseRow(one: Case, drawing: Drawing): IColumnSet {
  const action = { ...click(one.open, drawing, `${one.open.label}: ${one.code}`), tooltip: one.open.label };
  return clickableRow(action, [
    paragraph([
      ...literalRuns(one.code, { color: 'Accent', weight: 'Bolder' }),
      ...literalRuns(' · '),
      ...literalRuns(one.journey),
    ]),
    ...optionalWords(one.aboutWords, { weight: 'Bolder' }, { spacing: 'None' }),
    ...one.waitingWords.map((line) => literalWords(line, { size: 'Small' }, { spacing: 'None' })),
    literalWords(`${one.state} · ${one.changed}`, { size: 'Small', isSubtle: true }, { spacing: 'None' }),
  ]);
}
