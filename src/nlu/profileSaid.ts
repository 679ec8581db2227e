import type { ProfileField } from '../domain/organisation/correct.ts';

/** What can be said of oneself: `tenant` is one's own as a customer, or the one that a partner sells from. */
export type SaidField = Exclude<ProfileField, 'ownTenant' | 'tenantId'> | 'tenant';

/** What somebody said of their organisation in so many words: a value as typed, or `null` where it is to be forgotten. */
export interface ProfileSaid {
  readonly field: SaidField;
  readonly value: string | null;
}

/** How a language says whose something is, and that it is so. */
interface Grammar {
  readonly nouns: Readonly<Record<SaidField, string>>;
  readonly whose: string;
  /** Between the noun and the value. */
  readonly is: string;
  readonly forget: string;
  /** Before a country's name, after the noun of an organisation: "our company is in Italy". */
  readonly placed: string;
  /** Left off before the value of anything but a name. */
  readonly articles: string;
  /** How what follows a company's noun begins where it tells something else than its name. */
  readonly noName: string;
}

const en: Grammar = {
  nouns: {
    name: '(?:organi[sz]ation|company|firm|business|employer)(?:’s|s)?(?: name)?',
    role: 'role',
    country: 'country',
    cloud: 'cloud',
    tenant: '(?:microsoft )?(?:tenant(?: id| domain)?|domain)',
    partnerId: '(?:microsoft )?(?:partner id|mpn(?: id| number)?|partner \\(?mpn\\)? id)',
  },
  whose: '(?:my|our)',
  is: '(?: is|’s|:)(?: now| actually)?(?: (?:called|named))?',
  forget: '(?:please )?(?:forget|clear|erase)',
  placed: '(?:based |located |registered )?in (?:the )?',
  articles: '(?:the |an? )',
  noName:
    '(?:an? |not |no |also |already |currently |in |on |at |from |going |very |\\p{Ll}+ing |the (?:customer|client|partner))',
};

const it: Grammar = {
  nouns: {
    name: '(?:organizzazione|azienda|societ[àa]|ditta|impresa)',
    role: 'ruolo',
    country: '(?:paese|nazione)',
    cloud: 'cloud',
    tenant: '(?:tenant(?: id)?|id (?:del )?tenant|dominio)(?: microsoft)?',
    partnerId: '(?:id (?:del )?partner|partner id|id mpn|mpn(?: id)?|codice (?:partner|mpn)|numero mpn)',
  },
  whose: '(?:(?:il nome della|la|il) )?(?:mi[ao]|nostr[ao])',
  is: '(?:(?: ora| adesso)? (?:è|é|e’)(?: ora| adesso)?| (?:ora |adesso )?si chiama|:)',
  forget: '(?:per favore )?(?:dimentica|scorda|dimenticati)',
  placed: '(?:in |nel |nei |negli |nella )',
  articles: '(?:il |lo |la |i |gli |le |un |uno |una |l’|un’)',
  noName: '(?:un |una |un’|uno |non |già |anche |molto |in |nel |nella |il (?:cliente|partner))',
};

/** What opens a remark and belongs to none: "no, actually my country is …". */
const opening = '(?:(?:no|sorry|actually|well|hi|hello|ciao|scusa|anzi|allora|guarda)[,:]? )*';

/** Where another sentence begins, so that the whole is more than a remark about oneself. */
const goesOn =
  /[.;!?] \S|,? (?:and|but|so) (?:we|i|it|they|that) |,? (?:e|ma|quindi|però) (?:vogli|vorre|dobbiamo|devo|noi |io |siamo )|, (?:we|i|vogliamo|vorre\p{L}+) /iu;

const fieldsOf = (nouns: Grammar['nouns']): readonly SaidField[] =>
  Object.keys(nouns).filter((name): name is SaidField => name in nouns);

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/['‘`´]/g, '’')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Without the quotes around it, and without the full stop behind it that is not an abbreviation's own. */
const bare = (value: string): string => {
  const inside = /^[“"«](.*)[”"»][.!]?$/u.exec(value)?.[1] ?? value;
  return /(?:\.\p{L}|\b(?:ltd|inc|co|corp|bros))\.$/iu.test(inside) ? inside : inside.replace(/[.!]+$/, '');
};

const spelled = (field: SaidField, value: string, { articles }: Grammar): string =>
  bare(field === 'name' ? value : value.replace(new RegExp(`^${articles}`, 'iu'), ''));

/** A name in small letters is a short one, so that no sentence is taken for a name. */
const mayBeAName = (value: string, { noName }: Grammar): boolean =>
  !new RegExp(`^${noName}`, 'iu').test(`${value} `) &&
  (/^[“"«]?[\p{Lu}\d]/u.test(value) || value.split(' ').length <= 3);

const saidIn = (text: string, grammar: Grammar): ProfileSaid | undefined => {
  const { nouns, whose, is, forget, placed } = grammar;
  for (const field of fieldsOf(nouns)) {
    const noun = `${whose} ${nouns[field]}`;
    if (new RegExp(`^${opening}${forget} ${noun}[.!]?$`, 'iu').test(text)) return { field, value: null };
    const value = new RegExp(`^${opening}${noun}${is} (.+)$`, 'iu').exec(text)?.[1];
    if (value === undefined) continue;
    const country = field === 'name' ? new RegExp(`^${placed}(\\p{Lu}.*)$`, 'u').exec(value)?.[1] : undefined;
    if (country !== undefined) return { field: 'country', value: spelled('country', country, grammar) };
    if (field === 'name' && !mayBeAName(value, grammar)) return undefined;
    const given = spelled(field, value, grammar);
    return given === '' ? undefined : { field, value: given };
  }
  return undefined;
};

/**
 * What a message says of who somebody is, as a whole: "my organisation is Adatum Ltd", "il mio paese è l’Italia",
 * "forget my country". Nothing for a question, for more than one sentence, and for all else. Both languages count in
 * every conversation.
 */
export const profileSaid = (message: string): ProfileSaid | undefined => {
  const text = plain(message);
  if (/\n/.test(message.trim()) || text.endsWith('?') || goesOn.test(text)) return undefined;
  return saidIn(text, en) ?? saidIn(text, it);
};

/** "Forget all": everything. `ofMe`: in so many words, all that is known of who says it. */
const everything = {
  all: /^(?:please )?(?:forget|clear|erase|delete|remove)(?: it)? (?:everything|all|all of it|all of this|all that)(?: please)?$|^(?:per favore )?(?:dimentica|dimenticati|scorda|cancella|elimina) (?:tutto|ogni cosa|tutti i dati)(?: per favore)?$/iu,
  ofMe: /^(?:please )?(?:forget|clear|erase|delete|remove)(?: (?:everything|all|what|all that|everything that|all the data|my data|all my data|the data))?(?: (?:you|that you) (?:know|have|stored|saved|remember))? (?:(?:about|of|on) (?:me|us)(?: and my (?:organi[sz]ation|company))?|my (?:data|profile|details)|all my (?:data|details)|me)(?: please)?$|^(?:per favore )?(?:dimentica|dimenticati|scorda|cancella|elimina)(?: (?:di )?(?:tutto(?: quello| ciò)?|quello|ciò|ogni cosa))?(?: che sai)? (?:(?:di|su) (?:me|noi)|(?:tutti )?i (?:miei|nostri) dati|il mio profilo)(?: per favore)?$/iu,
} as const;

/** Whether somebody wants to be forgotten as a whole; `all` where only what they just read tells what they mean. */
export const forgetsAll = (message: string): 'ofMe' | 'all' | undefined => {
  const text = plain(message)
    .replace(/[.!,]+/g, '')
    .trim();
  if (everything.ofMe.test(text)) return 'ofMe';
  return everything.all.test(text) ? 'all' : undefined;
};
