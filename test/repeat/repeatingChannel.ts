import type { Channel, Sending } from '../journeys/together/channel.ts';
import type { Random } from '../soak/random.ts';

/** A copy of something that was sent, and in how many turns it comes. */
interface Copy {
  readonly sending: Sending<unknown>;
  readonly isNew: boolean;
  turns: number;
}

/** How many turns a copy is late at most. */
const latest = 5;
/** How often something is copied in each way, and how often a copy does not wait until the first is answered. */
const often = 0.5;

/** A channel that delivers what is sent up to three times, the copies at once or some turns later, whoever's turns. */
export interface RepeatingChannel extends Channel {
  /** Delivers what is still to come. */
  finish(): Promise<void>;
  /** How many copies there were so far. */
  readonly copies: () => number;
  /** What came back twice and was not the same, where a copy was delivered at once under its own id. */
  readonly odd: readonly string[];
}

/**
 * What is sent keeps its order. A click is also made anew, under another id, where `isAct` says that it does something
 * rather than leads somewhere: who clicks their way to another case a second time wants to be there.
 */
export const repeatingChannel = (random: Random, isAct: (data: unknown) => boolean): RepeatingChannel => {
  let waiting: Copy[] = [];
  const odd: string[] = [];
  let copies = 0;
  const copied = <Answer>({ deliver }: Sending<Answer>): Promise<Answer> => {
    copies += 1;
    return deliver();
  };
  const deliverDue = async (isDue: (copy: Copy) => boolean) => {
    const due = waiting.filter(isDue);
    waiting = waiting.filter((copy) => !due.includes(copy));
    for (const { sending } of due) await copied(sending);
  };
  const later = (sending: Sending<unknown>, isNew: boolean) =>
    waiting.push({ sending, isNew, turns: 1 + Math.floor(random.next() * latest) });
  const twice = async <Answer>(sending: Sending<Answer>): Promise<Answer> => {
    const deliveries = random.chance(often)
      ? await Promise.all([sending.deliver(), copied(sending)])
      : ([await sending.deliver(), await copied(sending)] as const);
    const [answer, again] = deliveries;
    if (JSON.stringify(again) !== JSON.stringify(answer)) odd.push(JSON.stringify(deliveries));
    return answer;
  };
  return {
    odd,
    copies: () => copies,
    async send(sending) {
      for (const copy of waiting) copy.turns -= 1;
      await deliverDue(({ turns }) => turns <= 0);
      const answer = await (random.chance(often) ? twice(sending) : sending.deliver());
      if (random.chance(often)) later(sending, false);
      if (isAct(sending.data)) {
        if (random.chance(often)) await copied(sending.anew());
        if (random.chance(often)) later(sending.anew(), true);
      }
      return answer;
    },
    // No channel delivers the same days later; but a card can be clicked once more at any time.
    beforeDays: () => deliverDue(({ isNew }) => !isNew),
    finish: () => deliverDue(() => true),
  };
};
