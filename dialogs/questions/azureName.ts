import type { Language } from '../../src/domain/language.ts';
import { isRemark } from './leadIn.ts';
import { betweenQuotes, readName } from './readName.ts';

const longestName = 200;
/** Only the beginning of a longer cell is looked at: it holds no better name, and takes long to read. */
const longestCell = 400;

/** What stands in a column that is not the name: the state, a role, a place, a price, an offer, an owner's address. */
const otherColumns: readonly RegExp[] = [
  /^(?:(?:è|is|ancora|still)\s+)?(?:active|inactive|attiv[aeo]|inattiv[ao]|enabled|abilitat[ao]|disabled|disabilitat[ao]|disattivat[ao]|warned|past ?due|expired|scadut[ao]|deleted|eliminat[ao]|cancell?ed|annullat[ao]|suspended|sospes[ao]|spending limit.*|true|false|vero|falso|default|predefinita?|-+|n\/?a)$/iu,
  /^(?:owner|proprietari[oa]|contributor|collaborator(?:e|i)|reader|lettore|(?:account|service|global|user access|billing|co-?)[ -]?(?:admin\p{L}*|reader|owner)|amministrator\p{L}*(?: .*)?|ruolo|role)$/iu,
  /^(?:(?:north|south|east|west|central)+ ?(?:central)? ?(?:europe|us|uk|india|asia)(?: ?[23])?|(?:italy|france|germany|switzerland|uk|norway|sweden|poland|spain|canada|japan|brazil|australia) ?(?:north|south|east|west|central|west ?central)|(?:europa|italia) (?:occidentale|settentrionale|nord|sud))$/iu,
  /^(?:[€$£]|eur|usd|gbp)?\s*[\d.,]+\s*(?:€|\$|£|eur|euro|usd|gbp)?\s*(?:(?:\/|al|per|a)\s*\p{L}+)?$/iu,
  /^ms-azr-\w+$/iu,
  /^azure(?:china|us|german)?(?:cloud|government)$/iu,
  /^\S+@\S+\.\S+$/u,
];

const label =
  "(?:(?:l['’]|il |il suo |suo |the |its )?(?:(?:azure |display )?sub(?:scription)?[ _-]?(?:id|name|guid)?s?|(?:subscription)?ids?|guid|name|nome|(?:id|nome)(?: (?:della |di )?(?:sottoscrizione|abbonamento|azure))?|sottoscrizion[ei](?: azure)?|abbonament[oi]|azure (?:id|subscriptions?)|display ?name|stato|status|state|ruolo|role|owner|offerta|offer|regione|region))";
const onlyLabel = new RegExp(`^["']?${label}["']?$`, 'iu');
const labelBefore = new RegExp(`^[{[]*["']?${label}["']?\\s*[:=]\\s*`, 'iu');
const labelAfter = new RegExp(
  `(?:^|\\s+|[(–-]\\s*)${label}\\s*[:=#]\\s*$|\\s+(?:con|with|[(–-])\\s*${label}\\s*$`,
  'iu',
);
/** "Ecco le nostre sottoscrizioni:", "our subscriptions are". */
const announced =
  /^.*?(?:sottoscrizion[ei]|subscriptions?|abbonament[oi]|elenco|lista|list|ecco\p{L}*|here (?:they|it) (?:are|is)|here)(?:\s+[\p{Ll}']+)*\s*:\s*/u;
const sentence =
  /^(?:.*?\s)?(?:le|la|queste|the|our|my|nostr[ae]|mi[ae]|these|following|seguenti)\s+(?:[\p{Ll}A]+\s+){0,2}?(?:sottoscrizion[ei]|subscriptions?|abbonament[oi])(?:\s+(?:di\s)?azure)?(?:\s+(?:che|da|to|spostare|move|si|chiamano|chiama|sono|è|are|is|called|named))*(?:\s+|$)/iu;
const wish =
  /^(?:(?:per favore|please|vorremmo|vogliamo|voglio|dobbiamo|we want to|we'd like to|we need to|i want to)\s+)*(?:spostare|sposta|spostate|trasferire|move|transfer|switch|abbiamo|ho|we have|i have|sono|they are)\s+(?=["“«]?[\p{Lu}\d])/iu;

/** Words that speak of all of them, or of how many there are. */
const count = String.raw`(?:\d+|un[ao]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|one|two|three|four|five|six|seven|eight|nine|ten|alcune|diverse|molte|tante|several|many|a few|a couple(?: of)?|some)`;
const things = '(?:sottoscrizion[ei]|subscriptions?|abbonament[oi]|azure|in tutto|in totale|in total|of them|ones)';
const noNames: readonly RegExp[] = [
  /^(?:ciao|salve|buon ?giorno|buona ?sera|buon pomeriggio|hello|hi|hey|dear|gentil[ei]|spett\.?(?:le)?|good (?:morning|afternoon|evening))(?:\s+\p{L}+){0,2}$/iu,
  /^(?:grazie|thanks|thank you|saluti|cordiali saluti|distinti saluti|(?:best |kind )?regards)(?:\s.*)?$/iu,
  /^(?:tutt[eiao](?: quante| quanti| loro| quelle.*| le (?:nostre )?(?:sottoscrizioni|azure).*)?|all(?: of (?:them|it|those|these)| of (?:the|our|my) .*| (?:the |our |my )?(?:azure )?subscriptions?| azure)?|everything|every one(?: of them)?|entramb[ei]|both(?: of them)?|le solite|the usual)$/iu,
  new RegExp(
    `^(?:(?:noi|ne|we|i|ce|ci|there|abbiamo|ho|sono|have|are|just|only|solo|circa|about|le|the|all|tutte e)\\s+)*${count}(?:\\s+${things})*$`,
    'iu',
  ),
  /^(?:ecco(?:le|li|la|lo)?|eccole qui|here (?:they are|it is|you go|are .*)|queste|these|sono queste|per favore|please|qui sotto|below|as follows|di seguito)$/iu,
  /^(?:ecco|here are|qui|di seguito|in allegato|attached|fatemi|fammi|let me|let us|per favore|please|se\s|if you|resto|restiamo|attend)(?![\p{L}])[\p{Ll}\s'’,]*$/u,
];

const cleaned = (text: string): string => {
  const bare = text
    .replace(/^(?:\s*(?:[#>•·▪●*–—-]+|\(?\d{1,3}[.)]|\(?[a-z]\))(?:\s+|(?=["'“\p{L}])|$))+/u, '')
    .replace(/^[\s*_`:=,.)\]}–—-]+|[\s*_`:=,([{–—-]+$/gu, '')
    .trim();
  const inner = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(bare)?.[1] ?? bare;
  return inner.trim();
};

/** Without what announces or labels the name; a name that is all there is stays. */
const unlabelled = (text: string): string =>
  text
    .replace(labelAfter, '')
    .replace(labelBefore, '')
    .replace(announced, '')
    .replace(sentence, '')
    .replace(wish, '')
    .replace(/^(?:la|le|il|the)\s+(?=\p{Lu})/u, '');

/** The name that a cell holds; nothing for another column, a label, a greeting, or an answer that names nothing. */
export const nameInCell = (text: string, language: Language): string | null => {
  const cell = text.trim().slice(0, longestCell);
  const whole = cleaned(cell);
  const quoted = betweenQuotes(whole);
  if (quoted !== undefined && quoted !== '' && !onlyLabel.test(quoted)) return quoted.slice(0, longestName);
  const bare = cleaned(unlabelled(cell));
  const name = cleaned(unlabelled(bare)).replace(/(?<=[\p{L}\d]{3})[.!]+$/u, '');
  const isNone =
    !/\p{L}/u.test(name) ||
    isRemark(name) ||
    onlyLabel.test(name) ||
    [...otherColumns, ...noNames].some((pattern) => pattern.test(name) || pattern.test(whole));
  if (isNone) return null;
  const read = readName(betweenQuotes(name) ?? name, language);
  return read.kind === 'name' ? read.name.slice(0, longestName) : null;
};
