import { commandTables } from './commandPhrases.ts';
import { normalize } from './normalize.ts';

/**
 * What somebody tells of a plan in passing, where no command says it.
 *
 * - `accepted`: they gave the agreement already
 * - `several`: these steps are done, in the order in which they were named
 * - `all`: everything is
 * - `next`: they ask whose turn it is
 * - `something`: they did something, or something came about, and do not say which step that is
 */
export type PlanTold =
  | { readonly kind: 'accepted' | 'all' | 'next' | 'something' }
  | { readonly kind: 'several'; readonly numbers: readonly number[] };

const before = '(?:(?:yes|ok|okay|hello|hi|si|ciao|buongiorno|allora|well|so|done|fatto)[,.!: ]+)*';

const accepted = new RegExp(
  `^${before}(?:(?:(?:i|we)(?: have|'ve)? already|already|(?:i|we)(?: have|'ve) just) (?:accepted|agreed)|(?:l'|lo |la )?(?:ho|abbiamo) (?:gia|appena) (?:accettat[oai]|acconsentito)|gia accettat[oai]|(?:the (?:invitation|request) (?:is|was|has been)(?: already)?|(?:l'invito|la richiesta) (?:e|e stat[oa])(?: gia)?|l'invito e gia stato|la richiesta e gia stata) (?:accepted|accettat[oa]))(?: (?:it|this|the (?:invitation|request|relationship)|l'invito|la richiesta|la relazione|tutto))?(?: (?:yesterday|today|last week|ieri|oggi|la settimana scorsa))?$`,
);

/** The numbers of steps as words, as the commands know them. */
const numberWords: Readonly<Record<string, number>> = Object.assign({}, ...commandTables.map(({ numbers }) => numbers));

const number = `(?:\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const numbers = `${number}(?:(?: ?, ?(?:and |e )?| and | e | & | \\+ | ?/ ?| )${number})+`;
const several: readonly RegExp[] = [
  `(?:done|finished|completed|fatto|fatti|finito|finiti|completato|completati)(?: with)?(?: (?:the )?(?:steps?|numbers?)| (?:i )?(?:pass[oi]|punt[oi]))?[ :]+(${numbers})`,
  `(?:the )?(?:steps?|numbers?)? ?(${numbers}) (?:are |have been |were )?(?:both |all |now |already )*(?:done|finished|completed)`,
  `(?:i )?(?:pass[oi]|punt[oi])? ?(${numbers}) (?:sono |sono stati )?(?:gia |tutti )*(?:fatti|fatto|finiti|completati)`,
  `(?:i|we)(?: have|'ve)?(?: just| already)? (?:done|did|finished|completed) (?:the )?(?:steps? )?(${numbers})`,
  `(?:ho|abbiamo)(?: gia| appena)? (?:fatto|finito|completato) (?:i )?(?:pass[oi] )?(${numbers})`,
].map((form) => new RegExp(`^${form.startsWith('(?:done') ? '(?:(?:yes|ok|si)[, ]+)?' : before}${form}$`));

const all =
  /^(?:(?:yes|ok|si)[, ]+)?(?:all (?:is |steps are |of it is |of them are )?(?:done|finished|completed)|(?:everything|it)(?: is|'s| has been)(?: all)? (?:done|finished|completed)|(?:everything|all of it|all steps) (?:done|finished)|(?:i|we)(?: have|'ve)? (?:done|finished|completed) (?:everything|all|it all|all of it|all (?:the )?steps)|fatto tutto|tutto (?:fatto|finito|completato|a posto)|(?:ho|abbiamo)(?: gia)? (?:fatto|finito|completato) tutto|e tutto fatto|tutti i passi sono fatti)$/;

const next =
  /^(?:(?:and|so|e|ma|ok|allora)[, ]+)?(?:who(?:'s| is|s) (?:it )?(?:next|now)|who(?:'s| is) up(?: next)?|who(?:se|'s| is) turn(?: is it| is next| now)*|who (?:must|has to|needs to|should) (?:act|do something|go)(?: next| now)?|who are we waiting for|(?:a )?chi (?:tocca|spetta)(?: ora| adesso| fare)*|(?:ora |adesso )?a chi (?:tocca|spetta)(?: ora| adesso)?|tocca a chi|di chi e il turno|chi e il prossimo|chi deve fare (?:qualcosa|il prossimo passo)|chi stiamo aspettando)$/;

const notDone =
  /\b(?:not|never|cannot|can't|cant|n't|no|will|would|if|when|but|almost|nearly|non|mai|se|quando|ma|quasi)\b|n't\b/;
const ofUs = new RegExp(
  `^${before}(?:(?:i|we)(?:'ve| have)?(?: already| just| now)*|(?:my |our |the |a )?(?:colleague|admin|administrator)s?(?: has| have)?(?: already| just| now)?) (?:\\w+ed|sent|done|made|got|did|signed|put|written|wrote|begun|given|gave|switched|told) `,
);
const ofThings =
  /^(?:yes,? )?(?:the|our|its?|your) ?(?:[\w-]+ ){0,4}(?:is|are|was|were|has been|have been|'s)(?: now| already| just)* (?:open|opened|sent|signed|filled(?: in| out)?|created|cancelled|canceled|accepted|there|in|out|ready|returned|answered|completed|finished|done|submitted|\w{3,}ed)(?: (?:now|already|yesterday|today|since \w+|by \w+))*$/;
const ofUsItalian = new RegExp(
  `^${before}(?:gia )?(?:l'|lo |la |li |le |ci |vi )?(?:ho|abbiamo)(?: gia| appena)? (?:\\w+(?:at|it|ut)[oaie]|aperto|chiuso|fatto|messo|scritto|chiesto|risposto|preso|spedito|ricevuto|letto|visto)(?: |$)`,
);
const ofThingsItalian =
  /^(?:si,? )?(?:il |la |lo |l'|i |le |gli )(?:[\w-]+ ){1,5}(?:e|e gia|e stat[oa]|e gia stat[oa]|sono|sono stat[ie]|sono gia stat[ie])(?: gia| ora| adesso)* (?:apert[oaie]|pront[oaie]|chius[oaie]|fatt[oaie]|partit[oaie]|\w+(?:at|it|ut)[oaie])(?: (?:ieri|oggi|adesso|ora))*$/;

const read = (found: string): readonly number[] => [
  ...new Set(
    (found.match(/\d+|[a-z]+/g) ?? []).flatMap((word) => {
      const value = numberWords[word] ?? Number(word);
      return Number.isInteger(value) ? [value] : [];
    }),
  ),
];

/** Reads what a message tells of a plan, in either language; nothing for a question that is none of these, and for all else. */
export const planTold = (text: string): PlanTold | undefined => {
  const normal = normalize(text);
  if (next.test(normal)) return { kind: 'next' };
  if (/\?[\s"'»”’!.)]*$/u.test(text)) return undefined;
  if (accepted.test(normal)) return { kind: 'accepted' };
  if (all.test(normal)) return { kind: 'all' };
  for (const form of several) {
    const found = form.exec(normal)?.[1];
    if (found !== undefined) return { kind: 'several', numbers: read(found) };
  }
  const happened = [ofUs, ofThings, ofUsItalian, ofThingsItalian].some(
    (form) => form.test(`${normal} `.trimEnd()) || form.test(`${normal} `),
  );
  return happened && !notDone.test(normal) ? { kind: 'something' } : undefined;
};
