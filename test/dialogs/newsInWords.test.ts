import { afterEach, expect, test } from '@jest/globals';
import { nextQuestion } from '../../dialogs/engine/sequence.ts';
import { decisionView } from '../../dialogs/present/decisionView.ts';
import { newsView } from '../../dialogs/present/newsView.ts';
import { inviteView, shareView } from '../../dialogs/present/shareView.ts';
import type { Case, DecidedCase } from '../../src/domain/case/case.ts';
import type { NewsEvent } from '../../src/domain/case/news.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

/** A case that was answered by these words, the first that fit a question, and else by leaving it out or a no. */
const decidedBy = async (first: string, answers: Readonly<Record<string, string>>): Promise<DecidedCase> => {
  const running = await new TestDesk(await folder()).open();
  desk = running;
  const me = new Person((activity) => running.send(activity));
  const stored = async (): Promise<Case | undefined> => (await running.casesOf('emulator', 'somebody'))[0];
  await me.say(first);
  for (let turns = 0; turns < 30; turns += 1) {
    const current = await stored();
    if (current?.state === 'decided') return current;
    const key = current === undefined ? undefined : nextQuestion(current, '2026-11-20');
    const said = key === undefined ? 'yes' : (answers[key] ?? 'no');
    const before = current?.version;
    await me.say(said);
    if ((await stored())?.version === before) await me.say('skip');
  }
  throw new Error(`the case is not decided: ${me.read}`);
};

const switched = (customerName = 'skip') =>
  decidedBy('switch Azure from Fabrikam to Contoso', {
    asker: 'direct',
    cloud: 'commercial',
    subscriptions: 'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    's1.source': 'csp',
    sameCountry: 'yes',
    customerName,
  });

const told = (current: DecidedCase, event: NewsEvent, language: Language): string =>
  newsView(current, [{ index: 0, event }], catalogues[language], current.owner).paragraphsWords[0] ?? '';

test('news of Microsoft’s answer, and of a step that was declined, is told in these words', async () => {
  const current = await switched('Adatum Srl');
  const since = { at: '2026-11-20T09:00:00.000Z', by: 'somebody else' };
  const answered: NewsEvent = { ...since, kind: 'stepMarked', step: 9, done: true };
  expect(told(current, answered, 'en')).toBe('Contoso says that Microsoft has answered (step 9).');
  expect(told(current, answered, 'it')).toBe('Contoso: è arrivata la risposta di Microsoft (passo 9).');
  const declined: NewsEvent = { ...since, kind: 'turnedDown', step: 2, reason: 'We stay' };
  expect(told(current, declined, 'en')).toMatch(
    /^Contoso declined step 2 \(Sign in .*[^.]\)\. Reason: “We stay”\. The case has ended\.$/,
  );
  expect(told(current, { ...declined, reason: null }, 'it')).toMatch(
    /^Contoso: passo 2 rifiutato \(Accedere .*[^.]\)\. La pratica è chiusa\.$/,
  );
});

test('what was agreed falls with a subscription that is taken out, and nobody wonders whose name changed', async () => {
  const current = await switched('Adatum Srl');
  const since = { at: '2026-11-20T09:00:00.000Z', by: current.owner };
  const fell: NewsEvent = { ...since, kind: 'agreementsFell', seats: ['customer'], steps: [2], keys: ['s2.name'] };
  expect(told(current, fell, 'en')).toMatch(/^Subscriptions changed, so .*: Adatum Srl\.$/);
  expect(told(current, fell, 'it')).toMatch(/^Sono cambiati dei dati: Sottoscrizioni\. .*: Adatum Srl\.$/);
});

test.each(languages)('sides without a name keep no capital inside a sentence, in %s', async (language) => {
  const current = await switched();
  const words = catalogues[language];
  const [customer, inside] = language === 'en' ? ['The customer', 'the customer'] : ['Il cliente', 'il cliente'];
  const share = shareView(current, words, current.owner);
  expect(share.actions.map(({ label }) => label).join('; ')).toContain(` ${inside}`);
  expect(share.actions.map(({ label }) => label).join('; ')).not.toContain(` ${customer}`);
  const letter = inviteView(current, 'customer', { code: '7K2M-9QXA-B3CD-E4FG', expiresAt: '2026-12-04' }, words);
  expect(letter.title).toMatch(new RegExp(` ${inside}$`));
  expect(words.plan.intro(1, 11, [customer])).not.toContain(customer);
});

test.each([
  ['no', 'What adding a partner does not change', 'Che cosa non cambia quando si aggiunge un partner'],
  [
    'yes',
    'What adding a partner does not change by itself',
    'Che cosa non cambia per il solo fatto di aggiungere un partner',
  ],
])('what adding a partner does not change, with moves besides: %s', async (movesExpected, english, italian) => {
  const current = await decidedBy('add a partner', {
    asker: 'customer',
    cloud: 'commercial',
    'p1.name': 'Fabrikam',
    'p1.delivers': 'Office 365',
    newPartnerName: 'Contoso',
    newPartnerDelivers: 'Azure',
    movesExpected,
    's1.name': 'Office 365 E3',
    's1.service': 'licences',
    's1.source': 'csp',
    's1.status': 'active',
    's1.termEnds': '31 March 2028',
    customerName: 'Adatum',
  });
  expect(decisionView(current, catalogues.en, current.owner).unchanged?.title).toBe(english);
  expect(decisionView(current, catalogues.it, current.owner).unchanged?.title).toBe(italian);
});
