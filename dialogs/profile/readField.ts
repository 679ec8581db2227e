import type { Click } from '../../src/app/sent.ts';
import { type Correction, type ProfileField, profileFields } from '../../src/domain/organisation/correct.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { findDomain } from '../../src/nlu/domain.ts';
import { findGuids } from '../../src/nlu/guid.ts';
import { options } from '../questions/options.ts';
import type { Turn } from '../turn.ts';

/** What somebody typed for a field, in the form in which it is kept; as typed where it has no such form. */
export const readField = (field: ProfileField, typed: string, { words, language }: Turn): string => {
  const given = typed.trim();
  switch (field) {
    case 'name':
    case 'country':
      return given;
    case 'role':
    case 'cloud': {
      const choice = parseChoice(given, options(field === 'role' ? 'asker' : field, words), language);
      return choice.kind === 'chosen' ? String(choice.value) : given;
    }
    case 'partnerId':
      return given.replace(/[\s.-]/g, '');
    case 'tenantId':
      return findGuids(given)[0] ?? given;
    case 'ownTenant':
      return findGuids(given)[0] ?? findDomain(given) ?? given;
  }
};

/** What a form says: `null` for what was emptied. What came from a list is its value already. */
export const readForm = (click: Extract<Click, { verb: 'profile' }>, turn: Turn): Correction =>
  Object.fromEntries(
    profileFields.flatMap((field): readonly (readonly [ProfileField, string | null])[] => {
      const value = click[field];
      if (value === undefined) return [];
      if (value.trim() === '') return [[field, null]];
      return [[field, field === 'role' || field === 'cloud' ? value : readField(field, value, turn)]];
    }),
  );
