import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import { findInvitationCode, type NearCode, nearInvitationCode } from '../src/app/invitationCode.ts';
import type { CaseCode } from '../src/domain/case/case.ts';
import { currentEdition } from '../src/domain/rulebook/editions.ts';
import { parseCommand } from '../src/nlu/command.ts';
import { readInvitationAnswer } from '../src/nlu/invitationAnswer.ts';
import { forgetsAll, profileSaid } from '../src/nlu/profileSaid.ts';
import { parseYesNo } from '../src/nlu/yesNo.ts';
import { fitsQuestion } from './caseTalk/answerQuestion.ts';
import { isAboutACase } from './caseTalk/click.ts';
import { clickedCommand } from './caseTalk/clickedCommand.ts';
import { enter } from './caseTalk/enter.ts';
import { refresh } from './caseTalk/refresh.ts';
import { show } from './caseTalk/show.ts';
import { stageOf } from './caseTalk/stage.ts';
import type { Next, Talk } from './caseTalk/talk.ts';
import { type Asked, readAsked, readPlace, withAsked } from './dialogState.ts';
import { nameOf } from './engine/nameOf.ts';
import { answerEntrance, askEntranceAgain, readEntrance, type Said, saidOf } from './entrance.ts';
import { JourneyDialog, type JourneyOptions } from './journeyDialog.ts';
import { LobbyDialog, type LobbyOptions } from './lobbyDialog.ts';
import { helpView } from './present/helpView.ts';
import { note } from './present/note.ts';
import { seenBy } from './present/seenBy.ts';
import { asksFor } from './profile/asksFor.ts';
import { askForgetAll, forgetAll } from './profile/forgetAll.ts';
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
    const asked = readAsked(dc.activeDialog?.state);
    // Whatever is not asked again by what follows is over.
    ask(dc, undefined);
    const answered = asked === undefined ? undefined : await this.#answerAsked(dc, turn, asked);
    const interrupted = answered ?? (await this.#interrupt(dc, turn));
    if (interrupted !== undefined) return interrupted;
    const result = await dc.continueDialog();
    if (result.status === DialogTurnStatus.waiting) return Dialog.EndOfTurn;
    // The lobby led into a case, or a case was left: the other one takes over, silently.
    return this.#goTo(dc, readPlace({ place: result.result }));
  }

  /** What answers a question that was asked beside the case or the lobby; nothing where something else is begun. */
  async #answerAsked(dc: DialogContext, turn: Turn, asked: Asked): Promise<DialogTurnResult | undefined> {
    const { incoming } = turn;
    if (asked.kind === 'invitation') return this.#answerInvitation(dc, turn, asked);
    if (incoming.kind !== 'text') return undefined;
    if (asked.kind === 'profile')
      return forgetsAll(incoming.text) === undefined ? undefined : this.#forget(dc, turn, 'ask');
    const yes = parseYesNo(incoming.text, turn.language);
    return yes === undefined ? undefined : this.#forget(dc, turn, yes ? 'forget' : 'keep');
  }

  /** Takes what was sent as the answer to an invitation that was shown. */
  async #answerInvitation(
    dc: DialogContext,
    turn: Turn,
    asked: Extract<Asked, { kind: 'invitation' }>,
  ): Promise<DialogTurnResult | undefined> {
    const { incoming } = turn;
    const again = async (how: 'shortly' | 'meaning' = 'shortly', sentence?: string): Promise<DialogTurnResult> => {
      if (await askEntranceAgain(turn, asked, how, sentence)) ask(dc, asked);
      return Dialog.EndOfTurn;
    };
    const { says } = turn.words;
    switch (incoming.kind) {
      case 'arrival':
        // Who reads an invitation has not just come.
        ask(dc, asked);
        return Dialog.EndOfTurn;
      case 'attachment':
        return again('shortly', says.attachment);
      case 'oddClick':
        return again('shortly', says.oddClick);
      case 'click':
        if (incoming.click.verb === 'refresh') ask(dc, asked);
        return undefined;
      case 'text':
        break;
    }
    const { text } = incoming;
    if (findInvitationCode(text) !== undefined) return undefined;
    if (text === '') return again('shortly', says.empty);
    if (text.length > longestWish) return again('shortly', says.tooLong(longestWish));
    const near = nearInvitationCode(text);
    if (near !== undefined) return again('shortly', nearInWords(near, turn));
    const answer = readInvitationAnswer(text, turn.language);
    if (answer !== undefined && answer.kind !== 'asks') return this.#enterByCode(dc, turn, saidOf(asked, answer));
    const command = parseCommand(text, { freeText: false });
    switch (command?.name) {
      case undefined:
        break;
      case 'language':
        await turn.speak(command.language);
        turn.say(note([turn.words.says.language]));
        return this.#enterByCode(dc, turn, saidOf(asked, undefined));
      case 'repeat':
        return this.#enterByCode(dc, turn, saidOf(asked, undefined));
      case 'help':
        turn.say(helpView(turn.words, currentEdition));
        return again();
      case 'status':
        await sayCases(turn);
        return again();
      case 'profile':
        await sayProfile(turn);
        return again();
      case 'greeting':
      case 'thanks':
      case 'person':
        return again('shortly', says[command.name]);
      case 'why':
        return again('meaning');
      case 'back':
      case 'skip':
      case 'skipRest':
      case 'save':
      case 'cancel':
      case 'remindLater':
        await askEntranceAgain(turn, asked, 'later');
        await this.#showPlace(dc, turn);
        return Dialog.EndOfTurn;
      default:
        return undefined;
    }
    if (answer !== undefined) return again('meaning');
    const told = profileSaid(text);
    if (told !== undefined) {
      await takeSaid(turn, told);
      return again();
    }
    // Somebody describes what they want instead.
    const { intent } = turn.understand(text);
    if (intent !== 'menu' && intent !== 'greeting' && intent !== 'status' && intent !== 'help') return undefined;
    return again('shortly', says.unclear);
  }

  /** Asks whether all that is known of somebody is to be forgotten, forgets it, or leaves it. */
  async #forget(dc: DialogContext, turn: Turn, what: 'ask' | 'forget' | 'keep'): Promise<DialogTurnResult> {
    if (what === 'ask') {
      if (await askForgetAll(turn)) ask(dc, { kind: 'forget' });
      else await this.#showPlace(dc, turn);
      return Dialog.EndOfTurn;
    }
    if (what === 'forget') await forgetAll(turn);
    else turn.say(note([turn.words.says.cancelDeclined]));
    await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
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
      if (click.verb === 'start') return this.#goTo(dc, await begin(turn, click.request, click.menu));
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
    if (forgetsAll(incoming.text) === 'ofMe') return this.#forget(dc, turn, 'ask');
    const near = talk !== undefined && takesFreeText(talk) ? undefined : nearInvitationCode(incoming.text);
    if (near !== undefined) {
      turn.say(note([nearInWords(near, turn)]));
      await this.#showPlace(dc, turn);
      return Dialog.EndOfTurn;
    }
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
    const entered = await answerEntrance(turn, entrance);
    if (entered.kind === 'entered' && entered.next !== undefined) return this.#goTo(dc, entered.next);
    if (entered.kind === 'asked') ask(dc, { kind: 'invitation', digest: entered.digest });
    // Who was at a case of their own is there again.
    if (entered.kind === 'declined') await this.#showPlace(dc, turn);
    return Dialog.EndOfTurn;
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
    ask(dc, { kind: 'profile' });
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

/** Keeps what was asked beside the place where the conversation is; nothing: it is over. */
const ask = ({ activeDialog }: DialogContext, asked: Asked | undefined): void => {
  if (activeDialog !== undefined) activeDialog.state = withAsked({ ...activeDialog.state }, asked);
};

/** What is wrong with something that is nearly a code. */
const nearInWords = ({ length, odd }: NearCode, { words }: Turn): string =>
  odd === undefined ? words.share.nearCode(length) : words.share.oddCode(odd);

/** Whether the open question takes free words, so that only a whole-message command interrupts it. */
const takesFreeText = ({ turn, current, place }: Talk): boolean => {
  const stage = stageOf(current, place, turn.occasion.today);
  return stage.at === 'telling' || (stage.at === 'question' && isFreeText(nameOf(stage.key)));
};
