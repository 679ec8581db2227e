import { describe, expect, test } from '@jest/globals';
import { problemsOf } from './cardChecker.ts';

const card = (...body: unknown[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
const submit = { type: 'Action.Submit', title: 'Go', data: { anything: { nested: true } } };
const words = { type: 'TextBlock', text: 'Hello', wrap: true };
const column = (more: object) => ({ type: 'ColumnSet', columns: [{ type: 'Column', items: [words], ...more }] });
const choices = (more: object) => ({
  type: 'Input.ChoiceSet',
  id: 'cloud',
  label: 'Cloud',
  choices: [{ title: 'Germany', value: 'germany', ...more }],
});

test('a good card has no problems', () => {
  const good = card(
    words,
    column({ selectAction: submit }),
    choices({}),
    { type: 'RichTextBlock', inlines: ['plain', { type: 'TextRun', text: 'run', weight: 'Bolder' }] },
    { type: 'FactSet', facts: [{ title: 'a', value: 'b' }] },
    { type: 'ActionSet', actions: [submit, { type: 'Action.Execute', title: 'Go', verb: 'go' }] },
    { type: 'Container', items: [words], backgroundImage: { url: 'data:image/png;base64,' } },
  );
  expect(problemsOf(good)).toEqual([]);
});

describe('an unknown property is found', () => {
  test.each([
    ['on the card', { ...card(words), wieght: 1 }, 'card'],
    ['on an element', card({ ...words, wieght: 'Bolder' }), 'body[0]'],
    ['on a column', card(column({ widht: 'auto' })), 'body[0].columns[0]'],
    ['inside a column', card(column({ items: [{ ...words, colour: 'Good' }] })), 'body[0].columns[0].items[0]'],
    ['on a click', card(column({ selectAction: { ...submit, tip: 'x' } })), 'body[0].columns[0].selectAction'],
    [
      'on a text run',
      card({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x', bold: true }] }),
      'inlines[0]',
    ],
    ['on a choice', card(choices({ label: 'x' })), 'body[0].choices[0]'],
    ['on an input', card({ ...choices({}), hint: 'x' }), 'body[0]'],
    ['on a fact', card({ type: 'FactSet', facts: [{ title: 'a', value: 'b', key: 'c' }] }), 'body[0].facts[0]'],
    ['on a button', card({ type: 'ActionSet', actions: [{ ...submit, verb: 'x' }] }), 'body[0].actions[0]'],
    ['on a button of the card', { ...card(words), actions: [{ ...submit, colour: 'x' }] }, 'actions[0]'],
    [
      'on a background image',
      card({ type: 'Container', items: [words], backgroundImage: { url: 'data:,', fill: 'Cover' } }),
      'body[0].backgroundImage',
    ],
  ])('%s', (_where, bad, path) => {
    expect(problemsOf(bad)).toEqual([expect.stringContaining(path)]);
    expect(problemsOf(bad)).toEqual([expect.stringContaining('no property')]);
  });
});

describe('what the renderer refuses is found', () => {
  test.each([
    ['a wrong enum', card({ ...words, weight: 'Heavy' })],
    [
      'a wrong enum on a text run',
      card({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'x', size: 'Huge' }] }),
    ],
    ['an input without an id', card({ ...choices({}), id: undefined })],
    ['two inputs of one id', card(choices({}), choices({}))],
    ['an unknown element', card({ type: 'TextBlok', text: 'x' })],
    ['an unknown action', card({ type: 'ActionSet', actions: [{ type: 'Action.Sumbit', title: 'x' }] })],
    ['an element inside an element that cannot hold it', card({ type: 'RichTextBlock', inlines: [words] })],
    ['a property of a later version', card({ ...choices({}), labelPosition: 'inline' })],
    ['another version', { ...card(words), version: '1.6' }],
    ['no card at all', 'card'],
  ])('%s', (_what, bad) => {
    expect(problemsOf(bad)).not.toEqual([]);
  });
});

describe('what the house forbids is found', () => {
  test.each([
    ['an empty text', card({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '' }] })],
    ['an input without a label', card({ ...choices({}), label: '' })],
    ['a button without a title', card({ type: 'ActionSet', actions: [{ type: 'Action.Submit' }] })],
    ['a click without a title or tooltip', card(column({ selectAction: { type: 'Action.Submit' } }))],
    [
      'a link to no web or mail address',
      card(column({ selectAction: { type: 'Action.OpenUrl', title: 'x', url: 'javascript:x' } })),
    ],
    ['more than', card({ ...words, text: 'x'.repeat(25_000) })],
  ])('%s', (rule, bad) => {
    expect(problemsOf(bad)).toEqual([expect.stringContaining(rule)]);
  });
});
