import { seatName } from '../../dialogs/present/shareView.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import type { NewsEvent } from '../../src/domain/case/news.ts';
import { openerSeat, partiesOf } from '../../src/domain/case/parties.ts';
import type { Language } from '../../src/domain/language.ts';
import { editions } from '../../src/domain/rulebook/editions.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';

/** What an event says, without when: two events of the same tag read the same. */
export type NewsTag = string;

/** The tag of an event. */
export const tagOf = (event: NewsEvent): NewsTag => {
  switch (event.kind) {
    case 'stepMarked':
      return stepTag(event.step, event.done);
    case 'joined':
      return joinedTag(event.seat);
    default:
      return event.kind;
  }
};

export const stepTag = (step: number, done: boolean): NewsTag => `step ${step} ${done ? 'done' : 'taken back'}`;
export const joinedTag = (seat: string): NewsTag => `${seat} joined`;

/** The events that a message about a case tells, in its order. */
export const tagsIn = (message: string, given: DecidedCase, language: Language): readonly NewsTag[] => {
  const sentences = sentencesOf(given, language);
  return message.split('\n\n').flatMap((paragraph) => sentences.get(paragraph) ?? []);
};

/** Every sentence in which somebody hears what happened in a case that nobody turned down, with the tag of the event. */
const sentencesOf = (given: DecidedCase, language: Language): ReadonlyMap<string, NewsTag> => {
  const words = catalogues[language];
  const steps = editions[given.edition].plan(given.decision).flatMap((section) => section.steps);
  return new Map([
    // What is said of the case as a whole is one sentence, by the name of the event.
    ...Object.entries(words.news).flatMap(([kind, said]) => (typeof said === 'string' ? [[said, kind] as const] : [])),
    ...[openerSeat(given.facts), ...partiesOf(given).map(({ seat }) => seat)].flatMap((seat) => {
      const name = seatName(given, seat, words);
      return [
        [words.news.joined(name), joinedTag(seat)] as const,
        ...steps.flatMap(({ number, step }) =>
          [true, false].map(
            (done) =>
              [
                words.news.marked(name, number, words.editions[given.edition].steps[step], done),
                stepTag(number, done),
              ] as const,
          ),
        ),
      ];
    }),
  ]);
};
