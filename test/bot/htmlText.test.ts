import { expect, test } from '@jest/globals';
import type { Mention } from '../../src/bot/activitySchema.ts';
import { textFromHtml } from '../../src/bot/htmlText.ts';

const bot = '28:bot';
const mention = (id: string, text: string): Mention => ({ type: 'mention', text, mentioned: { id } });
const own = mention(bot, '<at>Partnerdesk</at>');
const contoso = mention('29:contoso', '<at>Contoso</at>');
const namesake = mention('29:namesake', '<at>Partnerdesk</at>');

test.each<[string, string, readonly Mention[], string]>([
  ['only the bot', '<at>Partnerdesk</at>', [own], ''],
  ['a space that does not break', '<at>Partnerdesk</at>&nbsp;annulla', [own], 'annulla'],
  ['the same as a character', '<at>Partnerdesk</at>\u00a0annulla', [own], 'annulla'],
  ['the bot in the middle', 'ciao&nbsp;<at>Partnerdesk</at> ,&nbsp; annulla', [own], 'ciao , annulla'],
  ['the bot between words', 'ciao<at>Partnerdesk</at>annulla', [own], 'ciao annulla'],
  ['the bot twice', '<at>Partnerdesk</at> open <at>Partnerdesk</at> KRM-482', [own, own], 'open KRM-482'],
  ['somebody else', '<at>Partnerdesk</at> from <at>Contoso</at>', [own, contoso], 'from Contoso'],
  ['the entities in another order', '<at>Partnerdesk</at> from <at>Contoso</at>', [contoso, own], 'from Contoso'],
  ['a namesake of the bot', '<at>Partnerdesk</at> is <at>Partnerdesk</at>', [own, namesake], 'is Partnerdesk'],
  ['a mention without an entity', '<at id="1">Contoso</at> please', [], 'Contoso please'],
  ['an entity without a mention', 'hello', [own], 'hello'],
  [
    'a tag with attributes',
    '<at id="0">Partnerdesk</at> hello',
    [mention(bot, '<at id="0">Partnerdesk</at>')],
    'hello',
  ],
  [
    'characters of HTML',
    'Rossi &amp; Figli &lt;it@rossi.example&gt; &quot;Srl&quot; d&#39;Italia',
    [],
    'Rossi & Figli <it@rossi.example> "Srl" d\'Italia',
  ],
  ['numbers of characters', '&#232; &#xE8; &#x1F600;', [], 'è è 😀'],
  ['what was typed like HTML', '&amp;lt; &amp;amp; &amp;nbsp;', [], '&lt; &amp; &nbsp;'],
  ['what is none', '&nothing; &#0; &#99999999; &#xD800; & &amp', [], '&nothing; &#0; &#99999999; &#xD800; & &amp'],
  ['lines', 'one&nbsp;\n  two\r\n\r\nthree<br>four<br/>five', [], 'one\ntwo\n\nthree\nfour\nfive'],
  ['nothing', '', [], ''],
])('%s', (_what, text, mentions, read) => {
  expect(textFromHtml(text, mentions, bot)).toBe(read);
});

test('a bot without an id keeps every name', () => {
  expect(textFromHtml('<at>Partnerdesk</at> hello', [own], undefined)).toBe('Partnerdesk hello');
});

test.each([
  ['tags that never end', '<at '],
  ['breaks that never end', '<br '],
  ['mentions', '<at>Partnerdesk</at>'],
  ['entities', '&amp;'],
  ['spaces', ' \u00a0'],
])('as much as a message can hold is read: %s', (_what, part) => {
  const text = part.repeat(Math.ceil(400_000 / part.length));
  expect(
    textFromHtml(
      text,
      Array.from({ length: 100 }, () => own),
      bot,
    ).length,
  ).toBeLessThanOrEqual(text.length);
});
