import { describe, expect, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { profileView } from '../../dialogs/present/profileView.ts';
import { languages } from '../../src/domain/language.ts';
import type { Profile } from '../../src/domain/organisation/organisation.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { problemsOf } from './cardChecker.ts';
import { shownTexts } from './cardWords.ts';
import { personsWords } from './samples.ts';

const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';

const profiles: readonly Profile[] = [
  { organisation: { id: 'one', version: 0, roles: {} } },
  {
    organisation: {
      id: 'one',
      version: 7,
      tenant,
      name: personsWords.markdown,
      country: personsWords.long,
      cloud: 'germany',
      ownTenant: 'adatum.onmicrosoft.com',
      roles: { customer: true, partner: { kind: 'indirectReseller', partnerId: '4813729', tenantId: tenant } },
    },
    lastRole: 'customer',
  },
];

describe.each(languages)('the form of who somebody is, in %s', (language) => {
  test.each(['Action.Submit', 'Action.Execute'] as const)('is taken by the official renderer, by %s', (submit) => {
    for (const profile of profiles) {
      const view = profileView(profile, catalogues[language], { noticed: [personsWords.html] });
      const { card } = render(view, { submit, largest: 24_000, language });
      expect(problemsOf(card)).toEqual([]);
      const texts = shownTexts(card).filter(({ type }) => type === 'TextBlock');
      expect(texts.filter(({ text }) => text.includes(personsWords.html))).toEqual([]);
    }
  });
});
