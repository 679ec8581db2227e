import { seats } from '../../src/domain/case/parties.ts';
import type { PaperSubscription } from '../../src/domain/rulebook/2018-10/papers.ts';
import { outcomes } from '../../src/domain/rulebook/2018-10/words.ts';
import type { Facts } from '../../src/domain/rulebook/facts.ts';
import { actors, askers, journeyRequests } from '../../src/domain/rulebook/words.ts';
import type { DecidedEntry } from '../../src/i18n/2018-10/words.ts';
import type { Catalogue, QuestionWords } from '../../src/i18n/catalogue.ts';
import { actingSamples } from './actingSamples.ts';

/** One text as a person may read it, and where it stands: `says.opened`, `questions.cloud.ask`. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** The parties' names in every sample that has names. */
const names = {
  newPartnerName: 'Contoso',
  newPartnerDelivers: 'Azure',
  currentPartnerName: 'Fabrikam',
  customerName: 'Adatum',
  providerName: 'Northwind',
} as const;

const given = {
  customerTenant: 'adatum.onmicrosoft.com',
  customerEmail: 'it@adatum.example',
  currentPartnerEmail: 'csp@fabrikam.example',
  newPartnerTenantId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  providerTenantId: '9b2e4c1a-7d33-4f0e-8a51-6c2f0d9e1b47',
} as const;

/** Every asker in every journey, with all names known and with none; and a case in which nobody has said who asks. */
export const everyFacts: readonly Facts[] = journeyRequests.flatMap((request) => {
  const bare: Facts = { request, currentPartners: [], subscriptions: [] };
  const listed: Facts = {
    request,
    currentPartners: [{ id: 'p1', name: 'Fabrikam' }],
    subscriptions: [
      { id: 's1', name: 'Office 365 E3', source: 'cspPartner' },
      { id: 's2', name: null },
      { id: 's3', name: 'Azure' },
    ],
  };
  return [
    bare,
    ...askers.flatMap((asker) => [
      { ...bare, asker },
      { ...listed, asker },
      { ...listed, ...names, ...given, asker },
    ]),
  ];
});

const decided: readonly DecidedEntry[] = everyFacts.flatMap((facts) =>
  ([undefined, 'cspPartner', 'open'] as const).flatMap((source) =>
    [true, false].flatMap((rebuy) => {
      const entry = { id: 's1', ...(source === undefined ? {} : { source }) } as const;
      return [
        { facts, entry, rebuy },
        ...['2028-03-31', '2028-04-01'].map((earliest) => ({ facts, entry, rebuy, earliest })),
      ];
    }),
  ),
);

const subscriptions: readonly (readonly PaperSubscription[])[] = [
  [{ name: 'Production', azureId: given.newPartnerTenantId }],
  [
    { name: null, azureId: given.newPartnerTenantId },
    { name: 'Test', azureId: null },
    { name: null, azureId: null },
  ],
];

type Says = (...told: never[]) => unknown;
type Sample = readonly unknown[];

/** What one function is tried with. Its type is named, so that a change of what it needs does not compile here. */
const tried = <Function extends Says>(several: readonly Readonly<Parameters<Function>>[]): readonly Sample[] => several;

type Words = Catalogue['editions']['2018-10'];
type Papers = Words['papers'];
type Outcome = Words['outcomes'][keyof Words['outcomes']];

const days = ['2028-03-31', '2028-04-01', '2028-03-08', '2028-03-11'];
const lists = [['one'], ['one', 'two'], ['one', 'two', 'three']];
const counts = [1, 2, 50];
const truths = [true, false];
const fewPapers = everyFacts.flatMap((facts) =>
  subscriptions.flatMap((several) => truths.map((viaProvider) => [facts, several, viaProvider] as const)),
);

type Waiting = Catalogue['waiting'];
type Told = Catalogue['told'];
type Reminders = Waiting['reminders'];
type Room = Waiting['room'];
type Answers = Waiting['answers'];

/** Every side as a sentence begins with it, by name and without one. */
const sidesIn = (words: Words): readonly string[] => [
  ...new Set(everyFacts.flatMap((facts) => actors.map((actor) => words.actor(actor, facts)))),
];

const waitingSamples = (words: Words): Readonly<Record<string, readonly Sample[]>> => {
  const sides = sidesIn(words);
  const [day = '', ...otherDays] = days;
  const dated = [...sides.map((side) => [side, day] as const), ...otherDays.map((other) => ['Adatum', other] as const)];
  return {
    'waiting.reminders.step': tried<Reminders['step']>(days.map((since) => [4, since, words.steps.createAzure])),
    'waiting.reminders.keptStep': tried<Reminders['keptStep']>(
      dated.map(([side, since]) => [4, side, since, words.steps.acceptInvitation]),
    ),
    'waiting.reminders.wait': tried<Reminders['wait']>(dated.map(([side, since]) => [9, side, since])),
    'waiting.reminders.answer': tried<Reminders['answer']>(sides.map((side) => [9, side, 8])),
    'waiting.reminders.asked': tried<Reminders['asked']>(
      [null, ...sides].map((side) => [4, side, words.steps.createAzure]),
    ),
    'waiting.reminders.invitation': tried<Reminders['invitation']>(dated),
    'waiting.reminders.term': tried<Reminders['term']>(
      lists.flatMap((names) => days.map((ends) => [names, ends] as const)),
    ),
    'waiting.reminders.settled': tried<Reminders['settled']>([[4]]),
    'waiting.room.you': tried<Room['you']>(
      [[4], [4, 5], [4, 5, 6]].flatMap((numbers) => days.map((since) => [numbers, since] as const)),
    ),
    'waiting.room.others': tried<Room['others']>([
      ...dated.map(([side, since]) => [[side], since] as const),
      [['Adatum', 'Fabrikam'], day],
    ]),
    'waiting.room.beingChanged': tried<Room['beingChanged']>(sides.map((side) => [side])),
    'waiting.room.problem': tried<Room['problem']>([[4, 'ticket 4711']]),
    'waiting.room.invitation': tried<Room['invitation']>(dated),
    'waiting.answers.started': tried<Answers['started']>([null, ...days].map((next) => [next])),
    'waiting.answers.laterInAll': tried<Answers['laterInAll']>(
      counts.flatMap((count) => days.map((other) => [count, other] as const)),
    ),
    'waiting.answers.stoppedInAll': tried<Answers['stoppedInAll']>(counts.map((count) => [count])),
    'waiting.answers.startedInAll': tried<Answers['startedInAll']>(counts.map((count) => [count])),
    // The rest takes a day alone.
    'waiting.*.*': tried<Room['ends']>(days.map((other) => [other])),
  };
};

/** What each text that needs something is tried with; the first line that fits. A text of a new kind wants a line here. */
const samples = (catalogue: Catalogue): Readonly<Record<string, readonly Sample[]>> => {
  const { editions, share } = catalogue;
  const actorNames = everyFacts.map((one) => actors.map((actor) => editions['2018-10'].actor(actor, one)));
  return {
    day: tried<Catalogue['day']>(days.map((day) => [day])),
    list: tried<Catalogue['list']>(lists.map((list) => [list])),
    'questions.*.ask': tried<QuestionWords['ask']>(
      everyFacts.flatMap((facts) => ['Office 365 E3', 'Fabrikam'].map((subject) => [{ facts, subject }] as const)),
    ),
    'refusals.badValue': tried<Catalogue['refusals']['badValue']>([[{ code: 'badValue', key: 'cloud' }]]),
    'refusals.noSuchEntry': tried<Catalogue['refusals']['noSuchEntry']>([[{ code: 'noSuchEntry', id: 's2' }]]),
    'refusals.tooManyEntries': tried<Catalogue['refusals']['tooManyEntries']>([[{ code: 'tooManyEntries', most: 50 }]]),
    'refusals.termPassed': tried<Catalogue['refusals']['termPassed']>(
      days.map((day) => [{ code: 'termPassed', key: 's1.termEnds', day }]),
    ),
    'refusals.notComplete': tried<Catalogue['refusals']['notComplete']>([[{ code: 'notComplete' }]]),
    'refusals.notDecided': tried<Catalogue['refusals']['notDecided']>([[{ code: 'notDecided' }]]),
    'refusals.tooEarly': tried<Catalogue['refusals']['tooEarly']>([
      [{ code: 'tooEarly', step: 2, first: [1] }],
      [{ code: 'tooEarly', step: 8, first: [5, 6, 7] }],
    ]),
    'refusals.restedOn': tried<Catalogue['refusals']['restedOn']>([
      [{ code: 'restedOn', step: 1, by: [2] }],
      [{ code: 'restedOn', step: 5, by: [6, 7] }],
    ]),
    'refusals.noSuchStep': tried<Catalogue['refusals']['noSuchStep']>([[{ code: 'noSuchStep', step: 99 }]]),
    'refusals.notYourStep': tried<Catalogue['refusals']['notYourStep']>(
      seats.flatMap((seat) =>
        sidesIn(editions['2018-10']).map((side) => [{ code: 'notYourStep', step: 3, seat }, side] as const),
      ),
    ),
    ...Object.fromEntries(
      (['notYours', 'noSuchSeat', 'seatTaken', 'noSuchInvitation', 'invitationExpired', 'takesPart'] as const).map(
        (code) => [`refusals.${code}`, tried<() => string>([[]])],
      ),
    ),
    ...actingSamples(catalogue),
    'news.joined': tried<Catalogue['news']['joined']>([['Fabrikam']]),
    'news.declined': tried<Catalogue['news']['declined']>([
      ['Fabrikam', null],
      ['Fabrikam', 'We have other plans'],
    ]),
    'news.marked': tried<Catalogue['news']['marked']>(truths.map((done) => ['Fabrikam', 3, 'Open a ticket.', done])),
    'news.unreachable': tried<Catalogue['news']['unreachable']>([['Fabrikam']]),
    'share.open': tried<Catalogue['share']['open']>([['Fabrikam']]),
    'share.invited': tried<Catalogue['share']['invited']>(days.map((day) => ['Fabrikam', day])),
    'share.takesPart': tried<Catalogue['share']['takesPart']>([['Fabrikam']]),
    'share.declined': tried<Catalogue['share']['declined']>([
      ['Fabrikam', null],
      ['Fabrikam', 'We have other plans'],
    ]),
    'share.invite': tried<Catalogue['share']['invite']>([['Fabrikam']]),
    'share.inviteAgain': tried<Catalogue['share']['inviteAgain']>([['Fabrikam']]),
    'share.letterTitle': tried<Catalogue['share']['letterTitle']>([['Fabrikam']]),
    'share.subject': tried<Catalogue['share']['subject']>([['Switch Azure']]),
    'share.letter': tried<Catalogue['share']['letter']>(
      days.flatMap((day) =>
        [undefined, 'https://desk.example/#code=0000-1111'].flatMap((link) =>
          truths.flatMap((colleague) =>
            ['', 'Production'].map(
              (about) =>
                [
                  {
                    from: 'Contoso',
                    seat: share.seats.customer,
                    colleague,
                    journey: 'Switch Azure',
                    about,
                    code: '0000-1111',
                    day,
                    link,
                  },
                ] as const,
            ),
          ),
        ),
      ),
    ),
    'share.reasonTooLong': tried<Catalogue['share']['reasonTooLong']>([[200]]),
    'news.joinedToo': tried<Catalogue['news']['joinedToo']>([['Fabrikam']]),
    'share.asksColleague': tried<Catalogue['share']['asksColleague']>([
      ['Contoso', '(not verified)', 'Switch Azure', ''],
      ['Contoso', '(not verified)', 'Switch Azure', 'Production'],
      ...sidesIn(editions['2018-10']).map((side) => [side, '(not verified)', 'Switch Azure', ''] as const),
    ]),
    'share.asks': tried<Catalogue['share']['asks']>([
      ['Contoso', 'Switch Azure', ''],
      ['Contoso', 'Switch Azure', 'Production'],
    ]),
    'share.question': tried<Catalogue['share']['question']>(seats.map((seat) => [share.seats[seat]])),
    'share.askAgain': tried<Catalogue['share']['askAgain']>(sidesIn(editions['2018-10']).map((side) => [side])),
    'share.means': tried<Catalogue['share']['means']>(days.map((day) => [day])),
    'share.leftOpen': tried<Catalogue['share']['leftOpen']>(days.map((day) => [day])),
    'share.nearCode': tried<Catalogue['share']['nearCode']>([[15], [17]]),
    'share.oddCode': tried<Catalogue['share']['oddCode']>([['U']]),
    'told.unclearDue': tried<Told['unclearDue']>([[4, editions['2018-10'].steps.openTicket]]),
    'told.otherJourney': tried<Told['otherJourney']>([['Switch Azure']]),
    'told.maybeDone': tried<Told['maybeDone']>([[4]]),
    'told.doneAlready': tried<Told['doneAlready']>([[4]]),
    'told.notDoneYet': tried<Told['notDoneYet']>([[4]]),
    'profile.forgetAsk': tried<Catalogue['profile']['forgetAsk']>(lists.map((labels) => [labels])),
    'editions.2018-10.unchangedTitle': tried<Words['unchangedTitle']>(truths.map((moves) => [moves])),
    'news.answered': tried<Catalogue['news']['answered']>([['Fabrikam', 9]]),
    'share.joined': tried<Catalogue['share']['joined']>([['KRM-482']]),
    'share.beingChanged': tried<Catalogue['share']['beingChanged']>([['KRM-482']]),
    'profile.member': tried<Catalogue['profile']['member']>([[given.newPartnerTenantId]]),
    'profile.vouched': tried<Catalogue['profile']['vouched']>([[given.newPartnerTenantId]]),
    'profile.forgotten': tried<Catalogue['profile']['forgotten']>(lists.map((list) => [list])),
    'profile.asLastTime': tried<Catalogue['profile']['asLastTime']>(lists.map((list) => [list])),
    'profile.known': tried<Catalogue['profile']['known']>(lists.map((list) => [list])),
    'help.inQuestion': tried<Catalogue['help']['inQuestion']>([['Cloud?', 'Azure']]),
    'decision.split': tried<Catalogue['decision']['split']>([
      [1, ['1 waits']],
      [3, ['1 waits', '2 to look up']],
    ]),
    // Whoever the plan names is said inside a sentence.
    'plan.intro': tried<Catalogue['plan']['intro']>([
      [0, 1, ['Contoso']],
      [5, 5, []],
      ...actorNames.flatMap((names) => [[0, 9, names] as const, ...names.map((name) => [1, 9, [name]] as const)]),
    ]),
    'plan.step': tried<Catalogue['plan']['step']>(actorNames.flat().map((name) => [3, name, 'Contoso.'])),
    'caseList.intro': tried<Catalogue['caseList']['intro']>(counts.map((count) => [count])),
    'caseList.changed': tried<Catalogue['caseList']['changed']>(days.map((day) => [day])),
    'caseList.damaged': tried<Catalogue['caseList']['damaged']>(lists.map((list) => [list])),
    'nameless.*': tried<Catalogue['nameless']['subscriptions']>(counts.map((count) => [count])),
    ...waitingSamples(editions['2018-10']),
    missing: tried<Catalogue['missing']>(lists.flatMap((list) => truths.map((byHand) => [list, byHand] as const))),
    subjectLine: tried<Catalogue['subjectLine']>([['Contoso']]),
    'says.noted': tried<Catalogue['says']['noted']>(lists.map((list) => [list])),
    'says.noLongerMatters': tried<Catalogue['says']['noLongerMatters']>(lists.map((list) => [list])),
    'says.tooLong': tried<Catalogue['says']['tooLong']>([[200]]),
    'says.wayOut': tried<Catalogue['says']['wayOut']>([[true], [false]]),
    'says.tooManyCases': tried<Catalogue['says']['tooManyCases']>([[200]]),
    'says.leftList': tried<Catalogue['says']['leftList']>(lists.map((list) => [list])),
    'says.stepMarked': tried<Catalogue['says']['stepMarked']>([
      [3, true],
      [3, false],
    ]),
    'says.termPassedSince': tried<Catalogue['says']['termPassedSince']>(
      days.flatMap((day) => ['Office 365 E3', 'sottoscrizione 2'].map((subject) => [subject, day] as const)),
    ),
    // The rest of what is said takes names, codes or other texts, three at most.
    'says.*': [['Contoso', 'Fabrikam', 'Adatum']],
    'editions.2018-10.outcomes.*.title': tried<Outcome['title']>(decided.map((one) => [one])),
    'editions.2018-10.outcomes.*.reason': tried<Outcome['reason']>(decided.map((one) => [one])),
    'editions.2018-10.outcomes.*.count': tried<Outcome['count']>(
      decided.flatMap((one) => [1, 2].map((count) => [count, one] as const)),
    ),
    'editions.2018-10.whole.requestRelationship.reason': tried<Words['whole']['requestRelationship']['reason']>(
      everyFacts.map((facts) => [facts]),
    ),
    'editions.2018-10.section': tried<Words['section']>(
      ([...outcomes, 'relationship', 'rebuy'] as const).flatMap((about) =>
        [undefined, ...days].map((day) => [about, day] as const),
      ),
    ),
    'editions.2018-10.actor': tried<Words['actor']>(
      everyFacts.flatMap((facts) => actors.map((actor) => [actor, facts] as const)),
    ),
    'editions.2018-10.papers.invitation': tried<Papers['invitation']>(
      everyFacts.map((facts) => [facts, 'https://portal.office.com/partner']),
    ),
    'editions.2018-10.papers.letter': tried<Papers['letter']>(fewPapers),
    'editions.2018-10.papers.form': tried<Papers['form']>(fewPapers),
    'editions.2018-10.papers.sheet.subject': tried<Papers['sheet']['subject']>([['KRM-482']]),
  };
};

const matches = (pattern: string, path: string): boolean => {
  const [steps, wanted] = [path.split('.'), pattern.split('.')];
  return steps.length === wanted.length && wanted.every((step, at) => step === '*' || step === steps[at]);
};

const samplesOf = (path: string, catalogue: Catalogue): readonly Sample[] => {
  // A fact's own name may hold a dot: `questions.subscription.wish.ask`.
  const plain = path.replace(/\.(subscription|partner)\.(\w+)(?=\.)/, '.$1-$2');
  const found = Object.entries(samples(catalogue)).find(([pattern]) => matches(pattern, plain));
  if (found === undefined) throw new Error(`${path} is tried with nothing: it wants a line in the samples`);
  return found[1];
};

/** Every text of a catalogue, the same one once at each place. */
export const everyText = (catalogue: Catalogue): readonly Text[] => {
  const textsIn = (value: unknown, path: string): readonly Text[] => {
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value === 'function') {
      // The samples are written for this function's own parameters; each gives a text, or an object of texts.
      const say = value as (...args: readonly unknown[]) => unknown;
      return samplesOf(path, catalogue).flatMap((sample) => textsIn(say(...sample), path));
    }
    // A flag of an answer: how strictly its label is read.
    if (typeof value === 'boolean') return [];
    if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text: ${String(value)}`);
    return Object.entries(value).flatMap(([name, part]) => textsIn(part, path === '' ? name : `${path}.${name}`));
  };
  const all = textsIn(catalogue, '').map((one) => [`${one.path}\n${one.text}`, one] as const);
  return [...new Map(all).values()];
};

/** The sentences of a text; a line is one too. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!;])\s+|\n/).filter((sentence) => sentence.trim() !== '');
