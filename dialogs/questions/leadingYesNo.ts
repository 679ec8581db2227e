import { type Language, languages } from '../../src/domain/language.ts';
import { listed } from '../../src/nlu/answerWords/answerWords.ts';
import { answerWords } from '../../src/nlu/answerWords/byLanguage.ts';
import { meaningsOfAll, type PhraseTable, phraseTable } from '../../src/nlu/phraseTable.ts';
import { spokenWordsOf } from '../../src/nlu/wordsOf.ts';
import { parseYesNo } from '../../src/nlu/yesNo.ts';

/** A yes or no with which a longer answer begins, and the rest of it. */
export interface Leading {
  readonly truth: boolean;
  readonly rest: string;
}

const first = /^\s*(sì|si['’`]|sí|si|yes|yep|yeah|yup|certo|no|nope|nah)(\s*[,;.:!–—-]\s*|\s+)(?=\S)/iu;
/** After "si" without its accent, these make it "one" and not "yes": "si chiama Northwind". */
const reflexive =
  /^(?:chiama|chiamano|tratta|trattano|può|possono|occupa|occupano|fa|deve|dovrebbe|potrebbe|sa|dice|vede|rinnova|trova)(?![\p{L}])/iu;
/** After "no", these are no denial: "no problem". */
const idiom = /^(?:problem[ai]?|problems|worries|idea|clue|matter|rush|hurry|stress|pasa nada)(?![\p{L}])/iu;
const turn =
  /^(?:ma|però|but|however|though|although|except|tranne|forse|maybe|perhaps|dipende|it depends)(?![\p{L}])/iu;

/**
 * The yes or no at the head of an answer with more words: "no, siamo un’azienda". Words may follow a `comma` only, or,
 * where it takes less to be sure, any space: "no siamo a posto". Not in a question, before a turn ("sì, ma …") or the
 * opposite, and not where a name goes on ("No Limits Srl").
 */
export const leadingYesNo = (text: string, language: Language, after: 'comma' | 'words'): Leading | undefined => {
  const [head, word, between] = first.exec(text) ?? [];
  if (head === undefined || word === undefined || between === undefined || /\?[\s"'’”!.]*$/u.test(text))
    return undefined;
  const rest = text.slice(head.length).trim();
  const comma = between.trim() !== '';
  if (!comma && (after === 'comma' || /^\p{Lu}/u.test(rest) || (/^si$/i.test(word) && reflexive.test(rest))))
    return undefined;
  const truth = !/^n/i.test(word);
  const opposite = parseYesNo(rest, language) === !truth;
  return opposite || idiom.test(rest) || turn.test(rest) ? undefined : { truth, rest };
};

const doneIt = listed(`
  basta, basta così, direi basta, è tutto, questo è tutto, tutto qui, tutto qua, finito, ho finito, abbiamo finito, fine,
  solo questa, solo questo, soltanto questa, soltanto questo, solo queste, solo questi, solo quella, solo lei, solo lui,
  solo loro, nessun altro, nessun'altra, nessun altro partner, nessun'altra sottoscrizione, non ce ne sono altri,
  non ce ne sono altre, non ce n'è altri, non ne abbiamo altri, non ne abbiamo altre, niente altro, nient'altro,
  è l'unica, è l'unico, è la sola, è il solo, solo una, solo uno, siamo a posto, a posto, a posto così, va bene così,
  sono tutte, sono tutti, ci sono tutte, ci sono tutti, è completo, elenco completo, l'ultima, l'ultimo,
  era l'ultima, era l'ultimo`);
const doneEn = listed(`
  that's all, that is all, that's all of them, that's it, that is it, that's everything, nothing else, nobody else,
  no one else, none other, no other, no others, no other one, no more, nothing more, only this one, just this one,
  just this, only this, only that one, just that one, just that, only these, just these, only them, just them, only one,
  just one, just the one, only the one, it's the only one, that's the only one, this is the only one, the only one,
  done, all done, i'm done, we're done, finished, i'm finished, that will be all, that'll be all, enough, the end,
  those are all, these are all, that was the last one, the last one`);

const done = (phrases: readonly string[]): PhraseTable<'done' | 'beside'> =>
  phraseTable<'done' | 'beside'>([
    ['done', phrases],
    ['beside', languages.flatMap((language) => [...answerWords[language].polite, ...answerWords[language].plainNo])],
    ['beside', ['ok', 'okay', 'per me', 'i think', 'credo']],
  ]);

// "Fine" ends a list in Italian only; in English it is an "all right".
const tables: Readonly<Record<Language, PhraseTable<'done' | 'beside'>>> = {
  en: done([...doneEn, ...doneIt.filter((phrase) => phrase !== 'fine')]),
  it: done([...doneIt, ...doneEn]),
};

/** Whether an answer to "is there another one?" says that there is none: "basta così, grazie", "that’s all". */
export const isDone = (text: string, language: Language): boolean =>
  !/\?\s*$/.test(text) && meaningsOfAll(spokenWordsOf(text), tables[language])?.has('done') === true;
