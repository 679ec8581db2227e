import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import type { CaseCode } from '../src/domain/case/case.ts';
import { parseCommand } from '../src/nlu/command.ts';
import { profileSaid } from '../src/nlu/profileSaid.ts';
import { fitsQuestion } from './caseTalk/answerQuestion.ts';
import { isAboutACase } from './caseTalk/click.ts';
import { clickedCommand } from './caseTalk/clickedCommand.ts';
import { enter } from './caseTalk/enter.ts';
import { refresh } from './caseTalk/refresh.ts';
import { show } from './caseTalk/show.ts';
import { stageOf } from './caseTalk/stage.ts';
import type { Next, Talk } from './caseTalk/talk.ts';
import { readPlace } from './dialogState.ts';
import { nameOf } from './engine/nameOf.ts';
import { answerEntrance, readEntrance, type Said } from './entrance.ts';
import { JourneyDialog, type JourneyOptions } from './journeyDialog.ts';
import { LobbyDialog, type LobbyOptions } from './lobbyDialog.ts';
import { seenBy } from './present/seenBy.ts';
import { asksFor } from './profile/asksFor.ts';
import { sayProfile, takeForm, takeSaid } from './profile/profileTalk.ts';
import { isFreeText } from './questions/shapes.ts';
import { begin, sayCases, sayMenu } from './route.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turnOf.ts';

/** How long a message may be that tells what somebody wants, in characters: a long letter, but no book. */
const longestWish = 2000;

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
    const entrance = readEntrance(turn);
    if (entrance !== undefined) return this.#enterByCode(dc, turn, entrance);
    if (incoming.kind === 'click') {
      const { click } = incoming;
      if (click.verb === 'refresh') {
        await refresh(turn, click);
        return Dialog.EndOfTurn;
      }
      if (click.verb === 'profile') return this.#profile(dc, turn, () => takeForm(turn, click));
      if (click.verb === 'start') return this.#goTo(dc, await begin(turn, click.request));
      if (click.verb === 'open') return this.#open(dc, turn, click.case);
      if (click.verb === 'command') {
        if (click.name === 'menu') return this.#menu(dc, turn);
        if (click.name === 'status') return this.#status(dc, turn);
      }
      return this.#clickElsewhere(dc, turn);
    }
    if (incoming.kind !== 'text') return undefined;
    const talk = await this.#talk(dc, turn);
    if (talk === undefined && incoming.text.length > longestWish) {
      sayMenu(turn, turn.words.says.tooLong(longestWish));
      return Dialog.EndOfTurn;
    }
    // What answers the open question is no command, even where it could be one.
    if (talk !== undefined && fitsQuestion(talk, incoming.text)) return undefined;
    const said = profileSaid(incoming.text);
    if (said !== undefined && !(talk !== undefined && asksFor(talk, said)))
      return this.#profile(dc, turn, () => takeSaid(turn, said));
    const command = parseCommand(incoming.text, { freeText: talk !== undefined && takesFreeText(talk) });
    switch (command?.name) {
      case 'menu':
        return this.#menu(dc, turn);
      case 'status':
        return this.#status(dc, turn);
      case 'profile':
        return this.#profile(dc, turn, () => sayProfile(turn));
      case 'open':
        return command.code === undefined ? this.#status(dc, turn) : this.#open(dc, turn, command.code);
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
    if (!isAboutACase(click)) return undefined;
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
    turn.spent = { becomes: 'answer' };
    if (at === undefined) {
      sayMenu(turn, turn.words.says.unknownCase(click.case));
      return Dialog.EndOfTurn;
    }
    await this.#showPlace(dc, turn, turn.words.says.staleClick);
    return Dialog.EndOfTurn;
  }

  /** Goes to a case, or says that it is not to be had and stays where it was. */
  async #open(dc: DialogContext, turn: Turn, code: CaseCode): Promise<DialogTurnResult> {
    const next = await enter(turn, code);
    if (next !== undefined) return this.#goTo(dc, next);
    await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
  }

  /** Somebody has a code of an invitation, or answers one. Where it leads nowhere, the conversation stays where it was. */
  async #enterByCode(dc: DialogContext, turn: Turn, entrance: Said): Promise<DialogTurnResult> {
    const next = await answerEntrance(turn, entrance);
    return next === undefined ? Dialog.EndOfTurn : this.#goTo(dc, next);
  }

  async #menu(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    const current = (await this.#talk(dc, turn))?.current;
    const draft = current?.state === 'draft' && current.owner === turn.occasion.by ? current : undefined;
    sayMenu(turn, draft === undefined ? undefined : turn.words.says.otherDraft(draft.id));
    return this.#goTo(dc, undefined);
  }

  async #status(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    await sayCases(turn);
    await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
  }

  /** Says who somebody is, or corrects it, and goes on where the conversation was. */
  async #profile(dc: DialogContext, turn: Turn, talk: () => Promise<void>): Promise<DialogTurnResult> {
    await talk();
    await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
  }

  /** Says again where the present case stands, after something that interrupted it. */
  async #showPlace(dc: DialogContext, turn: Turn, sentence?: string): Promise<void> {
    const talk = await this.#talk(dc, turn);
    if (talk === undefined) return;
    const atDecision = stageOf(talk.current, talk.place, turn.occasion.today).at === 'decision';
    if (!atDecision || sentence !== undefined)
      show(turn, talk.current, talk.place, sentence === undefined ? [] : [sentence]);
  }

  /** The case that the conversation is at, as it is stored now. */
  async #talk(dc: DialogContext, turn: Turn): Promise<Talk | undefined> {
    const place = readPlace(dc.activeDialog?.state);
    if (place === undefined) return undefined;
    const found = await turn.desk.find(place.code, turn.occasion.by);
    return found.kind === 'found'
      ? { turn, current: seenBy(found.current, turn.occasion.by), stored: found.current, place }
      : undefined;
  }

  async #goTo(dc: DialogContext, next: Next): Promise<DialogTurnResult> {
    await dc.cancelAllDialogs();
    // Whoever comes from somewhere else in the conversation was greeted long ago.
    if (next === undefined) await dc.beginDialog(LobbyDialog.id, { greeted: true } satisfies LobbyOptions);
    else await dc.beginDialog(JourneyDialog.id, { place: next } satisfies JourneyOptions);
    return Dialog.EndOfTurn;
  }
}

/** Whether the open question takes free words, so that only a whole-message command interrupts it. */
const takesFreeText = ({ turn, current, place }: Talk): boolean => {
  const stage = stageOf(current, place, turn.occasion.today);
  return stage.at === 'question' && isFreeText(nameOf(stage.key));
};
