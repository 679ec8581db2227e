import type { CardElementArray, IAdaptiveCard, IColumnSet, IContainer, IRichTextBlock } from '@microsoft/teams.cards';
import { actionRows, buttonRows, click, linkColumn } from './buttons.ts';
import { cardOf, largestCard, overflowText } from './cardFrame.ts';
import { contextLine, heading } from './cardHead.ts';
import { type Look, literalRuns, literalWords, optionalWords, paragraph } from './literalWords.ts';
import { blocks, lines, numbered, typedLine } from './plainText.ts';
import type { Drawing, PlanView } from './views.ts';

type Section = PlanView['sections'][number];
type Step = Section['steps'][number];

interface StateLook {
  readonly sign: string;
  readonly signLook: Look;
  readonly labelLook: Look;
}

const states: Readonly<Record<Step['state'], StateLook>> = {
  done: { sign: '✓', signLook: { color: 'Good', weight: 'Bolder' }, labelLook: { isSubtle: true } },
  next: { sign: '→', signLook: { weight: 'Bolder' }, labelLook: { weight: 'Bolder' } },
  later: { sign: '·', signLook: { isSubtle: true }, labelLook: { isSubtle: true } },
};

export function planCard(view: PlanView, drawing: Drawing): IAdaptiveCard {
  const byUse = mostUsefulFirst(view.sections.flatMap((section) => section.steps));
  return largestCard(byUse.length, drawing, (shown) => {
    const cut = { ...view, sections: onlySteps(view.sections, new Set(byUse.slice(0, shown))) };
    const rest = shown < byUse.length ? overflowText(view.overflow, byUse.length - shown) : undefined;
    return cardOf(
      [
        contextLine(view.context),
        heading(view.title),
        ...optionalWords(view.intro, {}, { spacing: 'Small' }),
        ...cut.sections.flatMap((section) => sectionRows(section, drawing)),
        ...optionalWords(rest, { weight: 'Bolder' }, { spacing: 'Large', separator: true }),
        ...actionRows(view.actions, drawing),
      ],
      blocks(planText(cut), rest),
      drawing,
      view.refresh,
    );
  });
}

export function planText(view: PlanView): string {
  return blocks(
    view.context,
    lines(view.title, view.intro),
    ...view.sections.map((section) =>
      lines(
        section.titleWords,
        ...section.steps.map((step) =>
          numbered(
            step.number,
            `${step.actorWords}: ${step.text}`,
            step.problemWords,
            `${step.stateLabel} · ${step.source}`,
          ),
        ),
        ...section.sources,
      ),
    ),
    typedLine(view.actions),
    view.hint,
  );
}

function sectionRows(section: Section, drawing: Drawing): CardElementArray {
  return [
    literalWords(section.titleWords, { size: 'Medium', weight: 'Bolder' }, { spacing: 'Large', separator: true }),
    ...section.steps.map((step) => stepRow(step, drawing)),
    ...section.sources.map((source, index) =>
      literalWords(source, { size: 'Small', isSubtle: true }, { spacing: index === 0 ? 'Medium' : 'None' }),
    ),
  ];
}

/** The step that everybody waits for stands in a box of its own, with a real button. */
function stepRow(step: Step, drawing: Drawing): IContainer | IColumnSet {
  const items = stepLines(step);
  if (step.state === 'next') {
    const buttons = [...(step.mark ? [step.mark] : []), ...(step.more ?? [])];
    const mark = buttons.length > 0 ? buttonRows(buttons, drawing) : [];
    return { type: 'Container', style: 'emphasis', spacing: 'Medium', items: [...items, ...mark] };
  }
  if (!step.mark) return { type: 'Container', items };
  const { label } = step.mark;
  const link = linkColumn(label, click(step.mark, drawing, `${label}: ${step.number}`));
  return { type: 'ColumnSet', columns: [{ type: 'Column', width: 'stretch', items }, link] };
}

/** Nothing is subtle in the box: on its ground, subtle text is too pale in some clients. */
function stepLines(step: Step): IRichTextBlock[] {
  const { sign, signLook, labelLook } = states[step.state];
  const pale = step.state === 'next' ? {} : { isSubtle: true };
  return [
    paragraph([
      ...literalRuns(`${step.number}  `, pale),
      ...literalRuns(step.actorWords, { weight: 'Bolder' }),
      ...literalRuns(`  ${sign} `, { size: 'Small', ...signLook }),
      ...literalRuns(step.stateLabel, { size: 'Small', ...labelLook }),
    ]),
    literalWords(step.text, {}, { spacing: 'None' }),
    ...optionalWords(step.problemWords, { weight: 'Bolder', color: 'Attention' }, { spacing: 'None' }),
    ...optionalWords(step.source, { size: 'Small', ...pale }, { spacing: 'None' }),
  ];
}

/** What is left out first, where not all fits, is what was done longest ago, after what comes last. */
function mostUsefulFirst(steps: readonly Step[]): Step[] {
  const inState = (state: Step['state']) => steps.filter((step) => step.state === state);
  return [...inState('next'), ...inState('later'), ...inState('done').reverse()];
}

function onlySteps(sections: readonly Section[], kept: ReadonlySet<Step>): Section[] {
  return sections.flatMap((section) => {
    const steps = section.steps.filter((step) => kept.has(step));
    return steps.length > 0 ? [{ ...section, steps }] : [];
  });
}
