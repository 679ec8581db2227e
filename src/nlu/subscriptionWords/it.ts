import { anyPhrase } from '../phraseSet.ts';
import type { SubscriptionTable } from './subscriptionTable.ts';

const ms = '(microsoft|ms)(?! (365|csp|partner|azure|office|dynamics|teams|advisor|open|ea|syndication))';
const bought =
  '(comprat-|acquistat-|pres[oaie]|pagat-|sottoscritt-|ordinat-|attivat-|compriamo|paghiamo|paga|pago|compra|vendut-|fatturat-|acquisto|comprare|pagare)';
const from = '(da|dal|dallo|dalla|dai|tramite|con|presso|attraverso|col|via|mediante|del|di|fra|tra|su)';
const thing = '(azure|licenz[ae]|sottoscrizion[ei]|abbonament[oi]|postazioni|365|office|tenant)';
const one = '(un|uno|nostro|mio|suo|loro|altro|il|lo|i|quel|questo|due|vari)';
const which = '( (altro|attuale|nostro|mio|suo|loro|vecchio|precedente|diverso|primo|partner|vostro|certo))*';

/** How Italian speaks of subscriptions. */
export const subscriptionWordsIt: SubscriptionTable = {
  license: anyPhrase([
    '(?<!azure )licenz[ae](?! (di )?azure)',
    'postazion[ei]',
    'licenziamento',
    'abbonament[oi] office',
    'utenze',
  ]),
  usage: anyPhrase(['a consumo', 'pay as you go', 'payg', 'in base al consumo', 'macchine virtuali', 'vm']),
  sources: {
    microsoftDirect: anyPhrase([
      `${thing} ~2 (diretto|diretta|diretti|dirette) ${ms}`,
      `(paga|paghiamo|pago) ~3 (a )?${ms}`,
      `${bought} ~2 dirett[oaie](?! (da nnn|da un))`,
      `(${bought}|${thing}) ~6 (direttamente|diretto|diretta|diretti|dirette) (da|con|a|dal|sul|su|presso|in|tramite|di|alla) ${ms}`,
      `(${bought}|${thing}) ~6 (da|con|a|presso|tramite) ${ms} (direttamente|diretto|diretta|diretti|direct|stessa|stesso)`,
      `${ms} (direct|diretto|diretta)`,
      `${bought}( (?!in carico|ticket|modulo|richiesta|supporto)-){0,5} (da|con|presso) ${ms}`,
      `(comprat|acquistat|pagat|ordinat|sottoscritt)- ~5 (a|di) ${ms}`,
      `(${bought}|${thing}) ~6 (sul|dal|nel|sullo|dallo|tramite il|attraverso il|su|al|col) ~1 (sito|portale|store|negozio|shop|web store|webstore|admin center)( (web|online|ufficiale))?( (di|della))? (microsoft|ms|office|azure|365)`,
      '(microsoft|office|azure) com',
      '(store|shop|negozio) (online )?(di )?(microsoft|ms)',
      `${bought} ~3 direttamente(?! (da nnn|dal|da un|da loro|da noi|al|a un|al nuovo))`,
      `(${bought}|${thing}) ~3 direttamente (sul|dal|su|via) (sito|web|internet)`,
      'carta (di credito|aziendale|prepagata)',
      'con (la |una |mia |sua |nostra )*carta',
      'pay as you go',
      'payg',
      'pagamento (in base )?al? consumo',
      'acquisto diretto',
      'web direct',
      'mosp',
    ]),
    advisor: anyPhrase([
      '(?<!\\b(nostro|mio|un nostro|loro|suo) )advisor(?! (ci ha|mi ha|dice|ha detto|consiglia))',
      '(programma|canale|modello|contratto) advisor',
    ]),
    open: anyPhrase([
      'open (value|licen[cs]-|business|program|volume)',
      '(licenz[ae]|contratt[oi]|programma|accordo|canale|abbonament[oi]|sottoscrizion[ei]|365) (in |di tipo |tipo |con |via )?open',
      '(tramite|con|via|in|da|sotto|attraverso|mediante|col|dal|nel) (un |il |contratto |programma |licenz[ae] |microsoft |canale )*open(?! (source|space|day|ticket))',
      'olp',
    ]),
    enterpriseAgreement: anyPhrase([
      'ea',
      'enterprise agreements?',
      '(contratt[oi]|accord[oi]) (microsoft )?enterprise',
      'contratti enterprise',
    ]),
    cspPartner: anyPhrase([
      `${from}( ${one})?${which} csp(?! (con|insieme))`.replace('|con|', '|').replace('|su)', ')'),
      `con (un|l)( altro| attuale)?( partner)? csp`,
      'con il (nostro |suo |mio )?(attuale|vecchio) csp',
      'csp (a|ad|e|verso)( un| l)?( altro)? ?csp',
      '(csp attuale|attuale csp|vecchio csp|csp precedente|csp di adesso|csp corrente|ex csp)',
      '(attuale|vecchio|precedente) (partner|rivenditore|fornitore) csp',
      '(da|con|presso|tramite|ha|di) nnn( che e)?( un| il nostro| nostro)?( partner)? csp',
      '(cambi-|lasci-|sostitu-)( il| il nostro| nostro| partner| rivenditore| suo| il suo| mio| il mio)* csp(?! con licenz)',
      `${bought} ~3 in csp`,
      'altro csp',
    ]),
    syndicationPartner: anyPhrase(['syndicat(ion|ed)', 'sindacazione']),
    otherThirdParty: anyPhrase([
      '(?<!\\b(noi|cliente|tenant) )non (e|era|erano|sia|fosse|sono|essendo)( (piu|un|una|neanche|nemmeno|neppure|nel|del|in|programma|partner|affatto|stato|mai|rivenditore|fornitore|dei|tra|fra|i))* csp(?! a)',
      'non (fa|faceva|fanno|facevano|facesse)( piu)? parte( (del|dei|di|programma))* csp',
      '(rivenditore|fornitore|negozio|venditore|partner|seller|reseller|e) non csp',
      '(nemmeno|neanche|neppure)( (un|nel|del|in))* csp',
      'fuori (dal|dai)( programma)? csp',
      'esterno al csp',
    ]),
  },
  wishes: {
    manage: anyPhrase([
      'gest(ir-|isca|iscano|isce|iamo|it[oaie]|ione|isse|issero|iva)',
      'segu(ir-|a|ano|e|isse|issero|iamo|it[oaie])',
      'occup(ar-|er-|i|ino|iamo|a|ass-)',
      'amministr(ar-|er-|i|ino|a|azione|iamo|at[oaie]|ass-)',
      'assist(enza|er-|a|e)',
      'support(o|ar-|er-|i|iamo)',
      '(darci|dare|darmi|fornire|fornirci) ~1 assistenza',
      'prendersi cura',
      'curar-',
      'cura',
      'in gestione',
    ]),
    move: anyPhrase([
      '(spost|trasfer|migr)(ando|endo|er-|ir-|iam-|a|ano|asse|isse)',
      'pass(a|ando|er-|ass-)(?= ~3 (a|ad|da|in|con))',
      'port(a|ando|er-|ass-)(?= ~3 (a|ad|da|in|con))',
      'pass(are|arl[oaie]|arci|arcel[oaie]|arglie-|iamo|aggi[o]?|at[oaie]|ino|eremo|eremmo|erebbe|armi|asse)',
      'spost(are|arl[oaie]|arci|iamo|at[oaie]|amento|o|a|ino)',
      'trasfer(ire|irl[oaie]|irci|imento|imenti|iamo|it[oaie]|isca|isce|iscono)',
      'migr(are|arl[oaie]|iamo|at[oaie]|azione|azioni)',
      'port(are|arl[oaie]|iamo|arci|at[oaie])',
      'switch(are)?',
      'fatturar- noi',
      '(compr(?!at)-|acquist(?!at)-|prend-|averl-|paga(?!t)-) ~4 (da|tramite|con) (noi|nnn|un partner|un csp)',
      'convert(ire|irl[oaie]|iamo)',
      '(ea|open|advisor|diretto|agreement|value|payg) (a|in|verso|to) csp',
      '(ea|open|advisor|payg) csp',
      'verso (il )?csp',
      'cambi- ~2 (csp|partner|rivenditore|fornitore)',
    ]),
  },
  negation: /\b(?:non(?! csp| so| sappiamo| capisco)|senza|mai|nessun|nessuna|neanche|nemmeno)(?: \w+){0,3} $/,
};
