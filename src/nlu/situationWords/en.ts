import { anyPhrase } from '../phraseSet.ts';
import type { SituationTable } from './situationTable.ts';

/** What comes before a role that a person claims: `I am with an`. */
const self =
  '(we are|were|we|us|im|i am|as|being|speaking as|acting as|we work as|im with|i am with|i work for|i work at|were with|i represent|we represent|on behalf of|representing)( (an?|the|just|only|simple|end|final|normal|private|small|large|big|microsoft|csp|cloud|registered|authori[sz]ed|your|one of your|also|one|partner))*';

/** How English says who is talking, and of which cloud. */
export const situationWordsEn: SituationTable = {
  askers: {
    customer: anyPhrase([
      `${self} (end )?(customers?|clients?|end users?)(?! (wants|has|of ours))`,
      'customer here',
      'end customer here',
    ]),
    directPartner: anyPhrase([
      `${self} (direct(ly)? bill(ed|ing)?|direct (csp )?(partners?|resellers?)|csp direct( bill)?( partner)?|direct csps?|tier (1|one)|1 tier|one tier)`,
      '(direct bill|direct partner|csp direct)( partner)? here',
      '^((hi|hello|hey|good morning|good afternoon) )?(direct bill|direct partner)',
    ]),
    indirectProvider: anyPhrase([
      `${self} (indirect (csp )?providers?|(cloud |csp |value added |it )?distributors?)`,
      '(indirect provider|distributor|disti) here',
      '^((hi|hello|hey|good morning|good afternoon) )?(indirect provider|distributor)',
    ]),
    indirectReseller: anyPhrase([
      `${self} (indirect (csp )?(resellers?|partners?)|(tier (2|two)|2 tier|two tier|t2)( csp)? resellers?|resellers? (under|of|below|behind|with|buying from|working with|working through|connected to) (an? |our )?(distributor|indirect provider))`,
      'indirect reseller here',
      '^((hi|hello|hey|good morning|good afternoon) )?indirect reseller',
    ]),
  },
  clouds: {
    usGov: anyPhrase([
      '(us|u s|usa|american|united states) (gov|government|govt|federal|public sector)( cloud| tenant| community)?',
      'gov(ernment|t)? (community )?(cloud|tenant)',
      'gcc( high)?',
      'azure gov(ernment|t)?',
      'usgov',
    ]),
    germany: anyPhrase([
      'german(y)? ~1 (cloud|tenant|portal|datacenter|data trustee)',
      'cloud (in |for )?german(y)?',
      'azure germany',
      'office 365 germany',
      'black forest',
    ]),
    commercial: anyPhrase([
      'commercial (cloud|tenant|portal)',
      '(normal|public|standard|regular|worldwide|global) (microsoft )?cloud',
    ]),
  },
};
