import type { View } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { planSteps } from '../../src/domain/case/planProgress.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { nameOf } from '../engine/nameOf.ts';
import { afresh, type Place } from '../engine/place.ts';
import { previousQuestion } from '../engine/sequence.ts';
import { answersSoFar } from '../present/answersSoFar.ts';
import { decisionView, isStopped } from '../present/decisionView.ts';
import { documentView } from '../present/documentView.ts';
import { helpView } from '../present/helpView.ts';
import { historyView } from '../present/historyView.ts';
import { note } from '../present/note.ts';
import { planView } from '../present/planView.ts';
import { askedIn } from '../present/questionView.ts';
import { shareView } from '../present/shareView.ts';
import type { TurnCommand } from '../turn.ts';
import { accept, refuse, reopen, report, solve } from './acting.ts';
import { again } from './again.ts';
import { addSubscription, changeByName, removeByName, revisit } from './change.ts';
import { confirm, decline } from './confirm.ts';
import { inviteColleague, takeBackByName } from './inviteSide.ts';
import { mark } from './mark.ts';
import { notYet } from './notYet.ts';
import { remindLater, startReminders, stopReminders } from './reminding.ts';
import { show } from './show.ts';
import { skip, skipRest } from './skip.ts';
import { stageOf } from './stage.ts';
import type { Next, Talk } from './talk.ts';
import { why } from './why.ts';

/** Whether a step of the plan is still to be done. */
const isOpen = (current: DecidedCase, number: number): boolean =>
  !current.done.includes(number) && planSteps(current).some((step) => step.number === number);

/** Carries out a command that a person typed or clicked while they were at a case. */
export const obey = async (talk: Talk, command: TurnCommand): Promise<Next> => {
  const { turn, current, place } = talk;
  const { words, occasion } = turn;
  switch (command.name) {
    case 'help':
      return help(talk);
    case 'back':
      return back(talk);
    case 'change':
      return changeByName(talk, command.what, command.to);
    case 'add':
      return addSubscription(talk);
    case 'remove':
      return removeByName(talk, command.what);
    case 'skip':
      return skip(talk);
    case 'skipRest':
      return skipRest(talk);
    case 'why':
      return why(talk);
    case 'cancel':
    case 'startOver': {
      const { telling: _told, ...rest } = place;
      const next = { ...rest, confirming: command.name };
      show(turn, current, next);
      return next;
    }
    case 'confirm':
      return confirm(talk);
    case 'keep':
      return decline(talk);
    case 'share':
      return showResult(talk, (decided) =>
        shareView(talk.stored.state === 'decided' ? talk.stored : decided, words, occasion.by),
      );
    case 'colleague':
      return inviteColleague(talk);
    case 'withdrawInvitation':
      return takeBackByName(talk, command.what);
    case 'accept':
      // To the summary, as to any question, it is a yes.
      return stageOf(current, place, occasion.today).at === 'summary' && current.state === 'draft'
        ? confirm(talk)
        : accept(talk);
    case 'decline':
      return place.confirming === undefined ? refuse(talk, command.reason) : decline(talk);
    case 'problem':
      return report(talk, command.number, command.what);
    case 'solved':
      return solve(talk, command.number);
    case 'reopen':
      return reopen(talk);
    case 'history':
      turn.say(historyView(talk.stored, words, occasion.by));
      if (stageOf(current, place, occasion.today).at !== 'decision') show(turn, current, place);
      return place;
    case 'remindLater':
      return remindLater(talk, command.days);
    case 'stopReminders':
      return stopReminders(talk);
    case 'startReminders':
      return startReminders(talk);
    case 'save':
      turn.say(note([words.says.saved(current.id)]));
      return undefined;
    case 'language':
      await turn.speak(command.language);
      show(turn, current, place, [turn.words.says.language]);
      return place;
    case 'summary':
      return current.state === 'decided' ? showSummary(talk) : showAnswers(talk);
    case 'decision':
      return showResult(talk, (decided) => decisionView(decided, words, occasion.by));
    case 'plan':
      return showPlan(talk);
    case 'document': {
      const inLanguage = command.language === undefined ? words : catalogues[command.language];
      return showResult(
        talk,
        (decided) =>
          documentView(command.document ?? 'sheet', decided, inLanguage, words) ??
          note([words.says.noSuchPaper], { actions: planView(decided, words, occasion.by).actions }),
        'paper',
      );
    }
    case 'markStep': {
      const { number, done } = command;
      // Taking back what nobody did changes nothing, so it is not told as if it had.
      if (!done && current.state === 'decided' && isOpen(current, number))
        return again(talk, words.told.notDoneYet(number));
      return mark(talk, number, done);
    }
    case 'greeting':
      return again(talk, words.says.greeting);
    case 'thanks':
      return again(talk, words.says.thanks);
    case 'person':
      return again(talk, words.says.person);
    case 'resume':
    case 'repeat':
      show(turn, current, place);
      return place;
    case 'menu':
    case 'status':
    case 'profile':
    case 'open':
      // These leave the case; the root dialog carries them out before it asks the case.
      show(turn, current, place);
      return stageOf(current, place, occasion.today).at === 'decision' ? afresh(place) : place;
  }
};

const help = async ({ turn, current, place }: Talk): Promise<Next> => {
  const { words, occasion } = turn;
  const stage = stageOf(current, place, occasion.today);
  const here =
    stage.at === 'question'
      ? words.help.inQuestion(askedIn({ current, key: stage.key, words }), words.questions[nameOf(stage.key)].example)
      : undefined;
  turn.say(helpView(words, current.edition, here));
  if (stage.at !== 'decision') show(turn, current, place);
  return place;
};

/** The answers so far, in the middle of the questions. */
const showAnswers = async ({ turn, current, place }: Talk): Promise<Next> => {
  const { words, occasion } = turn;
  if (stageOf(current, place, occasion.today).at === 'question') turn.say(answersSoFar(current, words, occasion.today));
  show(turn, current, place);
  return place;
};

/** Back to the question before; from a decision, to its summary. */
const back = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  const { words, occasion } = turn;
  if (place.confirming !== undefined) return decline(talk);
  if (place.choosing !== undefined || place.changing === true || place.telling !== undefined) {
    const next = afresh(place);
    show(turn, current, next);
    return next;
  }
  const stage = stageOf(current, place, occasion.today);
  if (stage.at === 'decision') {
    if (place.viewing === undefined) return showSummary(talk);
    const next: Place = { ...afresh(place), ...(place.viewing === 'paper' ? { viewing: 'plan' } : {}) };
    show(turn, current, next);
    return next;
  }
  const before = previousQuestion(current, stage.at === 'question' ? stage.key : undefined, occasion.today);
  return before === undefined ? again(talk, words.says.noBack) : revisit(talk, before, 'back');
};

/** Shows what the answer rests on. It stands until one of these is changed. */
const showSummary = ({ turn, current, place }: Talk): Next => {
  const next: Place = { ...afresh(place), viewing: 'summary' };
  show(turn, current, next);
  return next;
};

/** Shows what only a decided case has. */
const showResult = async (talk: Talk, view: (decided: DecidedCase) => View, viewing?: 'paper'): Promise<Next> => {
  const { turn, current, place } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  turn.say(view(current));
  return { ...afresh(place), ...(viewing === undefined ? {} : { viewing }) };
};

const showPlan = async (talk: Talk): Promise<Next> => {
  const { turn, current, place } = talk;
  if (current.state !== 'decided') return again(talk, notYet(talk));
  if (isStopped(current)) {
    turn.say(note([turn.words.says.noPlan]));
    return afresh(place);
  }
  turn.say(planView(current, turn.words, turn.occasion.by));
  return { ...afresh(place), viewing: 'plan' };
};
