import { describe, expect, test } from '@jest/globals';
import { cardOf, largestCard, overflowText } from '../../cards/cardFrame.ts';
import { literalWords } from '../../cards/literalWords.ts';
import { render } from '../../cards/render.ts';
import type { Drawing, View } from '../../cards/views.ts';
import { shownTexts } from './cardWords.ts';
import { personsWords, samples } from './samples.ts';

const drawing: Drawing = { submit: 'Action.Submit', largest: 24_000, language: 'en' };

const sample = (name: string): View => {
  const found = samples('en').find((one) => one.name === name);
  if (!found) throw new Error(`no sample "${name}"`);
  return found.view;
};

const textOf = (view: View) =>
  shownTexts(render(view, drawing).card)
    .map((shown) => shown.text)
    .join('\n');

const leftOut = (view: View) => Number(/Not shown here: (\d+)\./.exec(textOf(view))?.[1]);

describe('what does not fit into a card is counted', () => {
  test.each([
    ['decision, 20 subscriptions', 20, /^Wait until/gm],
    ['summary, 20 subscriptions', 104, /^Change$/gm],
    ['plan, 60 steps', 60, /^L2.* · The Azure/gm],
    ['caseList, 60 cases', 60, /^KRM-\d+$/gm],
    ['document, very long', 191, /^(?:\d+ Microsoft.*|\u00a0)$/gm],
  ])('%s', (name, total, row) => {
    const view = sample(name);
    const shown = textOf(view).match(row)?.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(shown + leftOut(view)).toBe(total);
  });

  test('where all fits nothing is said', () => {
    expect(textOf(sample('decision'))).not.toContain('Not shown');
  });
});

test('answers that do not fit are left to typing', () => {
  const shown = textOf(sample('question, 40 long names'));
  const [, first, last] = /^… (\d+)–(\d+)$/m.exec(shown) ?? [];
  expect(shown.match(/^\d+$/gm)).toHaveLength(Number(first) - 1);
  expect(last).toBe('40');
});

test('a long mail link gives way before a line of the letter does', () => {
  const view = sample('document');
  if (view.kind !== 'document') throw new Error('no document');
  const mail = { label: 'Open in your mail program', url: `mailto:?body=${'x'.repeat(25_000)}` };
  expect(textOf(view)).toContain(mail.label);
  expect(textOf({ ...view, mail })).not.toContain(mail.label);
  expect(textOf({ ...view, mail })).toContain('Kind regards');
  expect(textOf({ ...view, mail })).not.toContain('Not shown');
});

describe('the text leaves nothing out', () => {
  test.each(['decision', 'summary'])('%s of 20 subscriptions', (kind) => {
    const { text } = render(sample(`${kind}, 20 subscriptions`), drawing);
    for (let number = 1; number <= 20; number++) expect(text).toContain(`${number} ${personsWords.long}`);
    expect(text).not.toContain('Not shown');
  });

  test('plan of 60 steps', () => {
    const { text } = render(sample('plan, 60 steps'), drawing);
    expect(text.match(/^\d+\. /gm)).toHaveLength(60);
  });
});

test('a client that cannot draw a cut card says that something is missing, too', () => {
  const { card } = render(sample('decision, 20 subscriptions'), drawing);
  expect(card.fallbackText).toMatch(/Not shown here: \d+\. Type “all” to read everything\.$/);
  expect(card.fallbackText).not.toContain(`20 ${personsWords.long}`);
});

test('a cut plan keeps the step that is due and those to come, and drops what was done longest ago', () => {
  const numbers = [...textOf(sample('plan, 60 steps')).matchAll(/^(\d+) {2}$/gm)].map((match) => Number(match[1]));
  expect(numbers).toContain(41);
  expect(numbers).toContain(60);
  expect(numbers).not.toContain(1);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

describe('the largest card that Teams carries', () => {
  const rows = (count: number) =>
    cardOf(
      Array.from({ length: count }, () => literalWords('x'.repeat(500))),
      'text',
      drawing,
    );
  const bytes = (count: number) => Buffer.byteLength(JSON.stringify(rows(count)));

  test('is the whole card where it fits', () => {
    expect(largestCard(3, { submit: 'Action.Submit', largest: 24_000, language: 'en' }, rows)).toEqual(rows(3));
  });

  test('shows as much as fits, and not one more', () => {
    const shown = largestCard(200, { submit: 'Action.Submit', largest: 24_000, language: 'en' }, rows).body.length;
    expect(bytes(shown)).toBeLessThanOrEqual(24_000);
    expect(bytes(shown + 1)).toBeGreaterThan(24_000);
  });

  test('shows nothing of a list whose first part is already too long', () => {
    expect(
      largestCard(2, { submit: 'Action.Submit', largest: 24_000, language: 'en' }, (shown) => rows(shown * 100)).body,
    ).toEqual([]);
  });
});

test('the number stands wherever the wording wants it', () => {
  expect(overflowText('{count} more; {count} in all', 12)).toBe('12 more; 12 in all');
});
