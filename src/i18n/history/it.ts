import { dayInItalian } from '../dayInWords.ts';
import { insideItalian as inside } from '../inside.ts';
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
  invited: (name) => `invito per ${inside(name)}`,
  joined: (vouched) => `invito accettato${vouched ? ' (tenant confermato da Teams)' : ' (non verificato)'}`,
  declined: (name, reason) => `invito rifiutato (${inside(name)})${because(reason)}`,
  invitationTakenBack: (name) => `invito per ${inside(name)} ritirato`,
  invitationExpired: (name) => `invito per ${inside(name)} scaduto`,
  turnedDown: (step, reason) => `passo ${step} rifiutato${because(reason)}; la pratica è chiusa`,
  agreementsFell: (names, labels, steps) =>
    [
      labels.length === 0
        ? `i consensi vanno chiesti di nuovo: ${list.format(names)}`
        : `dati cambiati (${list.format(labels)}), quindi i consensi vanno chiesti di nuovo: ${list.format(names)}`,
      `(di nuovo da fare: ${steps.length === 1 ? 'passo' : 'passi'} ${list.format(steps.map(String))})`,
    ].join(' '),
  problemReported: (step, note) => `problema con il passo ${step}: ${quoted(note)}`,
  problemSolved: (step) => `risolto il problema con il passo ${step}`,
  plain: {
    left: 'non partecipa più',
    completed: 'pratica completata',
    withdrawn: 'pratica ritirata',
    expired: 'pratica scaduta',
    takenUp: 'pratica riaperta',
    unreachable: 'messaggi non recapitati',
    unhushed: 'promemoria riattivati',
  },
  reminded: (name, of) => `promemoria per ${name === 'Tu' ? 'te' : inside(name)}: ${matters[of]}`,
  hushed: (until) =>
    until === undefined
      ? 'promemoria disattivati'
      : `promemoria sospesi ${/^(8|11) /.test(until) ? 'fino all’' : 'fino al '}${until}`,
};
