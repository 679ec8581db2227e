import { intentWords } from '../intentWords/byLanguage.ts';
import { situationWords } from '../situationWords/byLanguage.ts';
import { subscriptionWords } from '../subscriptionWords/byLanguage.ts';
import { nameCues } from './byLanguage.ts';

const expressions: readonly RegExp[] = [
  ...Object.values(intentWords).flatMap((cues) => Object.values(cues)),
  ...Object.values(situationWords).flatMap(({ askers, clouds }) => [
    ...Object.values(askers),
    ...Object.values(clouds),
  ]),
  ...Object.values(subscriptionWords).flatMap(({ license, usage, sources, wishes }) => [
    license,
    usage,
    ...Object.values(sources),
    ...Object.values(wishes),
  ]),
  ...Object.values(nameCues).flatMap((cues) =>
    cues.flatMap(({ before, after }) => [before, after].filter((each) => each !== undefined)),
  ),
];

const literalWords = (expression: RegExp): readonly string[] =>
  expression.source.replaceAll(/\\./g, ' ').match(/[a-z]{3,}/g) ?? [];

/** The words that the tables themselves speak of: what they are about is no company's name. Folded. */
export const tableWords: ReadonlySet<string> = new Set(expressions.flatMap(literalWords));
