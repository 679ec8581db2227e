import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { CaseCode } from '../src/domain/case/case.ts';
import { currentEdition } from '../src/domain/rulebook/editions.ts';
import { parseYesNo } from '../src/nlu/yesNo.ts';
import { enter } from './caseTalk/enter.ts';
import type { Next } from './caseTalk/talk.ts';
import { readOffer } from './dialogState.ts';
import { helpView } from './present/helpView.ts';
import { note } from './present/note.ts';
import { begin, chosenFromMenu, latestDraft, route, sayMenu, welcome } from './route.ts';
import type { Turn, TurnCommand } from './turn.ts';
import { turnOf } from './turnOf.ts';

/** What the lobby begins with: a case that was just offered to go on with. */
export interface LobbyOptions {
  readonly offered?: CaseCode;
}

/**
 * Where the conversation is while it is at no case: it offers, listens, and leads into one. It ends with the place
 * that it led to.
 */
export class LobbyDialog extends Dialog<LobbyOptions> {
  static readonly id = 'lobby';

  constructor() {
    super(LobbyDialog.id);
  }

  override async beginDialog(dc: DialogContext, options?: LobbyOptions): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { offered: options?.offered };
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { command, incoming } = turn;
    if (command !== undefined) return this.#leadTo(dc, await this.#obey(turn, command, dc));
    switch (incoming.kind) {
      case 'text':
        return this.#leadTo(dc, await this.#answer(turn, incoming.text, dc));
      case 'attachment':
        sayMenu(turn, turn.words.says.attachment);
        return Dialog.EndOfTurn;
      case 'click':
      case 'oddClick':
        sayMenu(turn, turn.words.says.oddClick);
        return Dialog.EndOfTurn;
      case 'arrival':
        return this.#leadTo(dc, await this.#greet(turn, true, dc));
    }
  }

  async #answer(turn: Turn, text: string, dc: DialogContext): Promise<Next> {
    const offered = readOffer(dc.activeDialog?.state);
    if (offered !== undefined) {
      const yes = parseYesNo(text, turn.language);
      if (yes === true) return enter(turn, offered);
      if (yes === false) {
        sayMenu(turn);
        return undefined;
      }
      // The offer was a list of two: to go on, or the menu.
      if (/^[12]\W*$/.test(text)) return text.startsWith('1') ? enter(turn, offered) : this.#menu(turn);
    } else {
      const chosen = chosenFromMenu(turn, text);
      if (chosen !== undefined) return begin(turn, chosen);
    }
    const routed = await route(turn, text);
    if (routed.kind === 'entered') return routed.place;
    if (routed.kind === 'answered') return undefined;
    const known = (await turn.desk.person(turn.occasion.by)).cases.length > 0;
    if (offered !== undefined || (known && (await latestDraft(turn)) === undefined)) {
      sayMenu(turn, turn.understand(text).intent === 'greeting' ? turn.words.says.greeting : turn.words.says.unclear);
      return undefined;
    }
    return this.#greet(turn, true, dc);
  }

  async #obey(turn: Turn, command: TurnCommand, dc: DialogContext): Promise<Next> {
    const { words } = turn;
    switch (command.name) {
      case 'help':
        turn.say(helpView(words, currentEdition));
        return undefined;
      case 'greeting':
        return this.#greet(turn, true, dc);
      case 'language':
        await turn.speak(command.language);
        sayMenu(turn, turn.words.says.language);
        return undefined;
      case 'thanks':
        turn.say(note([words.says.thanks]));
        return undefined;
      case 'person':
        turn.say(note([words.says.person]));
        return undefined;
      case 'resume': {
        const draft = await latestDraft(turn);
        if (draft !== undefined) return enter(turn, draft.id);
        sayMenu(turn, words.caseList.none);
        return undefined;
      }
      default:
        sayMenu(turn, words.says.noCaseOpen);
        return undefined;
    }
  }

  #menu(turn: Turn): Next {
    sayMenu(turn);
    return undefined;
  }

  async #greet(turn: Turn, first: boolean, dc: DialogContext): Promise<Next> {
    const draft = await welcome(turn, first);
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { offered: draft?.id };
    return undefined;
  }

  async #leadTo(dc: DialogContext, next: Next): Promise<DialogTurnResult> {
    return next === undefined ? Dialog.EndOfTurn : dc.endDialog(next);
  }
}
