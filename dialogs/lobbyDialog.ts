import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { CaseCode } from '../src/domain/case/case.ts';
import { currentEdition } from '../src/domain/rulebook/editions.ts';
import { parseYesNo } from '../src/nlu/yesNo.ts';
import { obey } from './caseTalk/command.ts';
import { enter } from './caseTalk/enter.ts';
import { remindLaterInAll, startRemindersInAll, stopRemindersInAll } from './caseTalk/reminding.ts';
import type { Next } from './caseTalk/talk.ts';
import { readOffer, wasGreeted } from './dialogState.ts';
import { helpView } from './present/helpView.ts';
import { note } from './present/note.ts';
import { seenBy } from './present/seenBy.ts';
import { begin, chosenFromMenu, latestDecided, latestDraft, route, sayMenu, welcome } from './route.ts';
import type { Turn, TurnCommand } from './turn.ts';
import { turnOf } from './turnOf.ts';

/** What the lobby begins with: a case that was just offered to go on with. */
export interface LobbyOptions {
  readonly offered?: CaseCode;
  readonly greeted?: boolean;
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
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { ...options };
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
        turn.spent = { becomes: 'answer' };
        return Dialog.EndOfTurn;
      case 'arrival':
        // Channels tell of one arrival in several ways, and of each more than once.
        if (wasGreeted(dc.activeDialog?.state)) return Dialog.EndOfTurn;
        return this.#leadTo(dc, await this.#greet(turn, true, dc));
    }
  }

  async #answer(turn: Turn, text: string, dc: DialogContext): Promise<Next> {
    const offered = readOffer(dc.activeDialog?.state);
    if (offered !== undefined) {
      const yes = parseYesNo(text, turn.language);
      if (yes === true) return enter(turn, offered);
      if (yes === false) return this.#menu(turn, dc);
      // The offer was a list of two: to go on, or the menu.
      if (/^[12]\W*$/.test(text)) return text.startsWith('1') ? enter(turn, offered) : this.#menu(turn, dc);
    } else {
      const chosen = chosenFromMenu(turn, text);
      if (chosen !== undefined) return begin(turn, chosen);
    }
    const routed = await route(turn, text);
    if (routed.kind === 'entered') return routed.place;
    if (routed.kind === 'answered') return undefined;
    const { says } = turn.words;
    const greeting = turn.understand(text).intent === 'greeting';
    if (offered !== undefined || wasGreeted(dc.activeDialog?.state))
      return this.#menu(turn, dc, greeting ? says.greeting : says.unclear);
    // Who is new here reads what can be done; that the message was not understood is said first.
    if (!greeting) turn.say(note([says.unclear]));
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
        turn.spent = { becomes: 'answer' };
        return this.#menu(turn, dc, turn.words.says.language);
      case 'thanks':
        turn.say(note([words.says.thanks]));
        return undefined;
      case 'person':
        turn.say(note([words.says.person]));
        return undefined;
      case 'remindLater':
        await remindLaterInAll(turn, command.days);
        return undefined;
      case 'stopReminders':
        await stopRemindersInAll(turn);
        return undefined;
      case 'startReminders':
        await startRemindersInAll(turn);
        return undefined;
      case 'resume': {
        const draft = await latestDraft(turn);
        if (draft !== undefined) return enter(turn, draft.id);
        return this.#menu(turn, dc, words.caseList.none);
      }
      case 'plan':
      case 'share':
      case 'decision':
      case 'document':
      case 'accept':
      case 'decline':
      case 'problem':
      case 'solved':
      case 'history':
      case 'reopen':
      case 'colleague':
      case 'withdrawInvitation':
      case 'markStep': {
        const decided = await latestDecided(turn, command.name === 'reopen' ? 'ended' : 'live');
        if (decided !== undefined) {
          const current = seenBy(decided, turn.occasion.by);
          return obey({ turn, current, stored: decided, place: { code: decided.id } }, command);
        }
        break;
      }
      default:
        break;
    }
    // "Change our Azure partner" is no command while there is nothing to change: it is what somebody wants.
    const routed = turn.incoming.kind === 'text' ? await route(turn, turn.incoming.text) : undefined;
    if (routed?.kind === 'entered') return routed.place;
    return routed?.kind === 'answered' ? undefined : this.#menu(turn, dc, words.says.noCaseOpen);
  }

  /** The menu instead of what was offered, so that its numbers are the menu's again. */
  #menu(turn: Turn, dc: DialogContext, sentence?: string): Next {
    sayMenu(turn, sentence);
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { greeted: true };
    return undefined;
  }

  async #greet(turn: Turn, first: boolean, dc: DialogContext): Promise<Next> {
    const draft = await welcome(turn, first);
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { offered: draft?.id, greeted: true };
    return undefined;
  }

  async #leadTo(dc: DialogContext, next: Next): Promise<DialogTurnResult> {
    return next === undefined ? Dialog.EndOfTurn : dc.endDialog(next);
  }
}
