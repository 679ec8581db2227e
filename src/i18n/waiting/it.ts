import type { Day } from '../../domain/rulebook/words.ts';
import { dayInItalian } from '../dayInWords.ts';
import { listInItalian as list } from '../listInItalian.ts';
import type { WaitingWords } from './words.ts';

/** A side inside a sentence: only our own words lose their capital. */
const inside = (side: string): string =>
  /^Il (cliente|nuovo partner|partner corrente|provider|tuo provider)$/.test(side)
    ? side.charAt(0).toLowerCase() + side.slice(1)
    : side;

/** A day behind an article or a preposition with one: eight and eleven begin with a vowel. */
const behind =
  (plain: string, elided: string) =>
  (day: Day): string => {
    const words = dayInItalian(day);
    return /^(8|11) /.test(words) ? `${elided}${words}` : `${plain} ${words}`;
  };
const on = behind('il', 'l’');
const since = behind('dal', 'dall’');
const until = behind('fino al', 'fino all’');

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const steps = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `passo ${numbers.join('')}` : `passi ${list(numbers.map(String))}`;

export const waitingInItalian: WaitingWords = {
  reminders: {
    step: (number, day, text) => `Il passo ${number} ti aspetta ${since(day)}: ${text}`,
    keptStep: (number, side, day, text) =>
      `Il passo ${number} aspetta ${inside(side)} ${since(day)}: ${text} Quando sai che è fatto, scrivi “fatto ${number}”.`,
    wait: (number, side, day) =>
      `Il passo ${number} aspetta ${inside(side)} ${since(day)}. Se la risposta c’è, scrivi “fatto ${number}”; altrimenti chiedi nel ticket.`,
    answer: (number, side, hours) =>
      `Di solito ${inside(side)} risponde entro ${hours} ore lavorative: il termine è passato. Se la risposta c’è, scrivi “fatto ${number}”; altrimenti chiedi nel ticket.`,
    asked: (number, side, text) =>
      side === null
        ? `Mi avevi chiesto di ricordartelo: il passo ${number} ti aspetta. ${text}`
        : `Mi avevi chiesto di ricordartelo: il passo ${number} aspetta ${inside(side)}. ${text}`,
    invitation: (side, day) =>
      `L’invito per ${inside(side)} è ancora senza risposta e vale ${until(day)}. Chiedi se è arrivato, oppure scrivi “condividi” per farne uno nuovo.`,
    colleague: (day) =>
      `L’invito per il tuo collega è ancora senza risposta e vale ${until(day)}. Chiedigli se è arrivato.`,
    term: (names, day) =>
      `Il periodo di sottoscrizione finisce ${on(day)} per: ${list(names)}. Scrivi “piano” per vedere che cosa va fatto prima.`,
    expiry: (day) =>
      `Da molto tempo nessuno fa nulla in questa pratica. Si chiude da sola ${on(day)}: per tenerla aperta basta che uno di voi faccia qualcosa.`,
    settled: (number) => `Il passo ${number} non aspetta più.`,
  },
  room: {
    you: (numbers, day) => `Tocca a te: ${steps(numbers)}, ${since(day)}`,
    yourAnswers: 'Tocca a te',
    others: (sides, day) => `Tocca a: ${list(sides.map(inside))}, ${since(day)}`,
    beingChanged: (side) => `Tocca a: ${inside(side)}, che sta rivedendo le risposte`,
    problem: (step, note) => `Problema con il passo ${step}: “${note}”`,
    invitation: (side, day) => `Invito per ${inside(side)}: vale ${until(day)}`,
    colleague: (day) => `Invito per un collega: vale ${until(day)}`,
    reminder: (day) => `Prossimo promemoria: ${dayInItalian(day)}`,
    quiet: 'Per te i promemoria sono disattivati',
    quietUntil: (day) => `Nessun promemoria per te ${until(day)}`,
    ends: (day) => `Si chiude da sola ${on(day)} se nessuno fa nulla`,
  },
  ended: { completed: 'completata', declined: 'rifiutata', withdrawn: 'ritirata', expired: 'scaduta' },
  answers: {
    later: (day) => `Te lo ricordo ${on(day)}.`,
    quietUntil: (day) => `In questa pratica per ora non ti aspetta nulla. Non ti mando promemoria ${until(day)}.`,
    stopped:
      'In questa pratica non ti mando più promemoria. Di ciò che fanno gli altri ti avviso comunque. Per riaverli scrivi “riattiva i promemoria”.',
    started: (next) =>
      next === null
        ? 'Torno a mandarti un promemoria quando qualcosa ti aspetta.'
        : `Torno a mandarti promemoria. Il prossimo arriva ${on(next)}, se prima non succede nulla.`,
    over: 'Questa pratica è chiusa: non c’è nulla da ricordarti.',
    laterInAll: (count, day) =>
      `${upper(on(day))} ti ricordo che cosa ti aspetta${count === 1 ? '' : ` nelle tue ${count} pratiche aperte`}.`,
    stoppedInAll: (count) =>
      `Non ti mando più promemoria${count === 1 ? '' : ` per nessuna delle tue ${count} pratiche aperte`}. Di ciò che fanno gli altri ti avviso comunque. Per riaverli scrivi “riattiva i promemoria”.`,
    startedInAll: (count) =>
      `Torno a mandarti un promemoria quando qualcosa ti aspetta${count === 1 ? '' : ` in una delle tue ${count} pratiche aperte`}.`,
    noCases: 'Non hai pratiche aperte: non c’è nulla da ricordarti.',
  },
};
