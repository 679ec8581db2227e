import { entryKey, type FactKey } from '../../src/domain/rulebook/facts.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { parseDate } from '../../src/nlu/date.ts';
import { parseDontKnow } from '../../src/nlu/yesNo.ts';
import { type ReadAnswer, type Reading, set, unclear } from './answer.ts';
import type { Option } from './options.ts';

/** The day on which a term ends; or that it has ended already. */
export const fromDay = (text: string, key: FactKey, { language, today, words, left: days }: Reading): ReadAnswer => {
  const entry = entryKey(key);
  const among: readonly Option[] = [
    ...(days ?? []).map((value) => ({ value, label: words.day(String(value)), synonyms: [] })),
    // An active licence whose term is over was not active: that answer belongs to this question too.
    { value: 'ended', label: words.buttons.ended.label, synonyms: words.statuses.ended.synonyms },
  ];
  const choice = parseChoice(text, among, language);
  if (choice.kind === 'chosen') {
    if (choice.value !== 'ended') return set(key, choice.value, true);
    if (entry?.list === 'subscriptions') return set(`${entry.id}.status`, 'ended', true);
  }
  const parsed = parseDate(text, language, today);
  switch (parsed.kind) {
    case 'date':
      return set(key, parsed.date, true);
    case 'ambiguous':
      return { kind: 'unclear', unclear: { why: 'ambiguousDay', left: parsed.candidates } };
    case 'impossible':
      return unclear('impossibleDay');
    case 'none':
      return parseDontKnow(text, language) ? set(key, null) : unclear('unclear');
  }
};
