import { describe, expect, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { Button, Drawing, View } from '../../cards/views.ts';
import { languages } from '../../src/domain/language.ts';
import { problemsOf } from './cardChecker.ts';
import { clicksIn, shownTexts } from './cardWords.ts';
import { personsWords, type Sample, samples } from './samples.ts';

const submits = ['Action.Submit', 'Action.Execute'] as const;

const drawn = languages.flatMap((language) =>
  samples(language).flatMap((sample) =>
    submits.map((submit): [string, Sample, Drawing] => [
      `${sample.name}, ${language}, ${submit}`,
      sample,
      { submit, largest: 24_000, language },
    ]),
  ),
);

describe.each(drawn)('%s', (_name, { view }, drawing) => {
  const { card, text } = render(view, drawing);
  const isWhole = card.fallbackText === text;

  test('the official renderer takes the card without a warning', () => {
    expect(problemsOf(card)).toEqual([]);
  });

  test('the card says which language it is in', () => {
    expect(card.lang).toBe(drawing.language);
  });

  test('the text says everything that the card shows', () => {
    const silent = unsaid(view);
    const missing = shownTexts(card)
      .filter(({ type }) => type === 'TextBlock' || type === 'TextRun')
      .map((shown) => bare(shown.text))
      .filter((words) => !text.includes(words) && !silent.includes(words));
    expect(isWhole ? missing : missing.filter((words) => !words.includes(overflowMark(view)))).toEqual([]);
  });

  test('the text holds no Markdown of ours', () => {
    const ours = Object.values(personsWords).reduce((rest, words) => rest.replaceAll(words, 'words'), text);
    expect(ours).not.toMatch(/\*\*|__|`|^#|^[-*+>] |\]\(|<\w|\t| $/m);
  });

  test('what persons wrote stands in no element that could read it as Markdown', () => {
    const blocks = shownTexts(card).filter(({ type }) => type === 'TextBlock');
    for (const words of Object.values(personsWords)) {
      expect(blocks.filter((block) => block.text.includes(words))).toEqual([]);
    }
    expect(JSON.stringify(card.body)).not.toMatch(/"text":"[^"]*\{\{/);
  });

  test('every click carries what its button holds, in the way that the channel asks for', () => {
    const known = buttonsOf(view).map((button) => JSON.stringify(button.data));
    for (const click of clicksIn(card).filter(({ type }) => type !== 'Action.OpenUrl')) {
      expect(click.type).toBe(drawing.submit);
      expect(known).toContain(JSON.stringify(click.data));
      const { verb } = Object(click.data);
      expect(click.verb).toBe(drawing.submit === 'Action.Execute' ? verb : undefined);
    }
  });

  test('nothing keeps a click from reaching the bot', () => {
    expect(JSON.stringify(card)).not.toContain('isRequired');
  });

  if (isWhole) {
    test('every button can be clicked somewhere', () => {
      const clicked = new Set(clicksIn(card).map((click) => JSON.stringify(click.data)));
      expect(buttonsOf(view).filter((button) => !clicked.has(JSON.stringify(button.data)))).toEqual([]);
    });
  }
});

test('every kind of view has a sample', () => {
  const kinds = new Set(samples('en').map(({ view }) => view.kind));
  expect([...kinds].sort()).toEqual(
    ['caseList', 'decision', 'document', 'entry', 'menu', 'note', 'plan', 'question', 'summary'].sort(),
  );
});

test('a sample holds a person’s words of the greatest length', () => {
  expect(personsWords.long).toHaveLength(200);
});

/** Without the sign in front, the number, and the arrow of a link. */
function bare(shown: string): string {
  return shown.replace(/^[✓◔!✕?⚠→·•\s]+|[›↗→·✓\s:]+$/gu, '');
}

/** What the text leaves out on purpose: links to click, and a form, which it replaces by one question. */
function unsaid(view: View): readonly string[] {
  const labels = buttonsOf(view).map((button) => button.label);
  if (view.kind === 'entry') return [...labels, view.hint];
  if (view.kind === 'document' && view.mail) return [...labels, view.mail.label];
  return labels;
}

function overflowMark(view: View): string {
  if (view.kind === 'question') return '–';
  return 'overflow' in view ? (view.overflow.split('{count}')[0] ?? '') : '';
}

function buttonsOf(view: View): readonly Button[] {
  switch (view.kind) {
    case 'menu':
      return [...view.items.map((item) => item.button), ...view.more];
    case 'question':
      return [...view.options.map((option) => option.button), ...view.more];
    case 'entry':
      return [view.submit, ...view.more];
    case 'summary':
      return [view.confirm, ...view.more, ...view.groups.flatMap((group) => group.rows.map((row) => row.change))];
    case 'plan':
      return [
        ...view.actions,
        ...view.sections.flatMap((section) => section.steps.flatMap((step) => (step.mark ? [step.mark] : []))),
      ];
    case 'caseList':
      return [...view.actions, ...view.cases.map((one) => one.open)];
    case 'decision':
    case 'document':
    case 'note':
      return view.actions;
  }
}
