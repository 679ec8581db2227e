import type { Case, CaseCode, Instant } from '../domain/case/case.ts';
import { type HandledAct, isHandled } from '../domain/case/handled.ts';

/** Of how many cases it is remembered what was done in them. One more, and the first is read anew when it is asked for. */
const mostCases = 10_000;

/**
 * What was done lately in which case, in memory, so that not every case of a person has to be read whenever they say
 * something. It only saves reading: the truth stands in the cases.
 */
export class ActsDone {
  readonly #acts = new Map<CaseCode, readonly HandledAct[]>();

  /** Takes note of a case as it is stored now. */
  note({ id, handled = [] }: Pick<Case, 'id' | 'handled'>): void {
    this.#acts.delete(id);
    this.#acts.set(id, handled);
    const [first] = this.#acts.keys();
    if (this.#acts.size > mostCases && first !== undefined) this.#acts.delete(first);
  }

  /** The first of these cases in which something was done; `load` reads one that is not known yet. Rejects as `load` does. */
  async where(
    act: string,
    now: Instant,
    codes: readonly CaseCode[],
    load: (code: CaseCode) => Promise<Case | undefined>,
  ): Promise<CaseCode | undefined> {
    for (const code of codes) {
      if (!this.#acts.has(code)) this.note((await load(code)) ?? { id: code });
      if (isHandled({ handled: this.#acts.get(code) ?? [] }, act, now)) return code;
    }
    return undefined;
  }
}
