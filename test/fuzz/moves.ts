import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';
import { oddText } from './oddText.ts';

/** What somebody says by rote, in both languages, whatever they were asked. */
const phrases: readonly string[] = [
  'back',
  'indietro',
  'skip',
  'salta',
  'skip the rest',
  'why',
  'perché',
  'help',
  'aiuto',
  'later',
  'cancel',
  'annulla',
  'yes',
  'sì',
  'no',
  'menu',
  'my cases',
  'le mie pratiche',
  'plan',
  'piano',
  'answer',
  'summary',
  'riepilogo',
  'share',
  'condividi',
  'history',
  'cronologia',
  'who am I',
  'chi sono',
  'my company is Litware',
  'I am a reseller',
  'reopen',
  'riapri',
  'start over',
  'accept',
  'accetto',
  'decline',
  'decline: too expensive',
  'rifiuto perché costa troppo',
  'problem',
  'problem 2: the link does not open',
  'problema 1: non risponde nessuno',
  'solved',
  'solved 2',
  'remind me tomorrow',
  'ricordamelo tra 5 giorni',
  'stop reminders',
  'start reminders',
  'share with the customer',
  'share with the current partner',
  'condividi con il provider',
  'invite a colleague',
  'withdraw the invitation',
  'change the cloud',
  'change the customer',
  'change my role to customer',
  'cambia il partner',
  'change',
  'add',
  'remove the first subscription',
  'remove 1',
  'english',
  'italiano',
  'repeat',
  'ripeti',
  'letter',
  'form',
  'sheet',
  'invitation',
  'thanks',
  'hello',
  'ciao',
  'go on',
  'open',
  '1',
  '2',
  '5',
  '',
];

/** What people who work together say of their steps, and of what they agreed to. */
const aboutSteps: readonly string[] = [
  'accept',
  'accetto',
  'decline: too expensive',
  'rifiuto perché costa troppo',
  'problem: the link does not open',
  'problem 2: the link does not open',
  'problema 1: non risponde nessuno',
  'solved',
  'risolto',
  'reopen',
  'change the customer to Litware',
  'change the cloud to US government',
  'remind me in 3 days',
];

/** How somebody begins, from saying nothing of it to saying all of it at once. */
const openings: readonly string[] = [
  'switch azure',
  'add a partner',
  'onboard',
  'cambiare azure',
  'aggiungere un partner',
  'I am a direct partner; our customer moves Azure to us',
  'we are the customer and want to move our Office 365 licences to another partner',
  'sono un rivenditore, il cliente passa Azure a noi',
  'I want to change the partner of record',
];

const hostile: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', -1, 0, 1e308, 'x'.repeat(400), [], {}, 'cloud', '__proto__', 's1.name', 's99.source'),
  oddText(12),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Whoever opens the case in which the others meet does most. */
const who = fc.constantFrom(0, 0, 0, 1, 1, 2, 3);
const pick = fc.nat(10_000);

/** Somebody does something; `more` says what of its kind. */
const move = <Kind extends string, More>(kind: Kind, more: Arbitrary<More>) =>
  fc.record({ kind: fc.constant(kind), who, more });

const guest = fc.constantFrom(1, 2, 3);

/**
 * What happens at one point of a walk. Numbers choose among what there is to be chosen then, so that a walk keeps its
 * sense when moves are taken out of it.
 */
const moves = fc.oneof(
  { weight: 12, arbitrary: move('answer', fc.record({ times: fc.integer({ min: 1, max: 25 }), pick })) },
  { weight: 3, arbitrary: move('begin', fc.constantFrom(...openings)) },
  { weight: 14, arbitrary: move('say', fc.constantFrom(...phrases)) },
  { weight: 6, arbitrary: move('say', fc.constantFrom(...aboutSteps)) },
  { weight: 2, arbitrary: move('babble', oddText(40)) },
  { weight: 9, arbitrary: move('click', pick) },
  { weight: 5, arbitrary: move('clickAgain', pick) },
  { weight: 4, arbitrary: move('clickOthers', pick) },
  { weight: 3, arbitrary: move('clickMutated', fc.record({ pick, field: pick, value: hostile })) },
  { weight: 3, arbitrary: move('together', fc.record({ other: who, pick })) },
  { weight: 2, arbitrary: move('repeat', fc.constant(null)) },
  { weight: 2, arbitrary: move('restart', fc.constant(null)) },
  { weight: 3, arbitrary: move('later', fc.constantFrom(1, 2, 5, 8, 15, 40, 91, 500)) },
  { weight: 5, arbitrary: move('invite', pick) },
  {
    weight: 8,
    arbitrary: move('code', fc.record({ pick, words: fc.constantFrom('join', 'join', '', 'decline', 'unisciti') })),
  },
  { weight: 3, arbitrary: move('openOthers', pick) },
  {
    weight: 12,
    arbitrary: move('mark', fc.record({ step: fc.nat(14), words: fc.constantFrom('done', 'done', 'undo') })),
  },
  { weight: 10, arbitrary: move('markOn', fc.integer({ min: 1, max: 12 })) },
  {
    weight: 10,
    arbitrary: move(
      'carryOn',
      fc.record({
        times: fc.nat(6),
        next: fc.constantFrom('done', 'change', 'change', 'remove', 'decline', 'problem', 'solved'),
      }),
    ),
  },
  { weight: 2, arbitrary: move('arrive', fc.boolean()) },
  { weight: 1, arbitrary: move('block', fc.boolean()) },
);

/** One move. */
export type Move = typeof moves extends Arbitrary<infer One> ? One : never;

/** How most walks begin, as far as they go: somebody opens a case, answers all that is asked, and asks others in. */
const beginnings: Arbitrary<readonly Move[]> = fc
  .record({
    upTo: fc.constantFrom(8, 8, 8, 8, 5, 2, 0),
    opening: fc.constantFrom(...openings),
    picks: fc.tuple(pick, pick, pick, pick),
    guests: fc.tuple(guest, guest),
  })
  .map(({ upTo, opening, picks: [first, second, third, fourth], guests: [one, other] }) => {
    const beginning: readonly Move[] = [
      { kind: 'begin', who: 0, more: opening },
      { kind: 'answer', who: 0, more: { times: 40, pick: first } },
      { kind: 'say', who: 0, more: 'share' },
      { kind: 'invite', who: 0, more: second },
      { kind: 'code', who: one, more: { pick: third, words: one % 2 === 0 ? 'join' : 'unisciti' } },
      { kind: 'say', who: 0, more: 'share' },
      { kind: 'invite', who: 0, more: fourth },
      { kind: 'code', who: other, more: { pick: first, words: other % 2 === 0 ? 'join' : 'unisciti' } },
    ];
    return beginning.slice(0, upTo);
  });

/** A whole walk: a beginning that leads somewhere, and then anything. */
export const ways: Arbitrary<readonly Move[]> = fc
  .tuple(beginnings, fc.array(moves, { maxLength: 40, size: 'max' }))
  .map(([beginning, rest]) => [...beginning, ...rest]);
