import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { nextQuestion } from '../../dialogs/engine/sequence.ts';
import { digestOf, readInvitationCode } from '../../src/app/invitationCode.ts';
import type { Log } from '../../src/app/ports.ts';
import { today } from '../../src/bot/today.ts';
import type { Case, CaseCode, DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { keeps, partiesOf, seatOf } from '../../src/domain/case/parties.ts';
import { dueSteps } from '../../src/domain/case/planProgress.ts';
import { overdue } from '../../src/domain/case/reminders.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { type FakeConnector, fakeConnector } from '../harness/fakeConnector.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { heard } from '../harness/heard.ts';
import { gatheredLog } from '../logs/gathered.ts';
import { memoryFolder } from './memoryFolder.ts';
import type { Move } from './moves.ts';
import { gather, type Participant, tags } from './participant.ts';
import { rightAnswer } from './rightAnswer.ts';
import { Broken } from './script.ts';
import { unlawful, unsound } from './soundCase.ts';
import { StoredNow } from './storedNow.ts';

/** What no sentence says, unless somebody said it first. */
const garbled = /\bundefined\b|\bNaN\b|\[object /;
const apologies = languages.flatMap((language) => {
  const { apology, notSaved } = catalogues[language].says;
  return [apology('#').split('#')[0] ?? '', notSaved];
});
const caseCodes = /\b[AFHKMRXY]{3}-\d{3}\b/g;
const invitationCodes = /\b[\dA-Z]{4}(?:-[\dA-Z]{4}){3}\b/g;
/** How often it is looked whether the program did what was due, before it counts as forgotten. */
const mostLooks = 100_000;

/** What is to be said of how far walks went. */
export interface Walked {
  readonly turns: number;
  /** How often each thing happened in their cases. */
  readonly happened: ReadonlyMap<string, number>;
}

/** Some people and the whole program, on a folder of their own. After every move all must be as it has to be. */
export class Walk {
  readonly #folder: string;
  readonly #desk: TestDesk;
  readonly #stored: StoredNow;
  readonly #timer = new HandTimer();
  readonly #connector: FakeConnector;
  readonly #people = gather((of) => (activity) => this.#turn(of(), activity));
  readonly #lines: string[] = [];
  readonly #complaints: string[] = [];
  readonly #invitations: string[] = [];
  /** The cases as they were after the last move. */
  #cases: ReadonlyMap<CaseCode, Case> = new Map();
  /** The cases that were thrown away, as they were then. */
  readonly #gone = new Map<CaseCode, Case>();
  /** Every code that ever was a case's. */
  readonly #everyCode = new Set<CaseCode>();
  /** Who does something just now. */
  readonly #acting = new Set<PersonKey>();
  /** All that was ever typed or clicked. */
  #sent = '';
  #turns = 0;

  private constructor(folder: string, connector: FakeConnector) {
    const own = gatheredLog();
    const complain: Log['error'] = (event, fields, error) => {
      own.error(event, fields, error);
      this.#complaints.push(`${event} ${JSON.stringify(fields)} ${error instanceof Error ? error.stack : ''}`);
    };
    const log: Log = { ...own, error: complain };
    this.#folder = folder;
    this.#connector = connector;
    this.#stored = new StoredNow(folder);
    this.#desk = new TestDesk(folder, log, { WEBCHAT: 'off' });
    this.#desk.timer = this.#timer;
    this.#desk.random = () => 0.5;
    connector.refuse(({ path }) =>
      this.#people.some(({ name, blocks }) => blocks && path.includes(`/${name}-`))
        ? { status: 403, code: 'MessageWritesBlocked' }
        : undefined,
    );
  }

  /** Goes the whole way, and says how far that was. Throws `Broken` where something is not as it has to be. */
  static async go(way: readonly Move[]): Promise<Walked> {
    const walk = new Walk(await memoryFolder(), await fakeConnector());
    try {
      await walk.#desk.open();
      for (const one of way) await walk.#move(one);
      await walk.#desk.close();
      walk.#checkNews();
      walk.#complain();
      return { turns: walk.#turns, happened: walk.#happened() };
    } catch (error) {
      if (error instanceof Broken) throw error;
      throw new Broken(error instanceof Error ? (error.stack ?? error.message) : String(error), walk.#lines);
    } finally {
      await walk.#desk.close();
      walk.#connector.close();
      await rm(walk.#folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async #move(one: Move): Promise<void> {
    const somebody = this.#people[one.who];
    if (somebody === undefined) throw new Error('nobody');
    const { person, buttons } = somebody;
    const others = this.#people.filter((other) => other !== somebody);
    this.#acting.clear();
    switch (one.kind) {
      case 'begin':
      case 'say':
      case 'babble':
        await person.say(one.more);
        return;
      case 'answer':
        for (let times = 0; times < one.more.times; times += 1)
          await this.#answer(somebody, one.more.pick + times * 13);
        return;
      case 'click':
        await this.#click(somebody, chosen(person.buttons, one.more)?.data);
        return;
      case 'together': {
        const other = this.#people[one.more.other] ?? somebody;
        const [own, theirs] = [chosen(person.buttons, one.more.pick), chosen(other.person.buttons, one.more.pick)];
        this.#lines.push('(both at the same time:)');
        await Promise.all([this.#click(somebody, own?.data), this.#click(other, theirs?.data)]);
        return;
      }
      case 'clickAgain':
        await this.#click(somebody, chosen(buttons, one.more)?.data);
        return;
      case 'clickOthers':
        await this.#click(
          somebody,
          chosen(
            others.flatMap((other) => other.buttons),
            one.more,
          )?.data,
        );
        return;
      case 'clickMutated': {
        const data = chosen(buttons, one.more.pick)?.data;
        const field = chosen(Object.keys(data ?? {}), one.more.field);
        if (field !== undefined) await this.#click(somebody, { ...data, [field]: one.more.value });
        return;
      }
      case 'repeat':
        if (somebody.last !== undefined) await person.send(somebody.last);
        return;
      case 'invite': {
        const invites = buttons.filter(({ data }) => data.verb === 'invite' || data.name === 'colleague');
        await this.#click(somebody, chosen(invites, one.more)?.data);
        return;
      }
      case 'code': {
        const code = chosen(this.#invitations, one.more.pick);
        if (code !== undefined) await person.say(`${one.more.words} ${code}`.trim());
        return;
      }
      case 'openOthers': {
        const code = chosen([...this.#everyCode], one.more);
        if (code !== undefined) await person.say(`open ${code}`);
        return;
      }
      case 'mark':
        await person.say(`${one.more.words} ${one.more.step}`);
        return;
      case 'markOn':
        for (let times = 0; times < one.more; times += 1) {
          const step = this.#due(somebody);
          if (step !== undefined) await person.say(`done ${step}`);
        }
        return;
      case 'carryOn':
        for (let times = 0; times < one.more.times; times += 1) await this.#carryOn('done');
        await this.#carryOn(one.more.next);
        return;
      case 'arrive':
        if (one.more) person.newConversation();
        await person.arrive();
        return;
      case 'block':
        somebody.blocks = one.more;
        this.#lines.push(`(${somebody.name} ${one.more ? 'blocks the bot' : 'lets the bot in again'})`);
        return;
      case 'restart':
        this.#lines.push('(the program ends and starts again)');
        await this.#desk.restart();
        this.#check();
        return;
      case 'later':
        this.#lines.push(`(${one.more} days later)`);
        await this.#later(one.more);
        return;
    }
  }

  /** What the person's open case waits for, else a yes: to a summary, or to whether they want to go on. */
  async #answer(somebody: Participant, pick: number): Promise<void> {
    const { person, key, tag } = somebody;
    const day = today(this.#desk.now, undefined);
    const draft = [...this.#cases.values()]
      .filter(({ owner, state }) => owner === key && state === 'draft')
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))[0];
    if (draft === undefined) return;
    const offered = person.buttons.filter(({ data }) => data.case === draft.id);
    const confirm = offered.find(({ data }) => data.verb === 'command' && data.name === 'confirm');
    const answers = offered.filter(({ data }) => data.verb === 'answer');
    const question = nextQuestion(draft, day);
    // Few have many subscriptions; “no” is the last answer there.
    const isMore = question?.endsWith('Complete') === true && pick % 5 !== 0;
    if (confirm !== undefined) await this.#click(somebody, confirm.data);
    else if (answers.length > 0) await this.#click(somebody, (isMore ? answers.at(-1) : chosen(answers, pick))?.data);
    else if (question === undefined) await person.say(pick % 2 === 0 ? 'yes' : 'sì');
    else await person.say(rightAnswer(question, tag, pick));
  }

  /** The decided case that goes on and changed last, of those that somebody takes part in. */
  #live(takesPart: (one: Case) => boolean): DecidedCase | undefined {
    return [...this.#cases.values()]
      .filter((one): one is DecidedCase => one.state === 'decided' && one.ended === undefined && takesPart(one))
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))[0];
  }

  /** The first step that can be taken now in a case of somebody's, whosever step it is. */
  #due({ key }: Participant): number | undefined {
    const live = this.#live((one) => seatOf(one, key) !== undefined);
    return live === undefined ? undefined : dueSteps(live)[0]?.number;
  }

  /** Whoever's turn it is in the case that changed last does their part; or its opener changes their mind. */
  async #carryOn(what: 'done' | 'change' | 'remove' | 'decline' | 'problem' | 'solved'): Promise<void> {
    const live = this.#live(() => true);
    const due = live === undefined ? [] : dueSteps(live);
    // Only what asks for an agreement can be declined.
    const step = due.find(({ kind }) => what === 'decline' && kind === 'agreement') ?? due[0];
    if (live === undefined || step === undefined) return;
    const opener = this.#people.find(({ key }) => key === live.owner);
    const keeper = this.#people.find(({ key }) => keeps(live, key, step.seat));
    const says = async (somebody: Participant | undefined, ...words: readonly string[]): Promise<void> => {
      for (const one of [`open ${live.id}`, ...words]) await somebody?.person.say(one);
    };
    switch (what) {
      case 'done':
        return says(keeper, `done ${step.number}`);
      case 'change':
        return says(opener, 'english', 'summary', 'change customer', `Litware ${opener?.tag}`);
      case 'remove':
        return says(opener, 'english', 'summary', 'remove 1', 'yes');
      case 'decline':
        return says(keeper, 'english', 'decline: too expensive');
      case 'problem':
        return says(keeper, 'english', `problem ${step.number}: nobody answers`);
      case 'solved':
        return says(keeper, 'english', `problem ${step.number}: nobody answers`, `solved ${step.number}`);
    }
  }

  async #click({ person, channel }: Participant, data: unknown): Promise<void> {
    if (data === undefined) return;
    // In Teams a click is a call that waits for its answer.
    if (channel === 'msteams')
      await person.send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'x', data } },
      });
    else await person.submit(data);
  }

  async #later(days: number): Promise<void> {
    this.#desk.now = new Date(this.#desk.now.getTime() + days * 24 * 3600 * 1000);
    for (let looks = 0; ; looks += 1) {
      this.#timer.pass();
      const late = this.#stored.read().find((one) => overdue(one, this.#desk.now.toISOString()) !== undefined);
      if (late === undefined) break;
      if (looks === mostLooks) this.#break(`what was due in ${late.id} is not done`);
      // Lets the program do it: it works in the background.
      await setImmediate();
    }
    this.#check();
  }

  /** One activity of somebody's, and what the bot says to it. */
  async #turn(somebody: Participant, activity: Partial<Activity>): Promise<readonly Partial<Activity>[]> {
    const { name, buttons, maySee, key } = somebody;
    const { type, text, value, id } = activity;
    const brought = type === 'message' || type === 'invoke' ? JSON.stringify(text ?? value) : type;
    const isRepeated = somebody.last?.id === id;
    this.#lines.push(`${name} > ${brought}${isRepeated ? ' (the same activity once more)' : ''}`);
    somebody.last = activity;
    this.#acting.add(key);
    this.#sent += `${brought}\n`;
    this.#turns += 1;
    // What an invitation leads to may be read by whoever holds it.
    const digests = [...(brought ?? '').matchAll(invitationCodes), [readInvitationCode(text ?? '') ?? '']].map(
      ([code]) => digestOf(code ?? ''),
    );
    for (const one of this.#cases.values())
      if (partiesOf(one).some(({ invitation }) => digests.includes(invitation?.digest ?? ''))) maySee.add(one.id);

    const sent = (await this.#desk.send({ ...activity, serviceUrl: this.#connector.serviceUrl })).map(unwrapped);
    const said = sent.filter((one) => one.type === 'message');
    const read = said.map((one) => heard(one));
    for (const { clicks } of read) buttons.push(...clicks);
    const words = read.map((one) => one.text).join('\n\n');
    this.#lines.push(...words.split('\n').map((line) => `    ${line}`));
    this.#complain();
    const isRefresh = JSON.stringify(value ?? '').includes('"refresh"');
    if ((type === 'message' || type === 'invoke') && !isRefresh && read.every((one) => one.text.trim() === ''))
      this.#break('nothing was said');
    for (const apology of apologies) if (words.includes(apology)) this.#break('an apology was said');
    const odd = garbled.exec(words)?.[0];
    if (odd !== undefined && !this.#sent.includes(odd)) this.#break(`“${odd}” was said`);
    for (const [code] of words.matchAll(invitationCodes))
      if (!this.#invitations.includes(code)) this.#invitations.push(code);
    this.#check();
    for (const one of this.#cases.values()) if (seatOf(one, key) !== undefined) maySee.add(one.id);
    // What is delivered again is answered as it was then, whatever happened since.
    if (!isRepeated) this.#checkMark(somebody, text ?? '', words);
    this.#checkReading(somebody, [words, JSON.stringify(sent)].join('\n'), brought ?? '');
    return sent;
  }

  /** A step of which somebody was told that it is done is stored as done. */
  #checkMark({ key, name }: Participant, text: string, read: string): void {
    const step = Number(/^done (\d+)$/.exec(text)?.[1]);
    if (!languages.some((language) => read.startsWith(catalogues[language].says.stepMarked(step, true)))) return;
    const theirs = [...this.#cases.values()].filter((one) => seatOf(one, key) !== undefined);
    if (!theirs.some((one) => one.state === 'decided' && one.done.includes(step)))
      this.#break(`${name} was told that step ${step} is done, and it is not`);
  }

  /** Nobody reads of a case that they have no part in. `echo`: what they just wrote of it themselves. */
  #checkReading({ tag, maySee, name }: Participant, read: string, echo: string): void {
    const lower = read.toLowerCase();
    for (const one of tags)
      if (one !== tag && lower.includes(one) && !this.#isNamedIn(maySee, one))
        this.#break(`${name} read a name of somebody else’s case: ${one}`);
    for (const [code] of read.matchAll(caseCodes))
      if (this.#everyCode.has(code) && !maySee.has(code) && !echo.includes(code))
        this.#break(`${name} read the code of somebody else’s case: ${code}`);
  }

  /** Whether one of these cases, which perhaps are not there any more, holds somebody's names. */
  #isNamedIn(codes: ReadonlySet<CaseCode>, tag: string): boolean {
    return [...codes].some((code) => {
      const held = this.#cases.get(code) ?? this.#gone.get(code);
      return JSON.stringify(held ?? '')
        .toLowerCase()
        .includes(tag);
    });
  }

  /** What the bot told people of its own accord. */
  #checkNews(): void {
    for (const { path, activity } of this.#connector.calls) {
      const reader = this.#people.find(({ name }) => path.includes(`/${name}-`));
      if (reader === undefined) this.#break(`a message went to nobody: ${path}`);
      else this.#checkReading(reader, JSON.stringify(activity), '');
    }
  }

  #check(): void {
    const next = new Map(this.#stored.read().map((one) => [one.id, one]));
    for (const [code, before] of this.#cases)
      if (!next.has(code)) {
        this.#gone.set(code, before);
        if (!this.#acting.has(before.owner)) this.#break(`${code} is gone, and its opener did nothing`);
      }
    const problems = [...next.values()].flatMap((after) => {
      const before = this.#cases.get(after.id);
      if (before === after) return [];
      return [...unsound(after), ...unlawful(before, after, this.#acting), ...this.#strangeNames(after)];
    });
    this.#cases = next;
    for (const code of next.keys()) this.#everyCode.add(code);
    if (problems.length > 0) this.#break(problems.join('\n'));
    this.#complain();
  }

  /** The facts of a case name what its opener named, and nothing of anybody else’s. */
  #strangeNames({ id, owner, facts }: Case): readonly string[] {
    const text = JSON.stringify(facts).toLowerCase();
    return this.#people.flatMap(({ key, name, tag }) =>
      key !== owner && text.includes(tag) ? [`${id} has names of ${name}, who did not open it`] : [],
    );
  }

  #happened(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { history } of this.#cases.values())
      for (const { kind } of history) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }

  /** What was logged as an error is one. */
  #complain(): void {
    if (this.#complaints.length > 0) this.#break(this.#complaints.join('\n'));
  }

  #break(what: string): never {
    throw new Broken(what, this.#lines);
  }
}

const chosen = <One>(list: readonly One[], pick: number): One | undefined => list[pick % Math.max(1, list.length)];

/** A message as it came, and the answer to a click as the message that it puts on the screen. */
const unwrapped = (sent: Partial<Activity>): Partial<Activity> => {
  if (sent.type !== 'invokeResponse') return sent;
  const { body } = Object(sent.value);
  const { type, value, statusCode } = Object(body);
  if (statusCode >= 500) return { type: 'message', text: `${statusCode}: ${JSON.stringify(value)}` };
  return type === 'application/vnd.microsoft.card.adaptive'
    ? { type: 'message', attachments: [{ contentType: type, content: value }] }
    : { type: 'message', text: typeof value === 'string' ? value : String(Object(value).message) };
};
