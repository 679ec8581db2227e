import type { Instant } from '../domain/case/case.ts';
import type { Person } from '../domain/case/person.ts';

/** How many codes that there are not a person may try within `triesFor` milliseconds, an hour. */
const mostTries = 5;
const triesFor = 3600 * 1000;

/** When a person tried wrong codes within the last hour. */
const lately = ({ wrongCodes = [] }: Person, at: Instant): readonly Instant[] => {
  const since = new Date(Date.parse(at) - triesFor).toISOString();
  return wrongCodes.filter((tried) => tried > since);
};

/** Whether a person tried so many wrong codes lately that they have to wait. */
export const hasTriedTooMany = (person: Person, at: Instant): boolean => lately(person, at).length >= mostTries;

/** A person who tried one more. */
export const withWrongCode = (person: Person, at: Instant): Person => ({
  ...person,
  wrongCodes: [...lately(person, at), at],
});
