import type { CaseCode, DecidedCase } from '../../src/domain/case/case.ts';
import type { Seat } from '../../src/domain/case/parties.ts';
import { editions } from '../../src/domain/rulebook/editions.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Act, Seated } from './audit.ts';
import { Board } from './board.ts';
import { type Channel, Chatter } from './chatter.ts';
import { joinedTag, stepTag } from './newsTags.ts';
import { openSwitch } from './openSwitch.ts';
import type { Random } from './random.ts';

/** What a case of the soak takes from around it. */
export interface Around {
  readonly channel: Channel;
  /** A decided case as it is stored. */
  readonly stored: (code: CaseCode) => Promise<DecidedCase>;
  /** Resolves when everybody is to stop. */
  readonly end: Promise<void>;
  readonly isOver: () => boolean;
}

/** A side that is asked to take part, and the name by which the opener asks it. */
interface Side extends Seated {
  readonly called: string;
}

/** How often somebody takes a step back although they could do the next one, and although they could only wait. */
const backInsteadOfOn = 0.35;
const backInsteadOfWaiting = 0.25;
/** How often somebody who can only wait looks at the plan meanwhile. */
const looksAtPlan = 0.3;
/** How often a plan that is complete is left so. Otherwise it goes on, back and forth. */
const leavesComplete = 0.5;
/** How often something is said anew that is answered by something else, before that is a defect. */
const mostMisunderstandings = 10;

/**
 * Three sides at one Azure switch, who mark its steps as done and take them back, each in their own chat, all at the same
 * time. What was cut off they say again.
 */
export class SharedCase {
  /** What the bot itself told somebody that they did. */
  readonly acts: Act[] = [];
  /** How often somebody was answered something else than what they did: a step that another was faster with, mostly. */
  surprises = 0;
  /** How often the server died over what was said. */
  cuts = 0;
  /** Resolves when there is something to share. */
  readonly decided: Promise<void>;
  code: CaseCode = '';
  readonly #around: Around;
  readonly #random: Random;
  readonly #opener: Seated;
  readonly #others: readonly Side[];
  #board = new Board([]);
  #left = false;
  readonly #decided = Promise.withResolvers<void>();

  constructor(around: Around, name: string, random: Random) {
    const somebody = (side: string, language: 'en' | 'it', channelId: string): Chatter =>
      new Chatter(around.channel, { id: `${name}-${side}`, language, channelId });
    this.#around = around;
    this.decided = this.#decided.promise;
    this.#random = random;
    this.#opener = { chatter: somebody('contoso', 'en', 'msteams'), seat: 'newPartner' };
    this.#others = [
      { chatter: somebody('adatum', 'it', 'emulator'), seat: 'customer', called: 'Adatum' },
      { chatter: somebody('fabrikam', 'en', 'emulator'), seat: 'currentPartner', called: 'Fabrikam' },
    ];
  }

  /**
   * Who is owed to be told: the opener, and who was answered that they take part. Where the others are the server may not
   * know yet, if it died before that answer.
   */
  get people(): readonly Seated[] {
    const joined = ({ seat }: Seated) => this.acts.some((act) => act.seat === seat && act.tag === joinedTag(seat));
    return [this.#opener, ...this.#others.filter(joined)];
  }

  /** Plays it until it is left complete, or everybody is to stop. */
  async play(): Promise<void> {
    this.code = await openSwitch(this.#opener.chatter);
    const { edition, decision } = await this.#around.stored(this.code);
    const steps = editions[edition].plan(decision).flatMap((section) => section.steps);
    this.#board = new Board(steps);
    this.#decided.resolve();
    const ownOf = (seat: Seat) => steps.flatMap((step) => (step.seat === seat ? [step.number] : []));
    const coming = this.#others.map((side) => ({ side, invitation: Promise.withResolvers<string>() }));
    await Promise.all([
      (async () => {
        for (const { side, invitation } of coming) invitation.resolve(await this.#invite(side.called));
        await this.#work(this.#opener, ownOf(this.#opener.seat));
      })(),
      ...coming.map(async ({ side, invitation }) => {
        await this.#join(side, await invitation.promise);
        await this.#work(side, ownOf(side.seat));
      }),
    ]);
  }

  async #invite(called: string): Promise<string> {
    const read = await this.#until(
      this.#opener.chatter,
      `share with ${called}`,
      (text) => invitationIn(text) !== undefined,
    );
    return invitationIn(read) ?? '';
  }

  async #join({ chatter, seat }: Seated, invitation: string): Promise<void> {
    const { share } = catalogues[chatter.language];
    await this.#until(
      chatter,
      `${share.join.typed} ${invitation}`,
      (read) => read.includes(share.joined(this.code)) || read.includes(share.already),
    );
    this.acts.push({ seat, tag: joinedTag(seat) });
  }

  async #work(who: Seated, own: readonly number[]): Promise<void> {
    const random = this.#random.fork();
    while (!this.#left && !this.#around.isOver()) {
      const changed = this.#board.changed();
      const { doable, undoable } = this.#board.possible(own);
      const back = random.chance(doable.length > 0 ? backInsteadOfOn : backInsteadOfWaiting);
      const step = back ? (random.pick(undoable) ?? random.pick(doable)) : random.pick(doable);
      if (step === undefined) {
        if (random.chance(looksAtPlan)) await this.#look(who.chatter, own);
        await Promise.race([changed, this.#around.end]);
        continue;
      }
      await this.#mark(who, own, step, doable.includes(step));
      if (this.#board.complete && random.chance(leavesComplete)) {
        this.#left = true;
        this.#board.wake();
      }
    }
  }

  /** Says that a step is done, or is not. Others may have been faster: then they look at the plan. */
  async #mark({ chatter, seat }: Seated, own: readonly number[], step: number, done: boolean): Promise<void> {
    const { buttons, says } = catalogues[chatter.language];
    const text = `${(done ? buttons.done : buttons.undo).typed} ${step}`;
    const read = await this.#insist(chatter, text);
    if (read.includes(says.stepMarked(step, done))) {
      this.acts.push({ seat, tag: stepTag(step, done) });
      this.#board.mark(step, done);
      return;
    }
    this.surprises += 1;
    await this.#look(chatter, own);
  }

  /** Looks at the plan, which says what is done of somebody's own steps. */
  async #look(chatter: Chatter, own: readonly number[]): Promise<void> {
    const { buttons, plan } = catalogues[chatter.language];
    const read = await this.#until(chatter, buttons.plan.typed, (text) => statesIn(text).size > 0);
    const states = statesIn(read);
    for (const number of own) this.#board.mark(number, states.get(number) === plan.states.done);
  }

  /** Says something until it is answered as expected; between, they open the case, in case that their place in it was lost. */
  async #until(chatter: Chatter, text: string, expected: (read: string) => boolean): Promise<string> {
    const { open } = catalogues[chatter.language].buttons;
    for (let tries = 0; ; tries += 1) {
      const read = await this.#insist(chatter, text);
      if (expected(read)) return read;
      if (tries === mostMisunderstandings) throw new Error(`${chatter.id} said “${text}” and reads: ${read}`);
      this.surprises += 1;
      await this.#insist(chatter, `${open.typed} ${this.code}`);
    }
  }

  /** Says something until it is answered at all. */
  async #insist(chatter: Chatter, text: string): Promise<string> {
    for (;;) {
      const read = await chatter.say(text);
      if (read !== undefined) return read;
      this.cuts += 1;
    }
  }
}

/** The code in what somebody is to send on. */
const invitationIn = (text: string): string | undefined => /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(text)?.[0];

/** How each step of a plan is said to stand: a line with its number, and one below that begins with its state. */
const statesIn = (text: string): ReadonlyMap<number, string> =>
  new Map([...text.matchAll(/^(\d+)\. .*\n {3}(.*?) · /gm)].map(([, number, state = '']) => [Number(number), state]));
