import type { Case } from '../../src/domain/case/case.ts';
import type { Change, Command } from '../../src/domain/case/decide.ts';
import type { Refusal } from '../../src/domain/case/refusal.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { afresh } from '../engine/place.ts';
import { commandButton } from '../present/click.ts';
import { note } from '../present/note.ts';
import { effectsInWords } from '../present/noticed.ts';
import { filledInWords } from '../present/rememberedInWords.ts';
import { seenBy } from '../present/seenBy.ts';
import { seatName } from '../present/shareView.ts';
import { sayMissing } from './enter.ts';
import { show } from './show.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';

/** A refusal in words. `current`: the case, which knows the sides by name. */
export const refusalInWords = (refusal: Refusal, words: Catalogue, current?: Case): string => {
  const { refusals, share } = words;
  switch (refusal.code) {
    case 'badValue':
      return refusals.badValue(refusal);
    case 'noSuchEntry':
      return refusals.noSuchEntry(refusal);
    case 'tooManyEntries':
      return refusals.tooManyEntries(refusal);
    case 'termPassed':
      return refusals.termPassed(refusal);
    case 'notComplete':
      return refusals.notComplete(refusal);
    case 'notDecided':
      return refusals.notDecided(refusal);
    case 'noSuchStep':
      return refusals.noSuchStep(refusal);
    case 'tooEarly':
      return refusals.tooEarly(refusal);
    case 'restedOn':
      return refusals.restedOn(refusal);
    case 'notYourStep':
      return refusals.notYourStep(
        refusal,
        current === undefined ? share.seats[refusal.seat] : seatName(current, refusal.seat, words),
      );
    case 'notYours':
      return refusals.notYours(refusal);
    case 'noSuchSeat':
      return refusals.noSuchSeat(refusal);
    case 'seatTaken':
      return refusals.seatTaken(refusal);
    case 'noSuchInvitation':
      return refusals.noSuchInvitation(refusal);
    case 'invitationExpired':
      return refusals.invitationExpired(refusal);
    case 'takesPart':
      return refusals.takesPart(refusal);
    case 'otherTenant':
      return refusals.otherTenant(refusal);
    case 'ended':
      return refusals.ended(refusal);
    case 'historyFull':
      return refusals.historyFull(refusal);
    case 'notEnded':
      return refusals.notEnded(refusal);
    case 'nothingToDecline':
      return refusals.nothingToDecline(refusal);
    case 'stepIsDone':
      return refusals.stepIsDone(refusal);
    case 'noProblem':
      return refusals.noProblem(refusal);
    case 'badNote':
      return refusals.badNote(refusal);
  }
};

/**
 * Carries out a command and says where the case stands then. `say` words what was understood, with the case as it is
 * afterwards. A refusal is said, and the same question stays open.
 */
export const run = async (
  { turn, place }: Talk,
  command: Command,
  say: (current: Case) => readonly string[] = () => [],
): Promise<Next> => {
  const { desk, occasion, words } = turn;
  const ran = await desk.run(place.code, command, occasion);
  if (ran.kind === 'missing' || ran.kind === 'damaged') {
    sayMissing(turn, place.code, ran.kind);
    return undefined;
  }
  if (ran.kind === 'refused') {
    // After the answer nothing is asked, so there is nothing to ask again.
    if (stageOf(ran.current, place, occasion.today).at === 'decision') {
      turn.say(
        note([refusalInWords(ran.refusal, words, ran.current)], {
          actions: [commandButton('plan', words, ran.current)],
        }),
      );
      return place;
    }
    const stays = { ...place, failures: (place.failures ?? 0) + 1 };
    show(turn, seenBy(ran.current, occasion.by), stays, [refusalInWords(ran.refusal, words, ran.current)]);
    return stays;
  }
  const next = afresh(place);
  const { facts } = ran.current;
  show(turn, ran.current, next, [
    ...say(ran.current),
    ...filledInWords(ran.filled ?? [], facts, words),
    ...effectsInWords(ran.effects, ran.current, words),
  ]);
  return next;
};

/** Records answers, all of them or none, and goes on to the next open question. */
export const record = (
  talk: Talk,
  changes: readonly Change[],
  say?: (current: Case) => readonly string[],
): Promise<Next> => run(talk, { name: 'record', changes }, say);
