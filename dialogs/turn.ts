import type { View } from '../cards/views.ts';
import type { Desk } from '../src/app/desk.ts';
import type { Sent } from '../src/app/sent.ts';
import type { Occasion } from '../src/domain/case/decide.ts';
import type { Language } from '../src/domain/language.ts';
import type { Catalogue } from '../src/i18n/catalogue.ts';
import { catalogues } from '../src/i18n/catalogues.ts';
import type { Command } from '../src/nlu/command.ts';
import type { Understand } from '../src/nlu/understanding.ts';

/** All that can be commanded: what can be typed, and the two answers that only a button gives by name. */
export type TurnCommand = Command | { readonly name: 'confirm' | 'keep' };

/** What came in: something that a person sent, or only that they are there. */
export type Incoming = Sent | { readonly kind: 'arrival' };

/**
 * What becomes of the card that was clicked, where a channel can replace it: another view, or the first thing that is
 * said in the turn. A card that lasts (a decision, a plan, a list) is left as it is.
 */
export type Spent = { readonly becomes: 'answer' } | { readonly becomes: 'view'; readonly view: View };

/**
 * One turn: what was sent and by whom, what can be done about it, and what is said back. What is said is collected
 * here and goes out when the turn is over, so that nothing is said before it is saved.
 */
export class Turn {
  readonly incoming: Incoming;
  readonly occasion: Occasion;
  readonly desk: Desk;
  readonly understand: Understand;
  readonly views: View[] = [];
  /** The command that was recognised in what was sent; absent for an answer. */
  command?: TurnCommand | undefined;
  /** What becomes of the clicked card; absent where it stays, or nothing was clicked. */
  spent?: Spent;
  #language: Language;

  constructor(given: {
    readonly incoming: Incoming;
    readonly occasion: Occasion;
    readonly desk: Desk;
    readonly understand: Understand;
    readonly language: Language;
  }) {
    this.incoming = given.incoming;
    this.occasion = given.occasion;
    this.desk = given.desk;
    this.understand = given.understand;
    this.#language = given.language;
  }

  get language(): Language {
    return this.#language;
  }

  get words(): Catalogue {
    return catalogues[this.#language];
  }

  say(view: View): void {
    this.views.push(view);
  }

  /** Goes on in another language, in this turn and from then on. */
  async speak(language: Language): Promise<void> {
    this.#language = language;
    await this.desk.speak(this.occasion.by, language);
  }
}
