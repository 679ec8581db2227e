import { afterEach, describe, expect, test } from '@jest/globals';
import { nameOf } from '../../dialogs/engine/nameOf.ts';
import { nextQuestion, type QuestionKey, sequence } from '../../dialogs/engine/sequence.ts';
import { askedIn } from '../../dialogs/present/questionView.ts';
import { isFreeText, shapes } from '../../dialogs/questions/shapes.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import type { Clickable } from '../harness/heard.ts';
import { Person } from '../harness/person.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type Walk, walks } from './walks.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(async () => desk?.close());

const today = '2026-11-20';

/** Somebody in the middle of a walk, and what they may try at any question. */
class Walker {
  readonly #desk: TestDesk;
  readonly #person: Person;
  readonly #language: Language;
  /** A button of the first question, kept to be clicked when it is long answered. */
  #old: Clickable | undefined;

  constructor(running: TestDesk, language: Language) {
    this.#desk = running;
    this.#language = language;
    this.#person = new Person((activity) => running.send(activity), { language });
  }

  get words() {
    return catalogues[this.#language];
  }

  async begin(walk: Walk): Promise<void> {
    await this.#person.say('menu');
    await this.#person.click({ verb: 'start', request: walk.request });
    this.#old = this.#person.buttons.find(({ data }) => data.verb === 'answer');
  }

  async stored(): Promise<Case> {
    const [latest] = await this.#desk.casesOf('emulator', 'somebody');
    if (latest === undefined) throw new Error('the case is gone');
    return latest;
  }

  /** What the bot must say when it is at this point: the question's own sentence, or the summary's. */
  async expected(): Promise<string> {
    const current = await this.stored();
    if (current.state === 'decided') return this.words.decision.title;
    const key = nextQuestion(current, today);
    return key === undefined ? this.words.summary.title : askedIn({ current, key, words: this.words });
  }

  async say(text: string): Promise<string> {
    return this.#person.say(text);
  }

  /** Everything that people do instead of answering. Each comes back to the same point, with nothing lost. */
  async tryEverything(key: QuestionKey | undefined): Promise<void> {
    const { buttons } = this.words;
    const free = key !== undefined && isFreeText(nameOf(key));
    const answered = sequence(await this.stored(), today).some(({ met, how }) => met && how !== 'offered');
    const other = this.#language === 'en' ? 'italiano' : 'english';
    await this.#tries('help', [buttons.help.typed]);
    await this.#tries('why', [buttons.why.typed]);
    await this.#tries('cancel and decline', [buttons.cancel.typed, buttons.keep.typed]);
    await this.#tries('the other language and back', [other, this.#language === 'en' ? 'english' : 'italiano']);
    await this.#tries('an empty message', ['']);
    const { tooLong } = this.words.says;
    const isList = key !== undefined && shapes[nameOf(key)] === 'azureList';
    await this.#tries('50 kB of text', ['a long story '.repeat(4000)], true, tooLong(isList ? 20_000 : 2000));
    await this.#tries('a name of 300 characters', ['Contoso '.repeat(38)], free && !isList, tooLong(longestText));
    if (answered) await this.#tries('back, and on again', [buttons.back.typed, buttons.skip.typed]);
    if (answered)
      await this.#tries(
        'a change, not made',
        [`${buttons.change.typed} ${this.words.questions.asker.label}`, buttons.skip.typed],
        !free,
      );
    if (!free) await this.#tries('garbage', ['xyzzy plugh', '§$%&/()=?', '¯\\_(ツ)_/¯']);
    if (this.#old !== undefined && answered) await this.#tries('a click on an older question', [this.#old.data]);
    await this.#tries('a click that no card carries', [
      { verb: 'answer', case: 'XXX-000', version: 1, question: 'cloud', value: 'mars' },
    ]);
    await this.#tries('a broken click', [{ verb: 'explode', payload: [1, 2, { three: null }] }]);
    await this.#restarts();
  }

  async #restarts(): Promise<void> {
    const before = await this.stored();
    await this.#desk.restart();
    const expected = await this.expected();
    expect(await this.#person.say(this.#language === 'en' ? 'repeat' : 'ripeti')).toContain(expected);
    expect((await this.stored()).facts).toEqual(before.facts);
  }

  async #tries(
    what: string,
    sent: readonly (string | Readonly<Record<string, unknown>>)[],
    applies = true,
    says = '',
  ): Promise<void> {
    if (!applies) return;
    const before = await this.stored();
    const expected = await this.expected();
    let read = '';
    for (const one of sent) {
      read = typeof one === 'string' ? await this.#person.say(one) : await this.#person.submit(one);
      if (read.trim() === '') throw new Error(`${what}: the bot said nothing`);
    }
    const after = await this.stored();
    // Named in the message, since a diff of facts alone would not tell what was tried.
    const kept = JSON.stringify(after.facts) === JSON.stringify(before.facts) && after.state === before.state;
    if (!kept) throw new Error(`${what} at “${expected}” changed the case:\n${read}`);
    if (!read.includes(says)) throw new Error(`${what} was not answered with “${says}”:\n${read}`);
    if (!read.includes(expected)) throw new Error(`${what} did not lead back to “${expected}”:\n${read}`);
  }
}

describe.each(walks)('$name', (walk) => {
  test.each(languages)('can be interrupted at every question, in %s', async (language) => {
    desk = await new TestDesk(await folder()).open();
    const walker = new Walker(desk, language);
    await walker.begin(walk);
    const met: QuestionKey[] = [];
    for (;;) {
      const current = await walker.stored();
      const key = nextQuestion(current, today);
      await walker.tryEverything(key);
      if (key === undefined) break;
      met.push(key);
      await walker.say(answerTo(walk, key, current, language));
      expect({ key, next: nextQuestion(await walker.stored(), today) }).not.toEqual({ key, next: key });
    }
    // Every answer that the walk has was asked for: the walk meets what it says it does.
    expect(Object.keys(walk.answers).filter((key) => !met.some((one) => one === key))).toEqual([]);
    await walker.say(walker.words.buttons.confirm.typed);
    expect((await walker.stored()).state).toBe('decided');
    const { decision } = walker.words;
    expect(await walker.say(walker.words.buttons.decision.typed)).toContain(decision.title);
  });
});

/** The walk's own answer; "is there another one?" is answered by whether the walk has another one. */
const answerTo = (walk: Walk, key: QuestionKey, { facts }: Case, language: Language): string => {
  const own = walk.answers[key];
  if (own !== undefined) return own[language];
  const name = nameOf(key);
  if (shapes[name] !== 'more') throw new Error(`the walk has no answer to ${key}`);
  const [letter, list] = key === 'subscriptionsComplete' ? ['s', facts.subscriptions] : ['p', facts.currentPartners];
  const another = Object.keys(walk.answers).includes(`${letter}${list.length + 1}.name`);
  const { yes, no } = catalogues[language].buttons;
  return another ? yes.typed : no.typed;
};

test('the walks meet every question that any journey can ask', () => {
  const met = new Set(walks.flatMap(({ answers }) => Object.keys(answers).map((key) => nameOf(key as QuestionKey)))); // keys of `answers`
  const offered = ['customerTenant', 'customerEmail', 'currentPartnerEmail'];
  const more = ['currentPartnersComplete', 'subscriptionsComplete'];
  const known = [...met, ...offered, ...more].sort();
  expect(known).toEqual(Object.keys(shapes).sort());
});
