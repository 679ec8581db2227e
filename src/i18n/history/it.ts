import { dayInItalian } from '../dayInWords.ts';
import type { HistoryWords } from './words.ts';

const list = new Intl.ListFormat('it-IT', { type: 'conjunction' });
const because = (reason: string | null): string => (reason === null ? '' : `: “${reason}”`);
const quoted = (value: string): string => `“${value}”`;

/** Di che cosa si ricorda qualcuno: after "promemoria". */
const matters: Readonly<Record<Parameters<HistoryWords['reminded']>[1], string>> = {
  step: 'un passo in attesa',
  asked: 'un passo in attesa, come richiesto',
  invitation: 'un invito senza risposta',
  term: 'la fine di un periodo',
  answer: 'una risposta attesa',
  expiry: 'la scadenza della pratica',
};

export const historyInItalian: HistoryWords = {
  title: 'Cronologia',
  intro: 'Chi ha fatto che cosa, e quando; le ultime cose sono in fondo. I nomi sono quelli scritti dalle parti.',
  at: (instant) => `${dayInItalian(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`,
  you: 'Tu',
  program: 'Partnerdesk',
  somebody: 'Qualcuno',
  role: 'Ruolo di chi ha aperto la pratica',
  opened: (journey) => `pratica aperta: ${journey}`,
  recorded: (label, before, after) => {
    if (after === undefined) return `${label}: tolto ${quoted(before ?? '')}`;
    return before === undefined ? `${label}: ${quoted(after)}` : `${label}: ${quoted(after)}, prima ${quoted(before)}`;
  },
  entryRemoved: 'voce tolta',
  rerouted: (to) => `la pratica prosegue come: ${to}`,
  decided: 'risposte confermate: ecco l’esito e il piano',
  reopened: 'esito ritirato per modificarlo',
  stepMarked: (step, done) => (done ? `passo ${step} fatto` : `passo ${step} di nuovo da fare`),
  invited: (name) => `invito per ${name}`,
  joined: (vouched) => `partecipa${vouched ? ' (tenant garantito da Teams)' : ' (non verificato)'}`,
  declined: (name, reason) => `ha rifiutato di partecipare come ${name}${because(reason)}`,
  invitationTakenBack: (name) => `invito per ${name} ritirato`,
  invitationExpired: (name) => `invito per ${name} scaduto`,
  turnedDown: (step, reason) => `passo ${step} rifiutato${because(reason)}; la pratica è chiusa`,
  agreementsFell: (names, labels) =>
    labels.length === 0
      ? `i consensi vanno chiesti di nuovo: ${list.format(names)}`
      : `dati cambiati (${list.format(labels)}), quindi i consensi vanno chiesti di nuovo: ${list.format(names)}`,
  problemReported: (step, note) => `problema con il passo ${step}: ${quoted(note)}`,
  problemSolved: (step) => `risolto il problema con il passo ${step}`,
  plain: {
    completed: 'pratica completata',
    withdrawn: 'pratica ritirata',
    expired: 'pratica scaduta',
    takenUp: 'pratica riaperta',
    unreachable: 'non è raggiungibile',
    unhushed: 'vuole di nuovo i promemoria',
  },
  reminded: (name, of) => `promemoria per ${name === 'Tu' ? 'te' : name}: ${matters[of]}`,
  hushed: (until) => (until === undefined ? 'non vuole promemoria' : `non vuole promemoria fino al ${until}`),
};
