import { anyPhrase } from '../phraseSet.ts';
import type { SituationTable } from './situationTable.ts';

/** What comes before a role that a person claims: `I am with an`. */
const self =
  '(^da|siamo|noi|sono|rappresento|rappresentiamo|per conto di|in qualita di|in veste di|come|lavoro per|lavoro in|lavoro da|lavoriamo come|in quanto|essendo|parlo come)( (un|una|uno|di|il|la|i|dei|degli|gli|piccol[oa]|grande|semplice|solo|partner|csp|vostro|vostri|normale|anche|noi|microsoft))*';

/** How Italian says who is talking, and of which cloud. */
export const situationWordsIt: SituationTable = {
  askers: {
    customer: anyPhrase([
      `${self} (cliente|clienti|utente|utenti)( final[ei])?(?! (vuole|ha|che|lascia|lavora|ci|chiede))`,
      'cliente finale qui',
    ]),
    directPartner: anyPhrase([
      `${self} (direct bill|(con |a )?fatturazione diretta|partner dirett[oi]|csp dirett[oi]|dirett[oi]|rivenditor[ei] dirett[oi]|tier 1)`,
      '^((ciao|salve|buongiorno|buonasera) )?(direct bill|partner (a|con) fatturazione diretta|partner diretto)',
    ]),
    indirectProvider: anyPhrase([
      `${self} (provider indirett[oi]|distributor[ei]|fornitor[ei] indirett[oi]|indirect provider)`,
      '^((ciao|salve|buongiorno|buonasera) )?(provider indiretto|distributore|indirect provider)',
    ]),
    indirectReseller: anyPhrase([
      `${self} (rivenditor[ei] indirett[oi]|reseller indirett[oi]|indirett[oi]|indirect reseller|partner indirett[oi]|rivenditor[ei] (sotto|di|con|che compra da|tramite) (un )?(distributore|provider indiretto))`,
      '^((ciao|salve|buongiorno|buonasera) )?(rivenditore indiretto|reseller indiretto|indirect reseller)',
    ]),
  },
  clouds: {
    usGov: anyPhrase([
      '(cloud|tenant) ~2 (governativo|governo|gov|government)( (usa|us|americano|statunitense|degli stati uniti))?',
      '(us|usa) (gov|government)',
      'governo (usa|us|americano|statunitense|degli stati uniti)',
      'gcc( high)?',
      'azure government',
    ]),
    germany: anyPhrase([
      '(cloud|tenant|portale) ~1 (tedesc[oa]|germania|germany|in germania|della germania)',
      'azure germania',
      'azure germany',
      'microsoft cloud germania',
    ]),
    commercial: anyPhrase(['(cloud|tenant|portale) (commerciale|pubblico|normale|standard|globale)']),
  },
};
