import type { Change } from '../../src/domain/case/decide.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts, SubscriptionId } from '../../src/domain/rulebook/facts.ts';
import { nextId } from '../../src/domain/rulebook/facts.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { subscriptionSaid } from '../../src/nlu/understanding.ts';

/** What a pasted list told: the changes that add its subscriptions, and how many ids and bare names it held. */
export type AzureList =
  | { readonly kind: 'read'; readonly changes: readonly Change[]; readonly count: number }
  | { readonly kind: 'guidSlip' }
  | { readonly kind: 'nothing' };

/**
 * Reads subscriptions as people paste them: ids in any form, several a line or one a line, each perhaps with a name
 * before or after it; a line without an id is a name. What is said of a licence product makes it a licence. An id that
 * is there already is not added twice.
 */
export const readAzureList = (text: string, facts: Facts, language: Language): AzureList => {
  const known = new Set(facts.subscriptions.flatMap(({ azureId }) => (azureId == null ? [] : [azureId])));
  const found: { name: string | null; azureId: string | null }[] = [];
  for (const piece of text.split(/[\n;]+/)) {
    const ids = findGuids(piece);
    const pieces = ids.length > 1 ? piece.split(/,/) : [piece];
    // Several ids without a comma between them: their names cannot be told apart, so the ids alone are kept.
    const parts = pieces.length < ids.length ? ids : pieces;
    for (const part of parts) {
      const [id] = findGuids(part);
      const names = id === undefined ? part.split(',') : [part];
      for (const one of names) {
        const name = withoutId(one);
        if (id === undefined && looksLikeGuid(one)) return { kind: 'guidSlip' };
        if (id === undefined && name === null) continue;
        found.push({ name, azureId: id ?? null });
      }
    }
  }
  const fresh = found.filter(({ azureId }) => azureId === null || !known.has(azureId));
  if (found.length === 0) return { kind: 'nothing' };
  const start = Number(nextId.subscriptions(facts).slice(1));
  return {
    kind: 'read',
    count: fresh.length,
    changes: [
      ...fresh.flatMap(({ name, azureId }, index) => entry(`s${start + index}`, name, azureId, language)),
      { set: 'subscriptionsComplete', value: true },
    ],
  };
};

const entry = (
  id: SubscriptionId,
  name: string | null,
  azureId: string | null,
  language: Language,
): readonly Change[] => {
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

/** What stands beside an id, cleaned of the id itself and of what wraps it; nothing where no letter is left. */
const withoutId = (text: string): string | null => {
  const name = text
    .replace(/(https?:\/\/\S+|\/subscriptions\/\S+|urn:uuid:\S+)/gi, ' ')
    .replace(
      /[{("']?[0-9a-f]{8}[-\u2010-\u2015\u00AD]?(?:[0-9a-f]{4}[-\u2010-\u2015\u00AD]?){3}[0-9a-f]{12}[})"']?/gi,
      ' ',
    )
    .replace(/^[\s\-–—:,.•*\d)]*\s|[\s\-–—:,=]+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  return /\p{L}/u.test(name) ? name : null;
};
