import { anyPhrase } from '../phraseSet.ts';
import type { SubscriptionTable } from './subscriptionTable.ts';

const ms = '(?:microsoft|ms)(?! (?:365|csp|partner|azure|office|dynamics|teams|advisor|open|ea|syndication))';
const bought =
  '(?:comprat\\w+|acquistat\\w+|pres[oaie]|pagat\\w+|sottoscritt\\w+|fatt[oaie]|ordinat\\w+|attivat\\w+|compriamo|paghiamo|paga|pago|compra|vendut\\w+|fatturat\\w+|acquisto|comprare|pagare)';
const from = '(?:da|dal|dallo|dalla|dai|tramite|con|presso|attraverso|col|via|mediante|del|di|fra|tra|su)';
const one = '(?:un|uno|nostro|mio|suo|loro|altro|il|lo|i|quel|questo|due|vari)';
const which = '(?: (?:altro|attuale|nostro|mio|suo|loro|vecchio|precedente|diverso|primo|partner|vostro|certo))*';

/** How Italian speaks of subscriptions. */
export const subscriptionWordsIt: SubscriptionTable = {
  license: anyPhrase(['licenz[ae]', 'postazion[ei]', 'licenziamento', 'abbonament[oi] office', 'utenze']),
  usage: anyPhrase(['a consumo', 'pay as you go', 'payg', 'in base al consumo', 'macchine virtuali', 'vm']),
  sources: {
    microsoftDirect: anyPhrase([
      `(?:direttamente|diretto|diretta|diretti|dirette) (?:da|con|a|dal|sul|su|presso|in|tramite|di|alla) ${ms}`,
      `(?:da|con|a|presso|tramite) ${ms} (?:direttamente|diretto|diretta|diretti|direct|stessa|stesso)`,
      `${ms} (?:direct|diretto|diretta)`,
      `${bought}(?: \\w+){0,5} (?:da|a|con|presso|di) ${ms}`,
      `(?:sul|dal|nel|sullo|dallo|tramite il|attraverso il|su|al|col)(?: \\w+){0,1} (?:sito|portale|store|negozio|shop|web store|webstore|admin center)(?: (?:web|online|ufficiale))?(?: (?:di|della))? (?:microsoft|ms|office|azure|365)`,
      `(?:microsoft|office|azure) com`,
      `(?:store|shop|sito|portale|negozio) (?:online )?(?:di )?(?:microsoft|ms)`,
      `${bought}(?: \\w+){0,3} direttamente(?! (?:da nnn|dal|da un|da loro|da noi))`,
      `direttamente(?: sul| dal| online| via| su)+(?: sito| web| internet)?`,
      'carta (?:di credito|aziendale|prepagata)',
      'con (?:la |una )?carta',
      'pay as you go',
      'payg',
      'pagamento (?:in base )?al? consumo',
      'acquisto diretto',
      'web direct',
      'mosp',
    ]),
    advisor: anyPhrase([
      '(?<!\\b(?:nostro|mio|un nostro|loro|suo) )advisor(?! (?:ci ha|mi ha|dice|ha detto|consiglia))',
      '(?:programma|canale|modello|contratto) advisor',
    ]),
    open: anyPhrase([
      'open (?:value|licen[cs]\\w*|business|program|volume)',
      '(?:licenz[ae]|contratt[oi]|programma|accordo|canale|abbonament[oi]|sottoscrizion[ei]|365) (?:in |di tipo |tipo |con |via )?open',
      '(?:tramite|con|via|in|da|sotto|attraverso|mediante|col|dal|nel) (?:un |il |contratto |programma |licenz[ae] |microsoft |canale )*open(?! (?:source|space|day|ticket))',
      'olp',
    ]),
    enterpriseAgreement: anyPhrase([
      'ea',
      'enterprise agreements?',
      '(?:contratt[oi]|accord[oi]) (?:microsoft )?enterprise',
      'contratti enterprise',
    ]),
    cspPartner: anyPhrase([
      `${from}(?: ${one})?${which} csp(?! (?:con|insieme))`.replace('|con|', '|').replace('|su)', ')'),
      `con (?:un|l)(?: altro| attuale)?(?: partner)? csp`,
      'con il (?:nostro |suo |mio )?(?:attuale|vecchio) csp',
      'csp (?:a|ad|e|verso)(?: un| l)?(?: altro)? ?csp',
      '(?:csp attuale|attuale csp|vecchio csp|csp precedente|csp di adesso|csp corrente|ex csp)',
      '(?:attuale|vecchio|precedente) (?:partner|rivenditore|fornitore) csp',
      '(?:da|con|presso|tramite|ha|di) nnn(?: che e)?(?: un| il nostro| nostro)?(?: partner)? csp',
      '(?:cambi\\w+|lasci\\w+|sostitu\\w+)(?: il| il nostro| nostro| partner| rivenditore| suo| il suo| mio| il mio)* csp(?! con licenz)',
      `${bought}(?: \\w+){0,3} in csp`,
      'altro csp',
    ]),
    syndicationPartner: anyPhrase(['syndicat(?:ion|ed)', 'sindacazione']),
    otherThirdParty: anyPhrase([
      '(?<!\\b(?:noi|cliente|tenant) )(?:non|nemmeno|neanche|neppure|mai)(?: (?:e|era|erano|sia|fosse|fa|faceva|fanno|parte|nel|del|in|un|il|nostro|partner|rivenditore|programma|neanche|nemmeno|piu|affatto|stato|dei|tra|fra|i))* csp(?! a)',
      'fuori (?:dal|dai)(?: programma)? csp',
      'esterno al csp',
    ]),
  },
  wishes: {
    manage: anyPhrase([
      'gest(?:ire|irl[oaie]|irci|irmi|irgli\\w*|isca|iscano|isce|iamo|it[oaie]|ione|irebbe)',
      'gest(?:isse|issero|iva)',
      'occupass\\w+',
      'amministrass\\w+',
      'segu(?:ire|irl[oaie]|irci|irmi|a|ano|e|isse|issero|iamo|it[oaie])',
      'occup(?:arsi|arsene|i|arcene|armene|ino|iamo|a|arci)',
      'amministr(?:are|arl[oaie]|arci|i|ino|a|azione|iamo|at[oaie])',
      'assist(?:enza|ere|erl[oaie]|erci|a|e)',
      'support(?:o|are|arl[oaie]|arci|i|iamo)',
      'prendersi cura',
      'cura',
      'in gestione',
      'curare',
    ]),
    move: anyPhrase([
      'pass(?:are|arl[oaie]|arci|arcel[oaie]|arglie\\w+|iamo|aggi[o]?|at[oaie]|ino|eremo|eremmo|erebbe|armi|asse)',
      'spost(?:are|arl[oaie]|arci|iamo|at[oaie]|amento|o|a|ino)',
      'trasfer(?:ire|irl[oaie]|irci|imento|imenti|iamo|it[oaie]|isca|isce|iscono)',
      'migr(?:are|arl[oaie]|iamo|at[oaie]|azione|azioni)',
      'port(?:are|arl[oaie]|iamo|arci|at[oaie])',
      'switch(?:are)?',
      'fatturar\\w* noi',
      '(?:compr\\w+|acquist\\w+|prend\\w+|averl\\w+|paga\\w+)(?: \\w+){0,4} (?:da|tramite|con) (?:noi|nnn|un partner|un csp)',
      'convert(?:ire|irl[oaie]|iamo)',
      '(?:ea|open|advisor|diretto|agreement|value|payg) (?:a|in|verso) csp',
      '(?:ea|open|advisor|payg) csp',
      'verso (?:il )?csp',
      'subentr\\w+',
      'cambi\\w+ (?:\\w+ ){0,2}(?:csp|partner|rivenditore|fornitore)',
    ]),
  },
  negation: /\b(?:non|senza|mai|nessun|nessuna|neanche|nemmeno|ne)(?: \w+){0,3} $/,
};
