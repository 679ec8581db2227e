import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import { parseCommand } from '../src/nlu/command.ts';
import { clickedCommand } from './caseTalk/clickedCommand.ts';
import { enter } from './caseTalk/enter.ts';
import { show } from './caseTalk/show.ts';
import { stageOf } from './caseTalk/stage.ts';
import type { Next } from './caseTalk/talk.ts';
import { readPlace } from './dialogState.ts';
import { nameOf } from './engine/nameOf.ts';
import { JourneyDialog, type JourneyOptions } from './journeyDialog.ts';
import { LobbyDialog } from './lobbyDialog.ts';
import { isFreeText } from './questions/shapes.ts';
import { begin, sayCases, sayMenu } from './route.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turnOf.ts';

/**
 * The whole conversation: interruptions first, then the case that it is at, else the lobby. There is always one of the
 * two on the stack, so the next message has somebody to answer it.
 */
export class RootDialog extends ComponentDialog {
  static readonly id = 'root';

  constructor() {
    super(RootDialog.id);
    this.addDialog(new LobbyDialog());
    this.addDialog(new JourneyDialog());
    this.initialDialogId = LobbyDialog.id;
  }

  protected override async onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await dc.beginDialog(LobbyDialog.id);
    return this.onContinueDialog(dc);
  }

  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const interrupted = await this.#interrupt(dc, turn);
    if (interrupted !== undefined) return interrupted;
    const result = await dc.continueDialog();
    if (result.status === DialogTurnStatus.waiting) return Dialog.EndOfTurn;
    // The lobby led into a case, or a case was left: the other one takes over, silently.
    return this.#goTo(dc, readPlace({ place: result.result }));
  }

  /** What leaves the present case, or does not need one. Everything else is for whoever is on the stack. */
  async #interrupt(dc: DialogContext, turn: Turn): Promise<DialogTurnResult | undefined> {
    const { incoming } = turn;
    if (incoming.kind === 'click') {
      const { click } = incoming;
      if (click.verb === 'start') return this.#goTo(dc, await begin(turn, click.request));
      if (click.verb === 'open') return this.#goTo(dc, await enter(turn, click.case));
      if (click.verb === 'command') {
        if (click.name === 'menu') return this.#menu(dc, turn);
        if (click.name === 'status') return this.#status(dc, turn);
      }
      return this.#clickElsewhere(dc, turn);
    }
    if (incoming.kind !== 'text') return undefined;
    const command = parseCommand(incoming.text, { freeText: await this.#takesFreeText(dc, turn) });
    switch (command?.name) {
      case 'menu':
        return this.#menu(dc, turn);
      case 'status':
        return this.#status(dc, turn);
      case 'open':
        if (command.code !== undefined) return this.#goTo(dc, await enter(turn, command.code));
        await sayCases(turn);
        return Dialog.EndOfTurn;
      default:
        turn.command = command;
        return undefined;
    }
  }

  /** A click on a card of a case that the conversation is not at, since its place was lost or it went on elsewhere. */
  async #clickElsewhere(dc: DialogContext, turn: Turn): Promise<DialogTurnResult | undefined> {
    const { incoming } = turn;
    if (incoming.kind !== 'click') return undefined;
    const { click } = incoming;
    if (click.verb === 'start' || click.verb === 'open') return undefined;
    const at = readPlace(dc.activeDialog?.state)?.code;
    if (click.verb === 'command' && click.case === undefined) {
      turn.command = clickedCommand(click.name, turn.language);
      return undefined;
    }
    if (click.case === undefined || click.case === at) return undefined;
    const found = await turn.desk.find(click.case, turn.occasion.by);
    if (at === undefined && found.kind === 'found') {
      await dc.cancelAllDialogs();
      const options: JourneyOptions = { place: { code: click.case } };
      await dc.beginDialog(JourneyDialog.id, options);
      return undefined;
    }
    if (at === undefined) {
      sayMenu(turn, turn.words.says.oddClick);
      return Dialog.EndOfTurn;
    }
    await this.#showPlace(dc, turn, turn.words.says.staleClick);
    return Dialog.EndOfTurn;
  }

  async #menu(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    const place = readPlace(dc.activeDialog?.state);
    const found = place === undefined ? undefined : await turn.desk.find(place.code, turn.occasion.by);
    const draft = found?.kind === 'found' && found.current.state === 'draft' ? found.current : undefined;
    sayMenu(turn, draft === undefined ? undefined : turn.words.says.otherDraft(draft.id));
    return this.#goTo(dc, undefined);
  }

  async #status(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    await sayCases(turn);
    await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
  }

  /** Says again where the present case stands, after something that interrupted it. */
  async #showPlace(dc: DialogContext, turn: Turn, sentence?: string): Promise<void> {
    const place = readPlace(dc.activeDialog?.state);
    if (place === undefined) return;
    const found = await turn.desk.find(place.code, turn.occasion.by);
    if (found.kind !== 'found') return;
    const atDecision = stageOf(found.current, place, turn.occasion.today).at === 'decision';
    if (!atDecision || sentence !== undefined)
      show(turn, found.current, place, sentence === undefined ? [] : [sentence]);
  }

  async #takesFreeText(dc: DialogContext, turn: Turn): Promise<boolean> {
    const place = readPlace(dc.activeDialog?.state);
    if (place === undefined) return false;
    const found = await turn.desk.find(place.code, turn.occasion.by);
    if (found.kind !== 'found') return false;
    const stage = stageOf(found.current, place, turn.occasion.today);
    return stage.at === 'question' && isFreeText(nameOf(stage.key));
  }

  async #goTo(dc: DialogContext, next: Next): Promise<DialogTurnResult> {
    await dc.cancelAllDialogs();
    if (next === undefined) await dc.beginDialog(LobbyDialog.id);
    else await dc.beginDialog(JourneyDialog.id, { place: next } satisfies JourneyOptions);
    return Dialog.EndOfTurn;
  }
}
