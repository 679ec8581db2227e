import type { Change } from '../../src/domain/case/decide.ts';
import type { FactKey, SubscriptionEntry, SubscriptionId } from '../../src/domain/rulebook/facts.ts';
import { type Day, type Status, statuses } from '../../src/domain/rulebook/words.ts';
import { parseDate } from '../../src/nlu/date.ts';
import { normalize } from '../../src/nlu/normalize.ts';
import type { Reading } from './answer.ts';

/** What a sentence tells of a subscription beside what was asked. */
export interface AlsoSaid {
  readonly status?: Status;
  readonly termEnds?: Day;
}

/** A comma between a day and its year (March 31, 2027) separates nothing. */
const joints = /\s*(?:;|,(?!\s*\d{4}(?!\d)))\s*|\s+(?:e|ed|and|ma|but|però|that|which|che)\s+/u;
const ends =
  /(?<![\p{L}])(?:scad(?:e|rà|ranno|enza)|termina|terminerà|finisce|finirà|valid[ao] fino|fino a|fino al|fino all|dura fino|rinnov[oa]|until|till|expires?|expiring|expiry|ends|ending|end date|valid (?:to|through)|runs (?:to|out)|renews?|renewal)(?![\p{L}])/iu;
const filler =
  /^(?:(?:e|ed|and|ma|but|che|which|that|it|its|it's|is|has|been|still|currently|now|sono|risulta|ancora|tuttora|gia|already|la sottoscrizione|the subscription)\s+)+/u;

/** The parts of a sentence that may each answer another question. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whole words of a status only: "il nostro partner attuale" does not say that a licence is active. */
const statusIn = (part: string, { words }: Reading): Status | undefined => {
  const plain = normalize(part);
  const bare = plain.replace(filler, '');
  return statuses.find((status) =>
    [words.statuses[status].label, ...words.statuses[status].synonyms]
      .map(normalize)
      .some((word) => word === plain || word === bare || word.replace(filler, '') === bare),
  );
};

/**
 * What is plainly said of a subscription's status and of the end of its term. An end that is still to come makes it
 * active; one that could be two days does too, but is left to be asked.
 */
export const alsoSaid = (text: string, reading: Reading): AlsoSaid => {
  const { language, today } = reading;
  const parts = partsOf(text);
  const status = parts.map((part) => statusIn(part, reading)).find((found) => found !== undefined);
  const ending = parts.filter((part) => ends.test(part)).map((part) => parseDate(part, language, today));
  const [end] = ending;
  if (end === undefined || ending.length > 1 || (status !== undefined && status !== 'active'))
    return status === undefined ? {} : { status };
  if (end.kind === 'date' && end.date >= today) return { status: 'active', termEnds: end.date };
  const active = end.kind === 'ambiguous' && end.candidates.every((day) => day >= today);
  return active ? { status: 'active' } : status === undefined ? {} : { status };
};

/** What else was said than the answer to `asked`, as changes: only facts that have no answer yet. */
export const stillOpen = (
  id: SubscriptionId,
  present: SubscriptionEntry | undefined,
  { status, termEnds }: AlsoSaid,
  asked: FactKey,
): readonly Change[] => {
  const asksStatus = asked === `${id}.status`;
  const active = asksStatus || (present?.status ?? status) === 'active';
  return [
    ...(status !== undefined && present?.status === undefined && !asksStatus
      ? [{ set: `${id}.status`, value: status } as const]
      : []),
    ...(termEnds !== undefined && present?.termEnds === undefined && active
      ? [{ set: `${id}.termEnds`, value: termEnds } as const]
      : []),
  ];
};
