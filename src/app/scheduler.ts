import type { Case, CaseCode, Instant } from '../domain/case/case.ts';
import { nextAlarm, overdue } from '../domain/case/reminders.ts';
import type { Desk } from './desk.ts';
import type { Clock, DocumentStore, Log, Timer } from './ports.ts';

export interface SchedulerPorts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly cases: Pick<DocumentStore<Case>, 'load'>;
  /** Carries out a command of the program's own. */
  readonly act: Desk['act'];
  readonly log: Log;
}

/** The longest that is waited at a time, in milliseconds: so a machine's clock that was set anew is noticed in an hour. */
const longestWait = 3600 * 1000;

/** How many cases are looked after before others get their turn. */
const mostCases = 20;

/** How many things the program does in one case at once: more than there can be, so that a defect does not go on for ever. */
const mostActs = 12;

/**
 * Does what is to be done in cases when its time has come: reminds, ends invitations, ends cases in which nobody does
 * anything. What was done stands in the cases' own history, so only the next instant of each is kept here, in memory; it
 * is told again of every case after a start.
 */
export class Scheduler {
  readonly #ports: SchedulerPorts;
  /** When each case is to be looked after next. */
  readonly #alarms = new Map<CaseCode, Instant>();
  /** The one timer that runs, and for when. */
  #armed: { readonly at: Instant; readonly stop: () => void } | undefined;
  /** What is being looked after; absent: nothing. */
  #work: Promise<void> | undefined;
  #closed = false;

  constructor(ports: SchedulerPorts) {
    this.#ports = ports;
  }

  /** To be called with every case as it was just saved, and with each one after a start. Nobody needs to wait for it. */
  consider(current: Case): void {
    const alarm = nextAlarm(current, this.#now());
    if (alarm === undefined) this.#alarms.delete(current.id);
    else this.#alarms.set(current.id, alarm);
    // A timer that comes too early costs nothing; one that would come too late is set anew.
    if (alarm !== undefined && (this.#armed === undefined || alarm < this.#armed.at)) this.#arm(alarm);
  }

  /** Begins nothing more, and resolves when what was begun is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#disarm();
    await this.#work;
  }

  #now(): Instant {
    return this.#ports.clock.now().toISOString();
  }

  #later(): Instant {
    return new Date(this.#ports.clock.now().getTime() + longestWait).toISOString();
  }

  #disarm(): void {
    this.#armed?.stop();
    this.#armed = undefined;
  }

  /** Lets one timer run for an instant. While cases are looked after none runs: that ends with the next one. */
  #arm(at: Instant): void {
    if (this.#closed || this.#work !== undefined) return;
    this.#disarm();
    const wait = Date.parse(at) - this.#ports.clock.now().getTime();
    const stop = this.#ports.timer.start(Math.min(Math.max(wait, 0), longestWait), () => {
      this.#armed = undefined;
      this.#work = this.#lookAfterDue().finally(() => {
        this.#work = undefined;
        const [next] = [...this.#alarms.values()].sort();
        if (next !== undefined) this.#arm(next);
      });
    });
    this.#armed = { at, stop };
  }

  async #lookAfterDue(): Promise<void> {
    const now = this.#now();
    const due = [...this.#alarms].flatMap(([code, alarm]) => (alarm <= now ? [code] : []));
    for (const code of due.slice(0, mostCases)) {
      if (this.#closed) return;
      this.#alarms.delete(code);
      const next = await this.#lookAfter(code);
      // Somebody may have changed the case meanwhile; the earlier one of both is never too late.
      const [soonest] = [next ?? [], this.#alarms.get(code) ?? []].flat().sort();
      // What is due even now could not be done: it is tried again, but not at once.
      if (soonest !== undefined) this.#alarms.set(code, soonest > now ? soonest : this.#later());
    }
  }

  /** Does all that is due in a case, and says when to look after it next; nothing where it needs no looking after. */
  async #lookAfter(code: CaseCode): Promise<Instant | undefined> {
    const { act, cases, log } = this.#ports;
    try {
      const loaded = await cases.load(code);
      if (loaded.kind !== 'found') return undefined;
      let current = loaded.document;
      for (let acts = 0; acts < mostActs; acts += 1) {
        const at = this.#now();
        const command = overdue(current, at);
        if (command === undefined) return nextAlarm(current, at);
        const ran = await act(code, command, at);
        if (ran.kind === 'missing' || ran.kind === 'damaged') return undefined;
        current = ran.current;
        // Somebody was faster: their change is looked at next.
        if (ran.kind === 'refused') return nextAlarm(current, at);
      }
      return this.#later();
    } catch (error) {
      log.error('caseNotLookedAfter', {}, error);
      return this.#later();
    }
  }
}
