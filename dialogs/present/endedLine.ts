import type { Case, PersonKey } from '../../src/domain/case/case.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/** How a case ended; nothing for one that goes on. */
export const endedLine = ({ ended }: Case, { acting }: Catalogue): string | undefined =>
  ended === undefined ? undefined : acting.endedAs[ended.as](ended.at.slice(0, 10));

/** What this person can do about a case that ended. */
export const afterwards = ({ owner }: Case, { acting }: Catalogue, by: PersonKey): string =>
  acting.afterwards[owner === by ? 'opener' : 'guest'];
