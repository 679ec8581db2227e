import { beforeAll, describe, expect, test } from '@jest/globals';

let usedCard: (card: unknown, sent: unknown) => unknown;
beforeAll(async () => {
  // By its address: the browser's files are checked by a compiler of their own.
  ({ usedCard } = await import(new URL('../../../src/webchat/browser/usedCard.js', import.meta.url).href));
});

const text = (words: string, more: object = {}) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: words, ...more }],
});

describe('a card that was answered', () => {
  test('has buttons that cannot be pressed', () => {
    const button = { type: 'Action.Submit', title: 'Yes', data: { verb: 'answer' } };
    expect(usedCard({ type: 'ActionSet', actions: [button] }, undefined)).toEqual({
      type: 'ActionSet',
      actions: [{ ...button, isEnabled: false }],
    });
  });

  test('has rows that are only text, and look so', () => {
    const row = {
      type: 'Column',
      selectAction: { type: 'Action.Submit', data: {} },
      items: [text('Customer', { color: 'Accent' })],
    };
    expect(usedCard(row, undefined)).toEqual({
      type: 'Column',
      items: [text('Customer', { color: 'Default', isSubtle: true })],
    });
  });

  test('keeps its links, and the rest as it was', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        text('To read', { color: 'Accent' }),
        {
          type: 'Column',
          selectAction: { type: 'Action.OpenUrl', url: 'https://example.com' },
          items: [text('Page', { color: 'Accent' })],
        },
      ],
    };
    expect(usedCard(card, { verb: 'command' })).toEqual(card);
  });

  test('says what was filled in, by the names of the choices', () => {
    const field = {
      type: 'Input.ChoiceSet',
      id: 'service',
      label: 'Kind',
      choices: [
        { title: 'Licences', value: 'license' },
        { title: 'Azure', value: 'azure' },
      ],
    };
    const said = (value: string) => ({
      type: 'RichTextBlock',
      inlines: [
        { type: 'TextRun', text: 'Kind: ', weight: 'Bolder' },
        { type: 'TextRun', text: value },
      ],
    });
    expect(usedCard(field, { service: 'azure' })).toEqual(said('Azure'));
    expect(usedCard(field, { service: 'other' })).toEqual(said('other'));
    expect(usedCard(field, { service: '' })).toEqual(said('–'));
    expect(usedCard(field, 'typed instead')).toEqual(said('–'));
  });

  test('says a day in the words of its language', () => {
    const card = (lang: string) => ({ lang, body: [{ type: 'Input.Date', id: 'termEnds', label: 'Term ends' }] });
    const said = (lang: string, value: string) => JSON.stringify(usedCard(card(lang), { termEnds: value }));
    expect(said('en', '2028-03-31')).toContain('"31 March 2028"');
    expect(said('en', '2028-04-01')).toContain('"1 April 2028"');
    expect(said('it', '2028-04-01')).toContain('"1º aprile 2028"');
    expect(said('en', 'soon')).toContain('"soon"');
    expect(said('en', '')).toContain('"–"');
  });
});
