import { setImmediate } from 'node:timers/promises';
import type { Case, CaseCode } from '../domain/case/case.ts';
import type { DocumentStore } from './ports.ts';

/**
 * Visits every stored case, one after another; whoever talks to the program meanwhile does not have to wait for it.
 * Damaged ones are skipped, and were logged by the store.
 *
 * @returns the codes of those that could not be read now. Rejects with a `Fault` where not even their codes can be.
 */
export const everyCase = async (
  cases: Pick<DocumentStore<Case>, 'ids' | 'load'>,
  visit: (current: Case) => void,
): Promise<readonly CaseCode[]> => {
  const unread: CaseCode[] = [];
  for (const code of await cases.ids()) {
    try {
      const loaded = await cases.load(code);
      if (loaded.kind === 'found') visit(loaded.document);
    } catch {
      unread.push(code);
    }
    await setImmediate();
  }
  return unread;
};
