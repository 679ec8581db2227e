import { type FactName, factName } from '../../src/domain/rulebook/factName.ts';
import type { QuestionKey } from './sequence.ts';

/** Which question of the catalogue a key is asked with. */
export function nameOf(key: Exclude<QuestionKey, 'subscriptions'>): FactName;
export function nameOf(key: QuestionKey): FactName | 'subscriptions';
export function nameOf(key: QuestionKey): FactName | 'subscriptions' {
  return key === 'subscriptions' ? key : factName(key);
}
