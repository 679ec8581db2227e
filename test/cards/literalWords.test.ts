import { expect, test } from '@jest/globals';
import { linkLine } from '../../cards/links.ts';
import { literalRuns } from '../../cards/literalWords.ts';
import { render } from '../../cards/render.ts';
import type { DocumentView } from '../../cards/views.ts';
import { clicksIn, shownTexts } from './cardWords.ts';
import { personsWords, samples } from './samples.ts';

test.each(Object.entries(personsWords))('runs hold every character of %s', (_name, words) => {
  expect(
    literalRuns(words)
      .map((run) => run.text)
      .join(''),
  ).toBe(words);
});

test('no run holds two braces, which clients would read as a date', () => {
  expect(literalRuns('{{{DATE(2018-10-29T06:00:00Z)}}').map((run) => run.text)).toEqual([
    '{',
    '{',
    '{DATE(2018-10-29T06:00:00Z)}}',
  ]);
});

test.each(['https://example.org', 'HTTP://example.org', 'mailto:desk@example.org'])('%s is a link', (url) => {
  expect(clicksIn([linkLine('Open', url)])).toEqual([{ type: 'Action.OpenUrl', title: 'Open', url }]);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'msteams://x', ' https://example.org', ''])(
  '"%s" is written out and cannot be opened',
  (url) => {
    const line = linkLine('Open', url);
    expect(clicksIn([line])).toEqual([]);
    expect(shownTexts([line])).toEqual([{ type: 'TextRun', text: `Open ${url}` }]);
  },
);

const letter = (bodyWords: string): DocumentView => {
  const view = samples('en').find((sample) => sample.name === 'document')?.view;
  if (view?.kind !== 'document') throw new Error('no document among the samples');
  return { ...view, bodyWords };
};

test('a letter keeps its lines, empty ones too, and shows its blanks', () => {
  const { card } = render(letter('Dear [name],\n\nwe **ask** you ____.'), {
    submit: 'Action.Submit',
    largest: 24_000,
    language: 'en',
  });
  const body = card.body.find((element) => element.type === 'Container');
  expect(body).toMatchObject({
    items: [
      { inlines: [{ text: 'Dear ' }, { text: '[name]', highlight: true }, { text: ',' }] },
      { inlines: [{ text: '\u00a0' }] },
      { inlines: [{ text: 'we **ask** you ' }, { text: '____', highlight: true }, { text: '.' }] },
    ],
  });
});
