import { intentWordsEn } from '../intentWords/en.ts';
import { intentWordsIt } from '../intentWords/it.ts';
import { situationWordsEn } from '../situationWords/en.ts';
import { situationWordsIt } from '../situationWords/it.ts';
import { subscriptionWordsEn } from '../subscriptionWords/en.ts';
import { subscriptionWordsIt } from '../subscriptionWords/it.ts';
import { nameCuesEn } from './en.ts';
import { nameCuesIt } from './it.ts';

/** Endings of verbs, adverbs and abstract nouns, language by language: a word that ends so is no company. */
export const inflections: readonly RegExp[] = [
  /(?:ing|tion|tions|ally|ity|ness|ments?|ship|ably|ibly|edly|ively|ously|[^aeiou]ed|ied)$/,
  /(?:zion[ei]|mente|(?<!w)are|[eiu]re|[aei]r(?:l[oaie]|gli|ci|mi|ti|si|ne|sene|cela|celo)|iamo|ament[oi]|iment[oi]|[ae]ndo|(?<!d)[aiu]t[oaie]|ass(?:e|ero)|iss(?:e|ero)|remo|rebbe|remmo|ranno)$/,
];

const sources: readonly string[] = [
  ...[intentWordsEn, intentWordsIt].flatMap((table) => Object.values(table)),
  ...[situationWordsEn, situationWordsIt].flatMap(({ askers, clouds }) => [
    ...Object.values(askers),
    ...Object.values(clouds),
  ]),
  ...[subscriptionWordsEn, subscriptionWordsIt].flatMap((table) => [
    ...Object.values(table.sources),
    ...Object.values(table.wishes),
    table.license,
    table.usage,
  ]),
  ...[...nameCuesEn, ...nameCuesIt].flatMap(({ before, after }) =>
    [before, after].filter((each) => each !== undefined),
  ),
].map(({ source }) => source);

/** The words that the tables themselves speak of: what they are about is no company's name. Folded. */
export const tableWords: ReadonlySet<string> = new Set(
  sources.flatMap((source) => source.replaceAll(/\\./g, ' ').match(/[a-z]{3,}/g) ?? []),
);
