import { endings } from '../../src/domain/case/case.ts';
import type { Refusal } from '../../src/domain/case/refusal.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

const reasons = [null, 'We have other plans'];
const days = ['2028-03-31', '2028-04-01', '2028-04-08'];
const sides = [['Adatum'], ['Adatum', 'Fabrikam']];
const labels = [[], ['Cloud'], ['Cloud', 'New partner']];
const truths = [true, false];

/** What the refusals of acting together are tried with. */
const refusals: readonly Refusal[] = [
  ...endings.map((as) => ({ code: 'ended', as }) as const),
  { code: 'notEnded' },
  { code: 'historyFull', most: 2000 },
  { code: 'nothingToDecline' },
  { code: 'otherTenant' },
  { code: 'stepIsDone', step: 3 },
  { code: 'noProblem', step: 3 },
  { code: 'badNote', most: 200 },
];

const pairs = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  first.flatMap((a) => second.map((b): [A, B] => [a, b]));

/** What the words for carrying a plan out together, for its news and its history are tried with. */
export const actingSamples = ({ history }: Catalogue): Record<string, readonly (readonly unknown[])[]> => ({
  ...Object.fromEntries(
    refusals.map(({ code }) => [`refusals.${code}`, refusals.filter((one) => one.code === code).map((one) => [one])]),
  ),
  'news.turnedDown': reasons.map((reason) => ['Adatum', 2, 'Accept.', reason]),
  'news.agreementsFell': pairs(sides, labels),
  'news.problem': [['Fabrikam', 4, 'no answer']],
  'news.solved': [['Fabrikam', 4]],
  'news.left': [['Fabrikam']],
  'news.invitationExpired': [['Fabrikam']],
  'acting.takeBackFrom': [['Fabrikam']],
  'acting.doneToo': [[3, 4, 'Open a ticket.']],
  'acting.problemAsk': [[4]],
  'acting.problemNoted': [[4]],
  'acting.problemNotedAlone': [[4]],
  'acting.leaveAsk': [['KRM-482']],
  'acting.left': [['KRM-482']],
  'acting.problemSolved': [[4]],
  'acting.problemLine': [['no answer']],
  'acting.endedAs.*': days.map((day) => [day]),
  'acting.withdrawAsk': [['KRM-482']],
  'acting.withdrawn': [['KRM-482']],
  'acting.forgetAsk': [['KRM-482']],
  'acting.forgotten': [['KRM-482']],
  'acting.takenBack': [['Fabrikam']],
  'history.at': [['2026-11-20T09:05:00.000Z']],
  'history.opened': [['Switch Azure']],
  'history.recorded': [
    ['Cloud', undefined, 'Commercial'],
    ['Cloud', 'Germany', 'Commercial'],
    ['Cloud', 'Germany', undefined],
  ],
  'history.rerouted': [['Switch Azure']],
  'history.stepMarked': truths.map((done) => [3, done]),
  'history.invited': [['Fabrikam']],
  'history.joined': truths.map((vouched) => [vouched]),
  'history.declined': reasons.map((reason) => ['Fabrikam', reason]),
  'history.invitationTakenBack': [['Fabrikam']],
  'history.invitationExpired': [['Fabrikam']],
  'history.turnedDown': reasons.map((reason) => [2, reason]),
  'history.agreementsFell': pairs(sides, labels).flatMap(([names, facts]) =>
    [[2], [2, 6]].map((steps) => [names, facts, steps]),
  ),
  'history.problemReported': [[4, 'no answer']],
  'history.problemSolved': [[4]],
  'history.reminded': pairs(['Fabrikam', history.you], ['step', 'asked', 'invitation', 'term', 'answer', 'expiry']),
  'history.hushed': [[undefined], ['31 March 2028']],
});
