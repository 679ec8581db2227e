import { dayInEnglish } from '../dayInWords.ts';
import { insideEnglish as inside } from '../inside.ts';
import type { ActingWords } from './words.ts';

export const actingInEnglish: ActingWords = {
  accept: { label: 'Accepted', typed: 'accept' },
  decline: { label: 'Decline', typed: 'decline' },
  problem: { label: 'Problem', typed: 'problem' },
  solved: { label: 'Solved', typed: 'solved' },
  reopen: { label: 'Reopen', typed: 'reopen' },
  history: { label: 'History', typed: 'history' },
  colleague: { label: 'Add a colleague', typed: 'add a colleague' },
  takeBack: { label: 'Take back', typed: 'withdraw the invitation' },
  takeBackFrom: (name) => `Withdraw the code for ${inside(name)}`,

  doneToo: (step, next, text) =>
    `Step ${step} is done. If step ${next} is done too, say “done ${next}”. It is: ${text}`,
  problemAsk: (step) => `What holds step ${step} up?`,
  problemHint: 'In a few words; the others read them.',
  problemExample: 'the ticket was closed without an answer',
  problemWhich: 'Which step is it about? Say “problem” and its number, for example “problem 4”.',
  problemNoted: (step) =>
    `Noted, and the others are told. When step ${step} can go on, say “solved ${step}”, or “done ${step}” when it is done.`,
  problemNotedAlone: (step) => `Noted with step ${step}. Whoever joins later sees it.`,
  problemSolved: (step) => `Good. Step ${step} goes on, and the others are told.`,
  noProblems: 'No step of yours has a problem.',
  problemLine: (note) => `Problem: “${note}”`,

  declineAsk: 'Why do you decline?',
  declineHint: 'In a few words, or “skip”. The others read it, and the case ends with it.',
  declined:
    'You declined. The case has ended, and the others are told. If that was a mistake, ask the person who opened it to reopen it.',
  nothingToAccept: 'Nothing is waiting for your yes right now. Say “plan” to see whose turn it is.',

  endedAs: {
    completed: (day) => `Completed on ${dayInEnglish(day)}: every step is done.`,
    declined: (day) => `Declined on ${dayInEnglish(day)}: a side said no, so the case has ended.`,
    withdrawn: (day) => `Withdrawn on ${dayInEnglish(day)}: whoever opened the case gave it up.`,
    expired: (day) => `Expired on ${dayInEnglish(day)}: nobody did anything for too long.`,
  },
  afterwards: {
    opener: 'Say “reopen” to go on with it, or “history” to see what happened.',
    guest: 'Only the person who opened it can reopen it. Say “history” to see what happened.',
  },
  takenUp: 'The case goes on.',
  takenUpWhole:
    'The case is open again; every step is still done. Say “undo” and a step’s number to take it back, or “change” and what.',
  leaveAsk: (code) => `Shall I take you out of ${code}? The others are told, and whoever opened it keeps your steps.`,
  left: (code) => `You have left ${code}, and the others are told.`,

  withdrawAsk: (code) => `Shall I withdraw ${code}? The others are told, and nobody can do anything in it any more.`,
  withdrawn: (code) =>
    `${code} is withdrawn, and the others are told. It stays in “my cases”; “reopen” takes it up again.`,
  forgetAsk: (code) => `${code} has ended. Shall I take it off your list? The others keep it.`,
  forgotten: (code) => `${code} is off your list.`,

  colleagueTitle: 'Invitation for a colleague',
  colleagueIntro:
    'Send this to a colleague of your own organisation: they act for the same side as you. The code works once, and cannot be shown again.',
  takenBack: (name) => `The code for ${inside(name)} opens nothing any more.`,
  noInvitations: 'No invitation is open.',
  takeBackWhich: 'Whose invitation? Say “withdraw the invitation for” and the name.',
};
