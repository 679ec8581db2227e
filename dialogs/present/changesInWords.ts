import type { Case, CaseEvent } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { nameOf } from '../engine/nameOf.ts';
import { factLabel } from './factLabels.ts';
import { factInWords } from './valueInWords.ts';

/** What made agreements fall, with before and after where both are known: "New partner (Contoso → Northwind)". */
export const changesInWords = (
  { history }: Case,
  fell: Extract<CaseEvent, { kind: 'agreementsFell' }>,
  words: Catalogue,
): readonly string[] => {
  const labels = fell.keys.map((key) => {
    const change = history.findLast(
      (event) => event.kind === 'recorded' && event.key === key && event.at === fell.at && event.by === fell.by,
    );
    if (change?.kind !== 'recorded' || change.before === undefined || change.after === undefined)
      return factLabel(key, words);
    const { label } = words.questions[nameOf(key)];
    return `${label} (${factInWords(key, change.before, words)} → ${factInWords(key, change.after, words)})`;
  });
  return [...new Set(labels)];
};
