import type { CardElementArray, ContainerStyle, IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import { actionRows } from './buttons.ts';
import { cardOf, largestCard, overflowText } from './cardFrame.ts';
import { contextLine, heading } from './cardHead.ts';
import { linkLine } from './links.ts';
import { literalRuns, literalWords, optionalWords, paragraph } from './literalWords.ts';
import { blocks, lines, numbered, typedLine } from './plainText.ts';
import type { DecisionItemView, DecisionView, Drawing, Tone } from './views.ts';
import { warningBox, warningText } from './warningBox.ts';

type Notice = DecisionView['notices'][number];
type Unchanged = NonNullable<DecisionView['unchanged']>;

const tones: Readonly<Record<Tone, { readonly style: ContainerStyle; readonly sign: string }>> = {
  good: { style: 'good', sign: '✓' },
  wait: { style: 'accent', sign: '◔' },
  warning: { style: 'warning', sign: '!' },
  no: { style: 'attention', sign: '✕' },
  question: { style: 'emphasis', sign: '?' },
};

const small = { size: 'Small', isSubtle: true } as const;

export function decisionCard(view: DecisionView, drawing: Drawing): IAdaptiveCard {
  const count = view.items.length;
  return largestCard(count, drawing, (shown) => {
    const cut = { ...view, items: view.items.slice(0, shown) };
    const rest = shown < count ? overflowText(view.overflow, count - shown) : undefined;
    return cardOf(
      [
        contextLine(view.context),
        heading(view.title),
        literalWords(view.headline, {}, { spacing: 'Small' }),
        literalWords(view.asOf, small, { spacing: 'Small' }),
        ...view.warnings.map((warning) => warningBox(warning, view.labels.warning)),
        ...cut.items.map((item) => itemBox(item, view.labels)),
        ...optionalWords(rest, { weight: 'Bolder' }, { spacing: 'Large' }),
        ...(view.unchanged ? unchangedLines(view.unchanged) : []),
        ...view.notices.flatMap(noticeLines),
        ...actionRows(view.actions, drawing),
      ],
      blocks(decisionText(cut), rest),
      drawing,
    );
  });
}

export function decisionText(view: DecisionView): string {
  const { labels, unchanged } = view;
  const named = view.items.filter((item) => item.nameWords);
  return blocks(
    view.context,
    lines(view.title, view.headline, view.asOf),
    ...view.warnings.map((warning) => warningText(warning, labels.warning)),
    ...view.items.map((item) =>
      lines(
        item.nameWords ? numbered(named.indexOf(item) + 1, item.nameWords) : undefined,
        `${item.toneLabel}: ${item.outcome}`,
        item.reason,
        ...item.warnings.map((warning) => warningText(warning, labels.warning)),
        ...item.sources.map((source) => `${labels.source}: ${source}`),
      ),
    ),
    unchanged && lines(unchanged.title, ...unchanged.lines.map((line) => `• ${line.text} (${line.source})`)),
    ...view.notices.map((notice) => lines(notice.text, notice.url, notice.source)),
    typedLine(view.actions),
    view.hint,
  );
}

function itemBox(item: DecisionItemView, labels: DecisionView['labels']): IContainer {
  return {
    type: 'Container',
    spacing: 'Large',
    items: [
      ...optionalWords(item.nameWords, { size: 'Medium', weight: 'Bolder' }),
      outcomeBox(item),
      literalWords(item.reason),
      ...item.warnings.map((warning) => warningBox(warning, labels.warning)),
      ...item.sources.map((source) => literalWords(`${labels.source}: ${source}`, small, { spacing: 'Small' })),
    ],
  };
}

/** The colour lies behind the words, so that they keep the contrast that the client chose for it. */
function outcomeBox(item: DecisionItemView): IContainer {
  const { style, sign } = tones[item.tone];
  return {
    type: 'Container',
    style,
    spacing: 'Small',
    items: [
      literalWords(`${sign} ${item.toneLabel}`, { size: 'Small' }),
      literalWords(item.outcome, { weight: 'Bolder' }, { spacing: 'None' }),
    ],
  };
}

function unchangedLines(unchanged: Unchanged): CardElementArray {
  return [
    literalWords(unchanged.title, { weight: 'Bolder' }, { spacing: 'Large', separator: true }),
    ...unchanged.lines.map((line) =>
      paragraph([...literalRuns(`• ${line.text}  `), ...literalRuns(line.source, small)], { spacing: 'Small' }),
    ),
  ];
}

function noticeLines(notice: Notice, index: number): CardElementArray {
  const place = { spacing: 'Medium', separator: index === 0 } as const;
  return [
    notice.url ? linkLine(notice.text, notice.url, place) : literalWords(notice.text, {}, place),
    ...optionalWords(notice.source, small, { spacing: 'None' }),
  ];
}
