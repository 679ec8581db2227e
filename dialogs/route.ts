import type { Case, DecidedCase } from '../src/domain/case/case.ts';
import { planSteps } from '../src/domain/case/planProgress.ts';
import { currentEdition } from '../src/domain/rulebook/editions.ts';
import type { JourneyRequest } from '../src/domain/rulebook/words.ts';
import { journeyRequests } from '../src/domain/rulebook/words.ts';
import { parseChoice } from '../src/nlu/choice.ts';
import { enter, enterNew } from './caseTalk/enter.ts';
import type { Place } from './engine/place.ts';
import { knownFrom } from './knownFrom.ts';
import { caseListView } from './present/caseListView.ts';
import { button, commandButton } from './present/click.ts';
import { helpView } from './present/helpView.ts';
import { menuView } from './present/menuView.ts';
import { note } from './present/note.ts';
import { stoppedView } from './present/stoppedView.ts';
import type { Turn } from './turn.ts';

/** Where a message without a case led: into a case, to an answer, or nowhere. */
export type Routed =
  | { readonly kind: 'entered'; readonly place: Place | undefined }
  | { readonly kind: 'answered' }
  | { readonly kind: 'unclear' };

/** Reads what a person wants from their own words, and does it: in the language in which they said it. */
export const route = async (turn: Turn, text: string): Promise<Routed> => {
  const understanding = turn.understand(text);
  const { intent, language } = understanding;
  if (language !== undefined && language !== turn.language) await turn.speak(language);
  switch (intent) {
    case 'addPartner':
    case 'onboardSubscriptions':
    case 'switchAzure': {
      const drafts = await otherDrafts(turn);
      return { kind: 'entered', place: await enterNew(turn, intent, knownFrom(understanding, intent), drafts) };
    }
    case 'changePartnerOfRecord':
    case 'resellToPartner':
      turn.say(stoppedView(intent, understanding, turn.words));
      return { kind: 'answered' };
    case 'status':
      await sayCases(turn);
      return { kind: 'answered' };
    case 'help':
      turn.say(helpView(turn.words, currentEdition));
      return { kind: 'answered' };
    case 'greeting':
    case 'menu':
      return { kind: 'unclear' };
  }
};

/**
 * A journey of the menu, by its number, its name, or what the menu suggests to type. Not where the message says more
 * than which journey it wants ("switch Azure from Fabrikam to Contoso"): then none of that may be lost.
 */
export const chosenFromMenu = (turn: Turn, text: string): JourneyRequest | undefined => {
  const understanding = turn.understand(text);
  const wanted = journeyRequests.find((request) => request === understanding.intent);
  if (wanted !== undefined && knownFrom(understanding, wanted).length > 0) return undefined;
  const items = journeyRequests.map((request) => {
    const { title, typed } = turn.words.journeys[request];
    return { value: request, label: title, synonyms: [typed] };
  });
  const choice = parseChoice(text, items, turn.language);
  return choice.kind === 'chosen' ? choice.value : undefined;
};

/**
 * Opens a journey that was chosen, not described. One that was just opened and holds no answer yet is gone on with, and so
 * is one that was opened from the same menu: it was clicked twice.
 */
export const begin = async (turn: Turn, request: JourneyRequest, menu?: string): Promise<Place | undefined> => {
  const act = menu === undefined ? undefined : `${menu} ${request}`;
  const opened = act === undefined ? undefined : await turn.desk.whereDone(act, turn.occasion);
  if (opened !== undefined) return enter(turn, opened);
  const { cases } = await turn.desk.list(turn.occasion.by);
  const untouched = cases.find((one) => one.version === 1 && one.facts.request === request);
  return untouched === undefined
    ? enterNew(turn, request, [], await otherDrafts(turn), act)
    : enter(turn, untouched.id);
};

/** That an unfinished case stays, for somebody who begins another one. */
const otherDrafts = async (turn: Turn): Promise<readonly string[]> => {
  const draft = await latestDraft(turn);
  return draft === undefined ? [] : [turn.words.says.otherDraft(draft.id)];
};

/** The unfinished case that was changed last. */
export const latestDraft = async ({ desk, occasion }: Turn): Promise<Case | undefined> =>
  (await desk.list(occasion.by)).cases.find(
    ({ state, ended, owner }) => state === 'draft' && ended === undefined && owner === occasion.by,
  );

/** The answered case that was changed last: one that goes on, or one that ended, if there is such a one. */
export const latestDecided = async (
  { desk, occasion }: Turn,
  wanted: 'live' | 'ended' = 'live',
): Promise<DecidedCase | undefined> => {
  const { cases } = await desk.list(occasion.by);
  const decided = cases.filter((one): one is DecidedCase => one.state === 'decided');
  return decided.find(({ ended }) => (ended === undefined) === (wanted === 'live')) ?? decided[0];
};

/** The person's own cases. */
export const sayCases = async (turn: Turn): Promise<void> => {
  const { cases, damaged } = await turn.desk.list(turn.occasion.by);
  turn.say(caseListView(cases, damaged, turn.words, turn.occasion));
};

/** Offers to go on with what is not finished, a case or a plan; or else the menu. Gives the case that was offered. */
export const welcome = async (turn: Turn, first: boolean): Promise<Case | undefined> => {
  const { words } = turn;
  const draft = await latestDraft(turn);
  const decided = draft === undefined ? await latestDecided(turn) : undefined;
  const offered = draft ?? (decided !== undefined && isUnderWay(decided) ? decided : undefined);
  if (offered === undefined) {
    turn.say(menuView(words, first, turn.occasion.act));
    return undefined;
  }
  const title = words.journeys[offered.facts.request].title;
  turn.say({
    kind: 'question',
    context: offered.id,
    questionWords: words.says[offered === draft ? 'resumeOffer' : 'planOffer'](offered.id, title),
    options: [
      {
        label: words.buttons.resume.label,
        button: button(words.buttons.resume.label, { verb: 'open', case: offered.id }, { primary: true }),
      },
      { label: words.buttons.menu.label, button: commandButton('menu', words) },
    ],
    more: [commandButton('status', words), commandButton('otherLanguage', words)],
  });
  return offered;
};

/** Whether somebody began to carry out a case's plan, and has not finished. */
const isUnderWay = (decided: DecidedCase): boolean => {
  const steps = planSteps(decided);
  return decided.ended === undefined && decided.done.length > 0 && decided.done.length < steps.length;
};

/** Says that something was not understood, and what can be done here. */
export const sayMenu = (turn: Turn, sentence?: string): void => {
  if (sentence !== undefined) turn.say(note([sentence]));
  turn.say(menuView(turn.words, false, turn.occasion.act));
};
