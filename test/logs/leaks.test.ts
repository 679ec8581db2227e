import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { invitationCode } from '../../src/app/invitationCode.ts';
import { personKey } from '../../src/bot/personKey.ts';
import { type Leak, leaksIn } from './leaks.ts';

const line = (fields: object): string => JSON.stringify({ level: 30, time: 1795289071050, event: 'turn', ...fields });
const key = personKey('msteams', 'somebody');
const frame = 'at open (file:///srv/3f2504e0-4f89-41d3-9a0c-0305e82c3301/contoso/src/log.ts:12:34)';
let drawn = 0;
const code = invitationCode((limit) => {
  drawn += 7;
  return drawn % limit;
});

describe('a line of a log', () => {
  test.each<readonly [string, string, string]>([
    ['a GUID', 'for 3F2504E0-4F89-41D3-9A0C-0305E82C3301', '3F2504E0-4F89-41D3-9A0C-0305E82C3301'],
    ['a GUID', 'a_3f2504e0-4f89-41d3-9a0c-0305e82c3301_b', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['a GUID without its dashes', 'id=9b2e4c1a7d334f0e8a516c2f0d9e1b47', '9b2e4c1a7d334f0e8a516c2f0d9e1b47'],
    ['the key of a person', `people/7f/${key}.json`, key],
    ['the key of a person', `dialogs/7f/_${key}.json.damaged-1`, key],
    ['an e-mail address', 'to <somebody+csp@mail.example.co.uk>', 'somebody+csp@mail.example.co.uk'],
    ['an e-mail address', 'josé@città.example', 'josé@città.example'],
    ['the code of an invitation', `join=${code}.`, code],
    ['the code of an invitation', code.toLowerCase(), code.toLowerCase()],
    ['a token', 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.x', 'eyJhbGciOiJIUzI1NiJ9'],
    ['an id that Teams gives a person', 'to 29:1-somebody', '29:1-somebody'],
    ['a name', 'from FABRIKAM’s side', 'FABRIKAM'],
    ['a name', 'from Zaphod_B', 'Zaphod'],
    ['a secret among the settings', 'as the "planted\npassword" says', 'the "planted\npassword"'],
  ])('that holds %s: %s', (what, said, found) => {
    const secrets = ['the "planted\npassword"'];
    const leak: Leak = { what, found };
    for (const fields of [{ channel: said }, { error: 'Error', stack: `${frame}\n${said}\n${frame}` }])
      expect(leaksIn(line(fields), secrets)).toEqual([leak]);
    expect(leaksIn(said.replaceAll('\n', ' '), [])).toEqual(what.startsWith('a secret') ? [] : [leak]);
  });

  test('that holds several of them tells them all', () => {
    expect(leaksIn(line({ said: `jane@contoso.com of ${key}` })).map(({ what }) => what)).toEqual([
      'the key of a person',
      'an e-mail address',
      'a name',
    ]);
  });

  test.each([
    line({ channel: 'msteams', incoming: 'text', views: 2 }),
    line({ event: 'damagedDocument', file: `people/7f/${key.slice(0, 6)}….json.damaged-1` }),
    line({ code: 'EROFS', message: 'Cannot write /tmp/partnerdesk-store-K4u27q/cases/59/XHM-222.json (EROFS).' }),
    line({ reference: '239127', stack: `${frame}\n    at node:internal/process/task_queues:104:5` }),
    line({ event: 'sentNews', at: '2026-11-20T10:29:33.123456Z', kind: 'take-part-this-time' }),
    '  Web chat: http://127.0.0.1:43111/',
    '/tmp/partnerdesk-store-mkjQNE/backup is not empty. Name a new folder: a backup never replaces another.',
    '    at Object.<anonymous> (/srv/node_modules/@scope/name@1.2.3/a@b.js:1:2)',
    '',
  ])('that holds nothing of anybody: %s', (said) => {
    expect(leaksIn(said, ['the password'])).toEqual([]);
  });
});

describe('the names that no log may hold', () => {
  const root = new URL('../journeys/', import.meta.url);
  const cases = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /case\.\w+\.json$/.test(file),
  );
  /** What somebody was called who answered with the word of a command. */
  const words = ['plan', 'piano'];

  test('are all those of the recorded journeys', () => {
    const named = cases.flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(/"(?:\w+Partner|customer)Name": *"([^"]+)"/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !words.includes(name) && leaksIn(name).length === 0)).toEqual([]);
  });
});
