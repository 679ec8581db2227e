import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { answerText } from './caseTalk/answerText.ts';
import { answerClick, isAboutACase } from './caseTalk/click.ts';
import { obey } from './caseTalk/command.ts';
import { sayMissing } from './caseTalk/enter.ts';
import { answerGuest } from './caseTalk/guest.ts';
import { settle } from './caseTalk/settle.ts';
import { show } from './caseTalk/show.ts';
import type { Next, Talk } from './caseTalk/talk.ts';
import { readPlace } from './dialogState.ts';
import type { Place } from './engine/place.ts';
import { seenBy } from './present/seenBy.ts';
import { turnOf } from './turnOf.ts';

/** What the dialog begins with: where a case was just entered, and shown. */
export interface JourneyOptions {
  readonly place: Place;
}

/**
 * The one engine of all journeys: a Bot Framework dialog that stays at one case. Its state on the dialog stack is only
 * a `Place`; everything else is read from the case, each turn anew.
 */
export class JourneyDialog extends Dialog<JourneyOptions> {
  static readonly id = 'journey';

  constructor() {
    super(JourneyDialog.id);
  }

  override async beginDialog(dc: DialogContext, options?: JourneyOptions): Promise<DialogTurnResult> {
    if (options === undefined) throw new Error('a journey begins with a place');
    keep(dc, options.place);
    return Dialog.EndOfTurn;
  }

  /** Takes what was sent as the answer to what is open; a command was recognised before. */
  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const place = readPlace(dc.activeDialog?.state);
    if (place === undefined) return dc.endDialog();
    const found = await turn.desk.find(place.code, turn.occasion.by);
    if (found.kind !== 'found') {
      sayMissing(turn, place.code, found.kind);
      turn.spent = { becomes: 'answer' };
      return dc.endDialog();
    }
    const { by } = turn.occasion;
    const talk = { turn, current: seenBy(found.current, by), stored: found.current, place };
    const next = found.current.owner === by ? await answer(talk) : await answerGuest(talk);
    settle(talk, next);
    if (next === undefined) return dc.endDialog();
    keep(dc, next);
    return Dialog.EndOfTurn;
  }
}

const keep = (dc: DialogContext, place: Place): void => {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = { place };
};

/** The same place for somebody who was just understood: what went wrong before is not held against them. */
const understood = ({ failures: _failures, ...place }: Place): Place => place;

const answer = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { command, incoming, words } = turn;
  if (command !== undefined) return obey({ ...talk, place: understood(place) }, command);
  switch (incoming.kind) {
    case 'text':
      return answerText(talk, incoming.text);
    case 'click':
      return isAboutACase(incoming.click) ? answerClick(talk, incoming.click) : place;
    case 'oddClick':
      show(turn, current, place, [words.says.oddClick]);
      return place;
    case 'attachment':
      show(turn, current, place, [words.says.attachment]);
      return place;
    case 'arrival':
      // Whoever is in the middle of a case has not just come: channels tell of one arrival more than once.
      return place;
  }
};
