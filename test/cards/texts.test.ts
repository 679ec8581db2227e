import { expect, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { View } from '../../cards/views.ts';
import type { Language } from '../../src/domain/language.ts';
import { samples } from './samples.ts';

const textOf = (name: string, language: Language): string => {
  const view: View | undefined = samples(language).find((sample) => sample.name === name)?.view;
  if (!view) throw new Error(`no sample "${name}"`);
  return render(view, { submit: 'Action.Submit', largest: 24_000, language }).text;
};

test('a question numbers its answers and says what else can be typed', () => {
  expect(textOf('question, choices', 'en')).toBe(`Multi-channel onboarding · KRM-482

Noted: “Fabrikam 👩‍💻🚀 S.p.A.”, licences, active.

Where was “Fabrikam 👩‍💻🚀 S.p.A.” bought?
Choose one, or type its number.

1. Directly from Microsoft
   Web or phone
2. Advisor
   A Microsoft Online Services advisor
3. Open
   An Open licence key
4. Enterprise Agreement
   A contract of your company with Microsoft
5. From a CSP partner
   Cloud Solution Provider program
6. From a Syndication Partner
7. From a third party that is neither in CSP nor a Syndication Partner
8. I don’t know
   I will tell you how to find out

back · skip · why · save`);
});

test('a form becomes one question', () => {
  expect(textOf('entry, empty', 'it')).toBe(`Onboarding multicanale · KRM-482

Sottoscrizione 2

Come si chiama la seconda sottoscrizione, e sono licenze o Azure?

indietro · salva · Chiedimi una cosa per volta`);
});

test('a decision says how good the news is, why, and where it stands', () => {
  expect(textOf('decision, second partner', 'it')).toBe(`Secondo partner · LMN-203

La risposta
Sì: puoi lavorare con un secondo partner.
Secondo le regole in vigore a ottobre 2018. Le policy cambiano: verifica prima di agire.

Possibile: Il nuovo partner ti invita
Un cliente può lavorare con più partner CSP insieme. Accetti l’invito e non cambia altro.
Fonte: R2 R3 · Supporto multi-partner, 29 ottobre 2018

Che cosa resta com’è
• Le tue sottoscrizioni (R4)
• La proprietà dell’account (R5)
• Le condizioni e i tuoi obblighi (R6)
• Il partner of record (R7)

Collaborare con altri partner
https://learn.microsoft.com/partner-center/work-with-other-partners
R19 · Supporto multi-partner, 29 ottobre 2018

piano · lettere

Scrivi “piano” per vedere chi fa che cosa.`);
});

test('a plan says who does each step, and where it stands', () => {
  const lines = textOf('plan', 'en').split('\n');
  expect(lines.slice(lines.indexOf('Azure production'), lines.indexOf('Azure production') + 7)).toEqual([
    'Azure production',
    '1. Customer: Asks the current partner for the switch, in writing.',
    '   Done · L2 · The Azure switch, 12 July 2018',
    '2. Fabrikam 👩‍💻🚀 S.p.A.: Opens an Azure service ticket that names the subscription.',
    '   Done · L2 · The Azure switch, 12 July 2018',
    '3. Fabrikam 👩‍💻🚀 S.p.A.: Fills in and signs the CSP Subscription Transfer form and sends it to the customer.',
    '   Now · L2 · The Azure switch, 12 July 2018',
  ]);
});

test('the request itself has no number: the subscriptions are counted from 1', () => {
  expect(textOf('decision, second partner and a subscription', 'en')).toContain('\n\n1. Azure production\nPossible: ');
});
