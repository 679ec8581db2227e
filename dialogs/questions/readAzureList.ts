import type { Change } from '../../src/domain/case/decide.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts, SubscriptionId } from '../../src/domain/rulebook/facts.ts';
import { nextId } from '../../src/domain/rulebook/facts.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { subscriptionSaid } from '../../src/nlu/understanding.ts';
import { type AzureRow, rowsOfNames, rowsWithIds } from './azureRows.ts';
import { readName } from './readName.ts';

/** What a pasted list told: the changes that add its subscriptions, and how many ids and bare names it held. */
export type AzureList =
  | { readonly kind: 'read'; readonly changes: readonly Change[]; readonly count: number }
  | { readonly kind: 'guidSlip' }
  | { readonly kind: 'nothing' };

/** What is longer is surely a list, in characters. */
const longestSentence = 500;

/**
 * Reads subscriptions as people paste them: tables, lists and sentences with ids in any form, each with the name beside
 * it; or names alone. Every id gives one entry, whatever else its line holds, and none that is there already is added
 * twice. A slip in an id is said at once, since the entry would be lost otherwise.
 */
export const readAzureList = (text: string, facts: Facts, language: Language): AzureList => {
  const lines = text.split(/[\r\n]+/);
  if (lines.some((line) => looksLikeGuid(line.replace(/(?:https?:|\/)\S*/g, ' ')))) return { kind: 'guidSlip' };
  const hasIds = findGuids(text).length > 0;
  // "Quali?", "sì", "non lo so": an answer as a whole, not a list.
  if (!hasIds && text.length <= longestSentence && readName(text, language).kind !== 'name') return { kind: 'nothing' };
  const found = onceEach(hasIds ? rowsWithIds(text, language) : rowsOfNames(text, language));
  if (found.length === 0) return { kind: 'nothing' };
  const known = new Set(facts.subscriptions.flatMap(({ azureId }) => (azureId == null ? [] : [azureId])));
  const fresh = found.filter(({ azureId }) => azureId === null || !known.has(azureId));
  const start = Number(nextId.subscriptions(facts).slice(1));
  return {
    kind: 'read',
    count: fresh.length,
    changes: [
      ...fresh.flatMap((row, index) => entry(`s${start + index}`, row, language)),
      { set: 'subscriptionsComplete', value: true },
    ],
  };
};

/** One row an id: a name that stands at its second mention only is kept all the same. */
const onceEach = (rows: readonly AzureRow[]): readonly AzureRow[] =>
  rows.flatMap((row, at) => {
    if (row.azureId === null) return [row];
    const same = rows.filter(({ azureId }) => azureId === row.azureId);
    if (rows.findIndex(({ azureId }) => azureId === row.azureId) !== at) return [];
    return [{ ...row, name: same.find(({ name }) => name !== null)?.name ?? null }];
  });

const entry = (id: SubscriptionId, { name, azureId }: AzureRow, language: Language): readonly Change[] => {
  const said = name === null ? {} : subscriptionSaid(name, language);
  return [
    { set: `${id}.name`, value: name },
    ...(azureId === null ? [] : [{ set: `${id}.azureId`, value: azureId } as const]),
    // The journey is about Azure: only a product that is plainly a licence is anything else.
    { set: `${id}.service`, value: azureId === null ? (said.service ?? 'usage') : 'usage' },
    { set: `${id}.wish`, value: 'move' },
    ...(said.source === undefined ? [] : [{ set: `${id}.source`, value: said.source } as const]),
  ];
};
