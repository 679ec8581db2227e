import type { Activity } from 'botbuilder';
import type { Line } from '../harness/person.ts';
import type { Random } from '../soak/random.ts';

/** A copy of something that was sent, and in how many turns it comes. */
interface Copy {
  readonly activity: Partial<Activity>;
  turns: number;
}

/** How many turns a copy is late at most. */
const latest = 5;
/** How often something is copied in each way. */
const often = 0.5;

/** A channel that delivers what is sent up to three times, the copies at once or some turns later. */
export interface RepeatingLine {
  readonly line: Line;
  /** Delivers what is still to come. */
  finish(): Promise<void>;
  /** How many copies there were so far. */
  readonly copies: () => number;
  /** The copies that were delivered at once under their own id and answered otherwise than the first time. */
  readonly odd: readonly string[];
}

/**
 * Originals keep their order. A click is also made anew, under another id, where `isAct` says that it does something
 * rather than leads somewhere: who clicks their way to another case a second time wants to be there.
 */
export const repeating = (line: Line, random: Random, isAct: (value: unknown) => boolean): RepeatingLine => {
  let waiting: Copy[] = [];
  const odd: string[] = [];
  let copies = 0;
  const deliver = (activity: Partial<Activity>) => {
    copies += 1;
    return line(activity);
  };
  const due = async (passed: number) => {
    for (const copy of waiting) copy.turns -= passed;
    const now = waiting.filter(({ turns }) => turns <= 0);
    waiting = waiting.filter(({ turns }) => turns > 0);
    for (const { activity } of now) await deliver(activity);
  };
  return {
    odd,
    copies: () => copies,
    finish: () => due(latest),
    async line(activity) {
      await due(1);
      const answers = await line(activity);
      const late = (one: Partial<Activity>) =>
        waiting.push({ activity: one, turns: 1 + Math.floor(random.next() * latest) });
      if (random.chance(often)) {
        const again = await deliver(activity);
        if (JSON.stringify(again) !== JSON.stringify(answers)) odd.push(JSON.stringify(activity));
      }
      if (random.chance(often)) late(activity);
      if (isAct(activity.value)) {
        const anew = (id: string): Partial<Activity> => ({ ...activity, id: `${activity.id}-${id}` });
        if (random.chance(often)) await deliver(anew('at once'));
        if (random.chance(often)) late(anew('late'));
      }
      return answers;
    },
  };
};

/** The clicks that only lead somewhere. */
const leading = ['open', 'change', 'profile', 'refresh'];
/** The commands among the clicks that act on what their card showed. */
const bound = ['back', 'skip', 'skipRest', 'confirm', 'keep', 'cancel', 'add', 'summary', 'colleague', 'reopen'];

/** Whether what a card carries back does something, rather than leads somewhere. */
export const isAct = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return false;
  if (value.verb === 'command') return 'name' in value && bound.includes(String(value.name));
  return !leading.includes(String(value.verb));
};
