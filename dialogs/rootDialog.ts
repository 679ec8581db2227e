import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import { answerBeside } from './besideQuestion.ts';
import { show } from './caseTalk/show.ts';
import { stageOf } from './caseTalk/stage.ts';
import type { Next } from './caseTalk/talk.ts';
import { talkAt } from './caseTalk/talkAt.ts';
import { type Asked, readAsked, readPlace, withAsked } from './dialogState.ts';
import type { Place } from './engine/place.ts';
import { interrupt } from './interruptions.ts';
import { JourneyDialog, type JourneyOptions } from './journeyDialog.ts';
import { LobbyDialog, type LobbyOptions } from './lobbyDialog.ts';
import type { Outcome } from './outcome.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turnOf.ts';

/**
 * The whole conversation: what was asked beside the place first, then interruptions, then the place: the case that it is
 * at, else the lobby. There is always one of the two on the stack, so the next message has somebody to answer it.
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
    if (await follow(dc, turn, await answerBeside(turn, asked))) return Dialog.EndOfTurn;
    if (await follow(dc, turn, await interrupt(turn, placeOf(dc)))) return Dialog.EndOfTurn;
    const result = await dc.continueDialog();
    // The lobby led into a case, or a case was left: the other one takes over, silently.
    if (result.status !== DialogTurnStatus.waiting) await goTo(dc, readPlace({ place: result.result }));
    return Dialog.EndOfTurn;
  }
}

/** Goes on as an outcome says. Gives whether the turn is over. */
const follow = async (dc: DialogContext, turn: Turn, outcome: Outcome): Promise<boolean> => {
  switch (outcome.kind) {
    case 'passed':
      if (outcome.at !== undefined) await goTo(dc, outcome.at);
      break;
    case 'answered':
      break;
    case 'back':
      await showPlace(turn, placeOf(dc), outcome.sentence);
      break;
    case 'goTo':
      await goTo(dc, outcome.next);
      return true;
  }
  if (outcome.asked !== undefined) ask(dc, outcome.asked);
  return outcome.kind !== 'passed';
};

const placeOf = ({ activeDialog }: DialogContext): Place | undefined => readPlace(activeDialog?.state);

/** Keeps what was asked beside the place where the conversation is; nothing: it is over. */
const ask = ({ activeDialog }: DialogContext, asked: Asked | undefined): void => {
  if (activeDialog !== undefined) activeDialog.state = withAsked({ ...activeDialog.state }, asked);
};

/** Says again where the present case stands, after something that interrupted it. */
const showPlace = async (turn: Turn, place: Place | undefined, sentence?: string): Promise<void> => {
  const talk = await talkAt(turn, place);
  if (talk === undefined) return;
  const atDecision = stageOf(talk.current, talk.place, turn.occasion.today).at === 'decision';
  if (!atDecision || sentence !== undefined)
    show(turn, talk.current, talk.place, sentence === undefined ? [] : [sentence]);
};

const goTo = async (dc: DialogContext, next: Next): Promise<void> => {
  await dc.cancelAllDialogs();
  // Whoever comes from somewhere else in the conversation was greeted long ago.
  if (next === undefined) await dc.beginDialog(LobbyDialog.id, { greeted: true } satisfies LobbyOptions);
  else await dc.beginDialog(JourneyDialog.id, { place: next } satisfies JourneyOptions);
};
