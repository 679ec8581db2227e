import { dayInEnglish } from '../dayInWords.ts';
import { insideEnglish as inside } from '../inside.ts';
import type { WaitingWords } from './words.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const steps = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'step' : 'steps'} ${list.format(numbers.map(String))}`;

export const waitingInEnglish: WaitingWords = {
  reminders: {
    step: (number, since, text) => `Step ${number} has waited for you since ${dayInEnglish(since)}: ${text}`,
    keptStep: (number, side, since, text) =>
      `Step ${number} has waited for ${inside(side)} since ${dayInEnglish(since)}: ${text} When you hear that it is done, say “done ${number}”.`,
    wait: (number, side, since) =>
      `Step ${number} has waited for ${inside(side)} since ${dayInEnglish(since)}. If the answer is here, say “done ${number}”; if not, ask in the ticket.`,
    answer: (number, side, hours) =>
      `${side} usually answers within ${hours} business hours; that time is over. If the answer is here, say “done ${number}”; if not, ask in the ticket.`,
    asked: (number, side, text) =>
      side === null
        ? `You asked me to remind you. Step ${number} waits for you: ${text}`
        : `You asked me to remind you. Step ${number} waits for ${inside(side)}: ${text}`,
    invitation: (side, day) =>
      `The invitation for ${inside(side)} has not been answered, and is good until ${dayInEnglish(day)}. Ask whether it arrived, or say “share” for a new one.`,
    colleague: (day) =>
      `The invitation for your colleague has not been answered, and is good until ${dayInEnglish(day)}. Ask whether it arrived.`,
    term: (names, day) =>
      `The term of ${list.format(names)} ends on ${dayInEnglish(day)}. Say “plan” to see what is to be done before that.`,
    expiry: (day) =>
      `Nobody has done anything in this case for a long time. It ends by itself on ${dayInEnglish(day)}; whatever one of you does in it keeps it open.`,
    settled: (number) => `Step ${number} no longer waits.`,
  },
  room: {
    you: (numbers, since) => `You are next: ${steps(numbers)}, since ${dayInEnglish(since)}`,
    yourAnswers: 'You are next',
    others: (sides, since) => `Waits for: ${list.format(sides.map(inside))}, since ${dayInEnglish(since)}`,
    beingChanged: (side) => `Waits for: ${inside(side)}, to go through the questions again`,
    problem: (step, note) => `Problem with step ${step}: “${note}”`,
    invitation: (side, day) => `Invitation for ${inside(side)}: good until ${dayInEnglish(day)}`,
    colleague: (day) => `Invitation for a colleague: good until ${dayInEnglish(day)}`,
    reminder: (day) => `Next reminder: ${dayInEnglish(day)}`,
    quiet: 'Reminders are off for you',
    quietUntil: (day) => `No reminders for you until ${dayInEnglish(day)}`,
    ends: (day) => `Ends by itself on ${dayInEnglish(day)} if nobody does anything`,
  },
  ended: { completed: 'completed', declined: 'declined', withdrawn: 'withdrawn', expired: 'expired' },
  answers: {
    later: (day) => `I will remind you on ${dayInEnglish(day)} of what waits for you then.`,
    quietUntil: (day) =>
      `Nothing waits for you in this case right now. I send you no reminders until ${dayInEnglish(day)}.`,
    stopped:
      'I send you no more reminders in this case. What the others do I still tell you. Say “start reminders” to have them again.',
    started: (next) =>
      next === null
        ? 'I remind you again when something waits for you.'
        : `I remind you again. The next reminder comes on ${dayInEnglish(next)}, if nothing happens before.`,
    over: 'This case has ended, so there is nothing to remind you of.',
    laterInAll: (count, day) =>
      `I will remind you on ${dayInEnglish(day)} of what waits for you then${count === 1 ? '' : `, in all of your ${count} open cases`}.`,
    stoppedInAll: (count) =>
      `I send you no more reminders${count === 1 ? '' : ` in any of your ${count} open cases`}. What the others do I still tell you. Say “start reminders” to have them again.`,
    startedInAll: (count) =>
      `I remind you again when something waits for you${count === 1 ? '' : `, in all of your ${count} open cases`}.`,
    noCases: 'You have no open case, so there is nothing to remind you of.',
  },
};
