import { dayInEnglish } from '../dayInWords.ts';
import { insideEnglish as inside } from '../inside.ts';
import type { HistoryWords } from './words.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const since = (reason: string | null): string => (reason === null ? '' : `, since “${reason}”`);
const quoted = (value: string): string => `“${value}”`;

/** What somebody is reminded of, in two or three words. */
const matters: Readonly<Record<Parameters<HistoryWords['reminded']>[1], string>> = {
  step: 'a step that waits',
  asked: 'a step that waits, as they asked',
  invitation: 'an invitation that nobody answered',
  term: 'the end of a term',
  answer: 'an answer that is due',
  expiry: 'the end of the case',
};

export const historyInEnglish: HistoryWords = {
  title: 'History',
  intro: 'Who did what, and when; the latest comes last. Names are as they were typed.',
  at: (instant) => `${dayInEnglish(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`,
  you: 'You',
  program: 'Partnerdesk',
  somebody: 'Somebody',
  role: 'Role of the person who opened the case',
  opened: (journey) => `opened the case: ${journey}`,
  recorded: (label, before, after) => {
    if (after === undefined) return `${label}: ${quoted(before ?? '')} taken out`;
    return before === undefined ? `${label}: ${quoted(after)}` : `${label}: ${quoted(after)}, before ${quoted(before)}`;
  },
  entryRemoved: 'took an entry out',
  rerouted: (to) => `the case went on as: ${to}`,
  decided: 'confirmed the answers, and got the answer and the plan',
  reopened: 'took the answer back to change it',
  stepMarked: (step, done) => (done ? `step ${step} done` : `step ${step} open again`),
  invited: (name) => `invited ${inside(name)}`,
  joined: (vouched) => `joined${vouched ? ' (Teams vouches for the tenant)' : ' (not verified)'}`,
  declined: (name, reason) => `declined to take part as ${inside(name)}${since(reason)}`,
  invitationTakenBack: (name) => `withdrew the invitation for ${inside(name)}`,
  invitationExpired: (name) => `the invitation for ${inside(name)} expired`,
  turnedDown: (step, reason) => `declined step ${step}${since(reason)}; the case ended`,
  agreementsFell: (names, labels, steps) =>
    [
      labels.length === 0
        ? `agreements are asked anew: ${list.format(names)}`
        : `${list.format(labels)} changed, so agreements are asked anew: ${list.format(names)}`,
      `(open again: ${steps.length === 1 ? 'step' : 'steps'} ${list.format(steps.map(String))})`,
    ].join(' '),
  problemReported: (step, note) => `problem with step ${step}: ${quoted(note)}`,
  problemSolved: (step) => `the problem with step ${step} is solved`,
  plain: {
    left: 'left the case',
    completed: 'completed the case',
    withdrawn: 'withdrew the case',
    expired: 'the case expired',
    takenUp: 'reopened the case',
    unreachable: 'could not be reached',
    unhushed: 'reminders on again',
  },
  reminded: (name, of) => `reminded ${inside(name)} of ${matters[of]}`,
  hushed: (until) => (until === undefined ? 'reminders off' : `reminders off until ${until}`),
};
