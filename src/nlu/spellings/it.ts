import { wordSet } from '../commonWords/wordSet.ts';

/** The words of the trade in Italian that are worth mending when a finger slips. Folded. */
export const spellingsIt = wordSet(`
  abbonamenti abbonamento accesso acquistare acquistate acquistati acquistato advisor affiancare affidare aggiungere
  aggiunta aggiuntivo agreement altro altrove amministrare amministratore assistenza attuale azure cambiare cambio
  carta cliente clienti comprare comprate comprati comprato consulente contemporaneamente contratto credito delegato
  diretta direttamente distributore enterprise fatturare fatturazione fornitore fornitori gestione gestire gestirlo
  indiretto invito licenza licenze microsoft migrare migrazione multipartner occuparsi office partner passaggio
  passare passarla passarlo portare pratica pratiche record relazione richiesta richieste rivenditore rivenditori
  secondo seguire sottoscrizione sottoscrizioni spostare spostarla spostarlo subentrare supporto syndication tenant
  trasferimento trasferire trasferirla trasferirlo ulteriore vogliamo vorrei vorremmo
`);
