import type { CaseCode } from '../../src/domain/case/case.ts';
import type { Change } from '../../src/domain/case/decide.ts';
import { remembered } from '../../src/domain/organisation/remembered.ts';
import { entryKey, readFact } from '../../src/domain/rulebook/facts.ts';
import type { JourneyRequest } from '../../src/domain/rulebook/words.ts';
import { speaksOfCustomer } from '../../src/nlu/speaksOfCustomer.ts';
import { nextQuestion } from '../engine/sequence.ts';
import { endedLine } from '../present/endedLine.ts';
import { note } from '../present/note.ts';
import { effectsInWords, noted } from '../present/noticed.ts';
import { rememberedInWords } from '../present/rememberedInWords.ts';
import { seenBy } from '../present/seenBy.ts';
import { subjectOf } from '../present/subject.ts';
import type { Turn } from '../turn.ts';
import { show } from './show.ts';
import type { Next } from './talk.ts';

/**
 * Opens a new case with what is known already, and asks its first question. What was said of it (`known`) wins over what
 * is remembered of the person; `first` is said before all else. `act` is what asked for it, where
 * that is known by more than its activity; `instead` is the case that it takes the place of, which is thrown away.
 */
export const enterNew = async (
  turn: Turn,
  request: JourneyRequest,
  known: readonly Change[],
  first: readonly string[] = [],
  act = turn.occasion.act,
  instead?: CaseCode,
): Promise<Next> => {
  const { desk, words } = turn;
  const occasion = act === undefined ? turn.occasion : { ...turn.occasion, act };
  const before = await rememberedFor(turn, known);
  const opened = await desk.open(request, [...before, ...known], occasion, instead);
  if (opened.kind === 'tooMany') {
    turn.say(note([words.says.tooManyCases(opened.most)], { tone: 'attention' }));
    return undefined;
  }
  const { current, effects, left = [], stays } = opened;
  const isKept = (change: Change): boolean => 'set' in change && readFact(current.facts, change.set) === change.value;
  const understood = noted(known.filter(isKept), current.facts, words);
  const place = { code: current.id };
  show(turn, current, place, [
    ...first,
    words.journeys[request].opening,
    ...(understood === undefined ? [] : [understood]),
    ...rememberedInWords(before.filter(isKept), current.facts, words),
    ...effectsInWords(effects, current, words),
    words.says.opened(current.id),
    ...(left.length === 0 ? [] : [words.says.leftList(left)]),
    ...(stays === undefined ? [] : [words.says.otherDraft(stays)]),
  ]);
  return place;
};

/** What is known of who opens a case. Who speaks of a customer of theirs is none this time, even if they were last time. */
const rememberedFor = async ({ desk, occasion, incoming }: Turn, known: readonly Change[]) => {
  const profile = await desk.profile(occasion);
  const sells = incoming.kind === 'text' && speaksOfCustomer(incoming.text);
  return sells && profile.lastRole === 'customer' ? [] : remembered(profile, known);
};

/**
 * Goes on with a case: at its open question, or at its decision. A decision whose waiting day has passed meanwhile
 * does not hold any more: it is taken back, and the question is asked anew.
 */
export const enter = async (turn: Turn, code: CaseCode, noticed: readonly string[] = []): Promise<Next> => {
  const { desk, words, occasion } = turn;
  const found = await desk.find(code, occasion.by);
  if (found.kind !== 'found') {
    sayMissing(turn, code, found.kind);
    return undefined;
  }
  const { current } = found;
  const place = { code };
  const isOpener = current.owner === occasion.by;
  if (!isOpener && current.state !== 'decided') {
    const ended = endedLine(current, words);
    turn.say(
      note([
        ...noticed,
        ...(ended === undefined ? [words.share.beingChanged(code)] : [ended, words.acting.afterwards.guest]),
      ]),
    );
    return undefined;
  }
  // A day that has passed is for the opener to ask about anew.
  const stale =
    isOpener && current.state === 'decided' && current.ended === undefined
      ? nextQuestion(current, occasion.today)
      : undefined;
  if (stale === undefined) {
    show(turn, seenBy(current, occasion.by), place, noticed);
    return place;
  }
  const reopened = await desk.run(code, { name: 'reopen' }, occasion);
  if (reopened.kind === 'missing' || reopened.kind === 'damaged') {
    sayMissing(turn, code, reopened.kind);
    return undefined;
  }
  const passed =
    stale === 'subscriptions' || entryKey(stale)?.fact !== 'termEnds' ? undefined : readFact(current.facts, stale);
  show(turn, reopened.current, place, [
    ...noticed,
    typeof passed === 'string'
      ? words.says.termPassedSince(subjectOf(current.facts, stale, words), passed)
      : words.says.reopened,
  ]);
  return place;
};

/** Says that a case is not to be had: it is not there, not this person's, or its document is damaged. */
export const sayMissing = (turn: Turn, code: CaseCode, kind: 'missing' | 'damaged'): void => {
  const { says } = turn.words;
  turn.say(note([kind === 'damaged' ? says.damagedCase(code) : says.unknownCase(code)], { tone: 'attention' }));
};
