import type { ProfileWords } from './words.ts';

/** A list that ends with its full stop: one, also behind “S.p.A.”. */
const listed = (things: readonly string[]): string => things.join('; ').replace(/(?<!\.)$/, '.');

/** Who somebody is, in Italian. */
export const italianProfile: ProfileWords = {
  title: 'Chi sei qui',
  heading: 'Che cosa so di te e della tua organizzazione',
  guest:
    'Qui sei un ospite: nessuno può confermare quello che dici della tua organizzazione, perciò gli altri lo vedono come non verificato.',
  member: (tenant) =>
    `Teams conferma il tuo tenant, ${tenant}. Tutto il resto è come l’avete scritto tu o i tuoi colleghi, e non è verificato.`,
  fields: {
    name: {
      label: 'Organizzazione',
      example: 'Adatum Srl',
      bad: 'Il nome di un’organizzazione ha al massimo 200 caratteri.',
    },
    role: {
      label: 'Il tuo ruolo',
      example: 'cliente',
      bad: 'Il tuo ruolo è uno di questi: cliente, partner con fatturazione diretta, provider indiretto o rivenditore indiretto.',
    },
    country: { label: 'Paese', example: 'Italia', bad: 'Il nome di un paese ha al massimo 200 caratteri.' },
    cloud: {
      label: 'Cloud',
      example: 'commerciale',
      bad: 'Il cloud è uno di questi: commerciale, Governo statunitense o Germania.',
    },
    ownTenant: {
      label: 'Tenant Microsoft',
      example: 'adatum.onmicrosoft.com',
      bad: 'Un tenant si indica con il suo dominio, ad esempio adatum.onmicrosoft.com, o con il suo ID.',
    },
    partnerId: {
      label: 'ID partner (MPN)',
      example: '4813729',
      bad: 'Un ID partner è un numero da 4 a 10 cifre, ad esempio 4813729. Lo trovi nel Centro per i partner.',
    },
    tenantId: {
      label: 'ID del tenant come partner',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      bad: 'L’ID di un tenant è un GUID, ad esempio 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Lo trovi nel Centro per i partner, nelle impostazioni dell’account.',
    },
  },
  roles: 'Ruoli dell’organizzazione',
  somePartner: 'Partner',
  unknown: 'non lo so ancora',
  notVerified: '(non verificato)',
  vouched: (tenant) => `(tenant ${tenant.slice(0, 8)}…, confermato da Teams)`,
  onlyTenant: 'Teams conferma solo il tenant: i nomi sono quelli scritti dalle persone.',
  hint: 'Cambia quello che non va e svuota quello che devo dimenticare.',
  howTo:
    'Per correggere qualcosa basta scriverlo: “la mia organizzazione è Adatum Srl”, “il mio ruolo è cliente”, “il mio paese è l’Italia”, “il mio ID partner è 4813729”. Oppure scrivi “dimentica il mio paese”.',
  forgotten: (labels) => `Dimenticato: ${listed(labels)}`,
  forgetAsk: (labels) =>
    `Devo dimenticare quello che so di te e della tua organizzazione (${labels.join(', ')})? Le tue pratiche restano come sono. Scrivi “sì” o “no”.`,
  nothingToForget:
    'Non so nulla di te né della tua organizzazione: non c’è niente da dimenticare. Le tue pratiche restano come sono.',
  next: 'Le nuove pratiche partono da qui; quelle che hai già restano come sono.',
  kept: 'Perciò lì non ho cambiato nulla.',
  meanwhile:
    'Nel frattempo qualcosa è cambiato, perciò non ho ancora salvato nulla. Qui sotto trovi di nuovo quello che hai scritto: ricontrollalo e invialo ancora.',
  asLastTime: (things) => `Come l’ultima volta: ${listed(things)} Se qualcosa è cambiato, scrivi “cambia” e che cosa.`,
  known: (things) =>
    `Della tua organizzazione so già: ${listed(things)} Se qualcosa è cambiato, scrivi “cambia” e che cosa.`,
};
