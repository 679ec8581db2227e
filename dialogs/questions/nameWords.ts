/**
 * The words by which an answer that asks for a name is told from one that gives none. Both languages count in every
 * conversation: partners mix them. Phrases are compared normalized, so accents and capitals do not matter; lead-ins
 * are patterns, as many words may stand in one place.
 */
interface NameWords {
  /** Nobody, nothing, or not decided: the question stays blank. */
  readonly blanks: readonly string[];
  /** Whom a person means by these is known, but it is no name. */
  readonly pronouns: readonly string[];
  readonly greetings: readonly string[];
  /** How a question or a complaint begins that bears no question mark. */
  readonly sentences: readonly string[];
  /** What may stand before a name. */
  readonly leadIns: readonly string[];
  /** The same, where only a name may follow (`siamo Contoso`, but not `siamo in tre`). */
  readonly beforeCapital: readonly string[];
  /** The same, at a question about a partner. */
  readonly beforePartner: readonly string[];
  /** How a remark begins that follows a name and a comma. */
  readonly remarks: readonly string[];
}

const listed = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

const en: NameWords = {
  blanks: listed(`
    none, nobody, no one, noone, nothing, n/a, na, n.a., tbd, tba, tbc, to be decided, to be defined, to be determined,
    to be confirmed, undecided, undefined, not decided, not decided yet, not yet decided, not known yet, not yet,
    still open, none yet, nobody yet, no one yet, not chosen yet, not yet chosen, we have not decided,
    we have not decided yet, we haven't decided, we haven't decided yet, no partner, no name, no partner yet,
    we don't have one, we do not have one, we don't have any, there is none, there isn't one, blank, empty`),
  pronouns: listed(`
    i, me, us, we, it's me, it is me, it's us, it is us, we are, we do, i do, ourselves, myself, them, they, him, her,
    he, she, it, ours, mine, ourselves only, only us, just us, that one, this one`),
  greetings: listed(`
    hello, hi, hey, hi there, hello there, hi all, hi team, good morning, good afternoon, good evening, thanks,
    thank you, thanks a lot, many thanks, thank you very much, regards, best regards, kind regards, cheers, please`),
  sentences: [
    "(?:what|why|how|who|where|when|which)(?:['’]s| (?:is|are|do|does|did|should|can|could|would|will|must|name|one|shall))",
    '(?:what|which) (?:kind|sort|partner|company|subscription|customer) ',
    "(?:i|we) (?:do not|don['’]?t|can['’]?t|cannot|could not|couldn['’]?t|have no|haven['’]?t|won['’]?t|didn['’]?t)",
  ],
  leadIns: [
    "(?:i (?:think|believe|guess) (?:that )?)?(?:(?:the|our|my|their|his|her|your) )?(?:(?:new|old|current|present|other|second|full|legal) )*(?:(?:partner|company|customer|client|subscription|reseller|provider|seller|business|firm|organi[sz]ation)(?:['’]?s)?(?: name)?|name) (?:is|was|would be|will be)(?: (?:called|named))?",
    "(?:the|our) name['’]s",
    '(?:name|partner|company|customer|client|subscription|reseller|provider) ?[:=]',
    "(?:i (?:think|believe|guess) (?:that )?)?(?:it|this|that|they|we)(?:['’]s|s|['’]re| is| are) (?:called|named)",
    "(?:i (?:think|believe|guess) (?:that )?)?(?:it['’]s|it is|that['’]s|that is|they['’]re|they are|it should be|it would be)",
    'i (?:think|believe|guess)',
  ],
  beforeCapital: ['we are', "we['’]re"],
  beforePartner: [
    'with',
    '(?:we|they|i|the customer) (?:(?:currently|already|now|mostly|only) )?(?:work|works|deal|are working|buy) (?:with|from)',
    'we (?:have|use)',
  ],
  remarks: [
    'but ',
    'though ',
    '[iI] (?:think|believe|guess|hope|suppose)',
    '(?:not|but) (?:sure|certain)',
    'if (?:[iI]|we|that|you)',
    'thanks',
    'thank you',
    'please',
    'probably',
    'maybe',
    'perhaps',
    'as far as',
    'more or less',
  ],
};

const it: NameWords = {
  blanks: listed(`
    nessuno, nessuna, nessun partner, nessun nome, niente, nulla, n.d., nd, n.p., non disponibile, non definito,
    non definita, da definire, da definirsi, da decidere, da confermare, da stabilire, da vedere, non deciso,
    non ancora deciso, non ancora definito, non è deciso, non è ancora deciso, non l'abbiamo ancora deciso,
    non abbiamo ancora deciso, non abbiamo deciso, ancora da decidere, ancora da definire, ancora non deciso,
    non ancora, ancora nessuno, per ora nessuno, al momento nessuno, nessuno per ora, nessuno ancora, ancora niente,
    non ne abbiamo, non ce n'è, non c'è, non ne ho, non ce l'abbiamo, non ce l'ho, vuoto, lascia vuoto`),
  pronouns: listed(`
    io, noi, siamo noi, sono io, noi stessi, noi stesse, io stesso, io stessa, me, a noi, da noi, con noi, loro, lui,
    lei, nostra, nostro, solo noi, soltanto noi, siamo noi stessi, quello, quella, questo, questa`),
  greetings: listed(`
    ciao, ciao a tutti, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, grazie, grazie mille,
    tante grazie, molte grazie, grazie in anticipo, saluti, cordiali saluti, distinti saluti, un saluto, per favore,
    per cortesia`),
  sentences: [
    String.raw`(?:che|che cosa|cosa|come|perch[eé]|quale|quali|chi|dove|quando|qual|quanto) (?:è|e['’]|sono|intend\p{L}*|vuol\p{L}*|vuoi|signific\p{L}*|serv\p{L}*|devo|dovrei|dobbiamo|posso|si|mi|lo|la|te|ti|sarebbe|cambia|dite|dici|vi|ne|scrivo|metto|inserisco|nome|partner|società|azienda|sottoscrizione)`,
    "(?:che )?cos['’]",
    "(?:dov|chi|com|qual)['’]è",
    '(?:in che senso|a cosa serve|di (?:che|cosa)|a che)',
    "non (?:ho|abbiamo|ce|li|le|lo|la|l['’]|so|sappiamo|posso|possiamo|riesco|riusciamo|capisco|capiamo|ricordo|voglio|vogliamo|ci|mi|si|è|sono)",
  ],
  leadIns: [
    "(?:(?:credo|penso) (?:che )?)?(?:(?:il|la|lo|l['’]|un|una) ?)?(?:(?:nostr[oa]|su[oa]|mi[oa]|nuov[oa]|vecchi[oa]|attuale|corrente|precedente|altr[oa]|second[oa]) )*(?:nome (?:del(?:la|lo)? |dell['’]))?(?:(?:nostr[oa]|nuov[oa]) )*(?:partner|societ[àa]['’]?|azienda|ditta|impresa|cliente|rivenditore|fornitore|provider|venditore|nome|sottoscrizione|compagnia|ragione sociale)(?: (?:di oggi|attuale|corrente|nuovo|nuova))? (?:è|e['’]|sia|sarebbe|sarà|si chiama|era)",
    '(?:nome|partner|societ[àa]|azienda|ditta|cliente|ragione sociale|sottoscrizione|rivenditore|fornitore) ?[:=]',
    '(?:(?:credo|penso) (?:che )?)?(?:noi )?(?:si chiam(?:a|ano|i)|ci chiamiamo|mi chiamo)',
    '(?:credo|penso|direi) (?:che )?(?:sia|si chiami)',
    '(?:dovrebbe|potrebbe) (?:essere|chiamarsi)',
    'è',
    "e['’]",
    'sarebbe',
    'sarà',
  ],
  beforeCapital: ['(?:noi )?siamo'],
  beforePartner: [
    'con',
    '(?:noi )?(?:oggi )?(?:lavoriamo|lavora|lavorano|lavoro|collaboriamo|collabora) (?:(?:già|solo|oggi) )?con',
    '(?:noi )?(?:abbiamo|usiamo)',
    'ci (?:affidiamo a|segue)',
  ],
  remarks: [
    'ma ',
    'per[òo] ',
    '(?:credo|penso|direi|forse|spero|suppongo|presumo|grazie|probabilmente|magari)',
    'non (?:siamo|sono|ne) ',
    'mi (?:pare|sembra)',
    'se non ',
    'per (?:favore|cortesia|ora|adesso)',
    'più o meno',
    'da confermare',
  ],
};

const both = (words: keyof NameWords): readonly string[] => [...en[words], ...it[words]];

/** The words of every language together. */
export const nameWords: NameWords = {
  blanks: both('blanks'),
  pronouns: both('pronouns'),
  greetings: both('greetings'),
  sentences: both('sentences'),
  leadIns: both('leadIns'),
  beforeCapital: both('beforeCapital'),
  beforePartner: both('beforePartner'),
  remarks: both('remarks'),
};
