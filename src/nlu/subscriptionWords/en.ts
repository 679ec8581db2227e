import { anyPhrase } from '../phraseSet.ts';
import type { SubscriptionTable } from './subscriptionTable.ts';

const ms = '(microsoft|ms)(?! (365|csp|partner|azure|office|dynamics|teams|advisor|open|ea|syndication))';
const bought =
  '(bought|buy|buys|buying|purchased?|purchases|got|ordered|acquired|obtained|subscribed|signed up|paid|pays?|paying|taken|took|sold|procured|sourced)';
const thing = '(azure|licen[cs]es?|subscriptions?|seats|365|office|tenant)';
const others = '(?<!\\b(we are|were|we|im|i am|i|customer is|client is|tenant is|customer|client) )';
const one = '(an?|our|the|one|another|his|her|their|its|my|some|any|this|that|a different|two|another)';
const which =
  '( (current|old|other|existing|previous|present|different|indirect|direct|former|microsoft|first|local))*';

/** How English speaks of subscriptions. */
export const subscriptionWordsEn: SubscriptionTable = {
  license: anyPhrase(['(?<!azure )licen[cs]es?', 'licen[cs]ed', 'licen[cs]ing', 'seats?', 'seat based', 'per user']),
  usage: anyPhrase(['pay as you go', 'payg', 'paygo', 'consumption', 'usage based', 'virtual machines', 'vms']),
  sources: {
    microsoftDirect: anyPhrase([
      `(pay|pays|paying|paid) ${ms}`,
      `${bought} ~6 (through|via|on|over) the (web ?site|web|internet)`,
      '(with|by|on|to|using) (an? |our |my |his |her |their |the |company )*(card|visa|mastercard|amex|paypal)',
      `(have|has|is|are|comes?|had) ((?!answer|reply|ticket|mail|email)- ){0,3}from ${ms}`,
      `(direct|directly|straight|right) (from|off) (the )?${ms}`,
      `(${bought}|${thing}) ~6 (direct|directly|straight|right) (with|through|at|by|via|to|on) (the )?${ms}`,
      `from ${ms}( itself| themselves)? (direct|directly|itself|themselves)`,
      `(${bought}|${thing}) ~6 (with|at|by|via|through|to) ${ms}( itself| themselves)? (direct|directly|itself|themselves)`,
      `${ms} direct(?!ory|ly)`,
      `${bought}( (?!answer|reply|ticket|mail|email|message|confirmation|approval|help|support)-){0,5} (from|with|at) ${ms}`,
      `(billed|invoiced|charged|sold) ~5 by ${ms}`,
      `${ms} (bills|invoices|charges) (us|him|her|them|me|it)`,
      `(from|via|through) (the )?(own )?(microsoft|ms|office|microsofts)( 365| office)? (website|web site|site|web store|webstore|online store|store|shop|webshop)`,
      `(${bought}|${thing}) ~6 (on|at|in|over|from|via|through) (the )?(own )?(microsoft|ms|office|azure|microsofts)( 365| office)? (website|web site|site|web store|webstore|online store|store|shop|portal|admin center|admin centre|admin portal|homepage|web page|page|webshop)`,
      '(microsoft|office|azure) com',
      `${bought} ~4 direct(ly)?(?! (bill|partner|csp|reseller|provider|from|with|through|via))`,
      'credit card',
      'pay as you go',
      'payg',
      'paygo',
      'web direct',
      'direct purchase',
      'mosp',
    ]),
    advisor: anyPhrase([
      '(?<!\\b(our|my|an|tax|financial|his|their|legal|trusted|an external|it) )advisor(?! (told|said|says|suggest|suggests|suggested|recommend|recommends|recommended|thinks|is|wants|has|can|should))',
      'advisor (program|programme|channel|model|agreement|licen[cs]es?|subscription)',
    ]),
    open: anyPhrase([
      'out of (an? |the |our )?open',
      'open (value|licen[cs]-|business|program(me)?|volume|agreement|contract)',
      '(through|via|under|from|with|in|bought|thru) (an? |the |our |microsoft )?open(?! (cases?|tickets?|requests?|questions?|issues?|source|minds?|orders?))',
      '(licen[cs]es?|seats|office 365|o365|m365|channel|contract) (is |are |was |were )?open(?! (cases?|tickets?|requests?|questions?|issues?|source|to|for))',
      'olp',
    ]),
    enterpriseAgreement: anyPhrase([
      'ea',
      'eas',
      'enterprise agreements?',
      'enterprise contracts?',
      'enterprise enrol(l)?ments?',
      'enterprise subscription agreement',
    ]),
    cspPartner: anyPhrase([
      `(from|via|through|by|of|at|leaving|leave|between|thru) ${one}${which} csps?(?! (contract|price|program|programme))`,
      'csps? (partner )?(to|and) (an?other |a different |other |a )?csps?(?! for)',
      '(from|between) csps?( partners?)?',
      '(current|old|existing|previous|present|former) csps?',
      '(from|with|at|by|via|through) nnn( who is)?( a| an| our| the)?( current)? csp',
      '(our|my|his|their) csp (partner )?(nnn|sells|sold|bills|provides|currently)',
      '(change|changing|switch|switching|replace|replacing|leave|leaving|changed) (our |the |my |from our |from the )?csps?(?! (contract|program))',
      `${bought} ~3 (in|under|as|over) csp`,
      'csp (subscriptions?|licen[cs]es?) (from|with|of) (nnn|another|one|a)',
      '(another|other|different) csp (sold|sells|sold us|bills)',
    ]),
    syndicationPartner: anyPhrase(['syndicat(ion|ed|or)']),
    otherThirdParty: anyPhrase([
      `${others}(not|isnt|wasnt|arent|werent|never|neither|nor|no)( (even|really|actually|itself|been|registered|as|microsoft|either|an?|any))* csps?(?! to)`,
      `${others}(not|isnt|wasnt|arent|werent|never|neither|nor)( (even|really|actually|itself|been))* (part of|in|inside|within|a member of|member of)( (the|any))? csps?(?! to)`,
      'non csp',
      'outside (of )?(the )?csp',
    ]),
  },
  wishes: {
    manage: anyPhrase([
      'outsourc(e|ing)',
      '(the|do|does|get) admin( of| for)?',
      'do(es|ing)? ~1 (admin|administration)',
      'be responsible',
      'manag(e|es|ed|ing|ement)',
      'look(s|ed|ing)? after',
      'tak(e|es|en|ing) ~1 care',
      'handl(e|es|ed|ing)',
      '(?<!channel )(?<!partner )support(s|ed|ing)?',
      'administer(s|ed|ing)?',
      'administrat(e|es|ing)',
      'maintain(s|ed|ing)?',
      'oversee(s|ing)?',
      'car(e|ing) for',
      '(to|partner|nnn|us|them|should|can|could|must) run',
      'administration',
      'in charge of',
      'supervis(e|ing)',
      'servic(e|ing) (it|them|our|the)',
      'take on (the )?(support|management|administration)',
    ]),
    move: anyPhrase([
      '(bring|put|get|take) ~3 to (nnn|us)',
      'mov(e|es|ed|ing)',
      'transfer(s|red|ring)?',
      'switch(es|ed|ing)?',
      'migrat(e|es|ed|ing|ion)',
      'transition(s|ed|ing)?',
      'convert(s|ing)?',
      'shift(ed|ing)?',
      '(buy|purchase|get(?! support| help| assistance)|order|pay|rent) ~4 (from|through|via) (us|nnn|them|you|me|a csp|a partner|our partner|the partner)',
      '(put|bring|get|place|take) ~4 (under|into|in|over to|onto|to) (our |a |the |my |nnn )?csp',
      '(bring|brought|carry|roll) ~3 over',
      'go(ing)? (over )?to (nnn|another|a different|a new|csp)',
      '(ea|open|advisor|direct|payg|azure|agreement|value) (to|into) (a )?csp',
      '(ea|open|advisor|payg) csp',
      '(into|to|under) (our |nnn |a |the )?csp',
      '(sold|billed|invoiced) (by|through|via) (us|nnn|them|a partner)',
      '(bill|invoice) (it|them|him|this|that) (ourselves|instead|for)',
      'change ~2 (csp|partner|reseller|provider)',
    ]),
  },
  negation:
    /\b(?:not|no|never|without|dont(?! know| understand| see)|doesnt|didnt|isnt|wasnt|havent|nor|neither)(?: \w+){0,2} $/,
};
