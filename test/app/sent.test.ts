import { describe, expect, test } from '@jest/globals';
import { readSent } from '../../src/app/sent.ts';

describe('what was typed is read', () => {
  test.each([
    ['hello', 'hello'],
    ['  hello\n', 'hello'],
    ['', ''],
    ['  ', ''],
    [undefined, ''],
    ['half an emoji: \ud83d', 'half an emoji: \ufffd'],
    ['<at>Partnerdesk</at> hello', '<at>Partnerdesk</at> hello'],
  ])('%j as %j', (text, read) => {
    expect(readSent(text, undefined, false)).toEqual({ kind: 'text', text: read });
  });

  test('although there is a file, or a value that is no click', () => {
    expect(readSent('hello', undefined, true)).toEqual({ kind: 'text', text: 'hello' });
    for (const value of [null, undefined, 'a text', 5, true])
      expect(readSent('hello', value, false)).toEqual({ kind: 'text', text: 'hello' });
  });

  test('up to a length that no question takes, so that it cannot keep others waiting', () => {
    const sent = readSent('a'.repeat(400_000), undefined, false);
    expect(sent).toEqual({ kind: 'text', text: 'a'.repeat(20_001) });
  });
});

test('a file without a word is a file', () => {
  expect(readSent('', undefined, true)).toEqual({ kind: 'attachment' });
  expect(readSent(undefined, null, true)).toEqual({ kind: 'attachment' });
  expect(readSent('  ', undefined, true)).toEqual({ kind: 'attachment' });
});

const answer = { verb: 'answer', case: 'KRM-482', version: 3, question: 'cloud', value: 'commercial' };
const form = { verb: 'form', case: 'KRM-482', version: 3, entry: 's1' };
const mark = { verb: 'mark', case: 'KRM-482', decidedAt: '2026-11-20T09:00:00.000Z', step: 2, done: true };

describe('a click is read', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['an answer', answer],
    ['a yes', { ...answer, value: true }],
    ['an I-do-not-know', { ...answer, value: null }],
    ['a form', { ...form, name: 'Office 365 E3', service: 'license', termEnds: '2028-03-31' }],
    ['a form with nothing filled in', form],
    ['a command', { verb: 'command', name: 'menu' }],
    ['a command on what a card showed', { verb: 'command', name: 'skip', case: 'KRM-482', version: 3 }],
    ['a change', { verb: 'change', case: 'KRM-482', question: 's1.source' }],
    ['a start', { verb: 'start', request: 'switchAzure' }],
    ['an opening', { verb: 'open', case: 'KRM-482' }],
    ['a step that is done', mark],
  ])('that is %s', (_what, click) => {
    expect(readSent(undefined, click, false)).toEqual({ kind: 'click', click });
  });

  test('with whole characters only', () => {
    const named = { ...form, name: 'Office \ud83d' };
    expect(readSent(undefined, named, false)).toEqual({ kind: 'click', click: { ...form, name: 'Office \ufffd' } });
  });

  test('even where the channel puts a text beside it', () => {
    expect(readSent('Commercial', answer, true)).toEqual({ kind: 'click', click: answer });
  });

  test('without what a channel adds to it', () => {
    const added = { ...answer, msteams: { type: 'messageBack' }, __proto__: { case: 'AAA-000' } };
    expect(readSent(undefined, added, false)).toEqual({ kind: 'click', click: answer });
  });
});

describe('a click that no card carries is odd:', () => {
  test.each<[string, unknown]>([
    ['nothing in it', {}],
    ['a list', [answer]],
    ['an unknown verb', { ...answer, verb: 'delete' }],
    ['no verb', { ...answer, verb: undefined }],
    ['no case', { ...answer, case: undefined }],
    ['a case that is no text', { ...answer, case: 482 }],
    ['a case as long as a novel', { ...answer, case: 'K'.repeat(21) }],
    ['a version that is no number', { ...answer, version: '3' }],
    ['half a version', { ...answer, version: 3.5 }],
    ['a key as long as a novel', { ...answer, question: 'k'.repeat(41) }],
    ['a value that is a number', { ...answer, value: 5 }],
    ['a value that is a list', { ...answer, value: ['commercial'] }],
    ['a value as long as a novel', { ...answer, value: 'v'.repeat(301) }],
    ['no value', { ...answer, value: undefined }],
    ['a form for no entry', { ...form, entry: undefined }],
    ['a form with a field that is no text', { ...form, name: 5 }],
    ['an unknown command', { verb: 'command', name: 'shutdown' }],
    ['a command named like a property', { verb: 'command', name: 'constructor' }],
    ['an unknown journey', { verb: 'start', request: 'everything' }],
    ['a step that is no number', { ...mark, step: '2' }],
    ['neither done nor not', { ...mark, done: undefined }],
  ])('%s', (_what, value) => {
    expect(readSent('hello', value, false)).toEqual({ kind: 'oddClick' });
  });
});
