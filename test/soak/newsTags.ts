import { newsView } from '../../dialogs/present/newsView.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { everybodyIn, type NewsEvent, newsFor } from '../../src/domain/case/news.ts';
import type { Language } from '../../src/domain/language.ts';
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

/** Every sentence in which somebody hears what happened in a case, with the tag of the event. */
const sentencesOf = (given: DecidedCase, language: Language): ReadonlyMap<string, NewsTag> => {
  const words = catalogues[language];
  return new Map(
    everybodyIn(given)
      .flatMap((person) => newsFor(given, person, -1).map((news) => ({ person, news })))
      .flatMap(({ person, news }) => {
        const [sentence] = newsView(given, [news], words, person).paragraphsWords;
        return sentence === undefined ? [] : [[sentence, tagOf(news.event)] as const];
      }),
  );
};
