import type { PersonKey } from '../domain/case/case.ts';
import type { Change, Occasion } from '../domain/case/decide.ts';
import { type Correction, corrected } from '../domain/organisation/correct.ts';
import { learned } from '../domain/organisation/learn.ts';
import type { Organisation, Profile } from '../domain/organisation/organisation.ts';
import type { Facts } from '../domain/rulebook/facts.ts';
import { type Asker, askers } from '../domain/rulebook/words.ts';
import { Fault } from './errors.ts';
import { openOrganisations } from './organisations.ts';
import type { People } from './people.ts';
import type { DocumentStore } from './ports.ts';

/** What is known of people, and how it comes to be known. */
export interface Profiles {
  of(occasion: Occasion): Promise<Profile>;
  /** Corrects it. Every field must be good (`badFields`). */
  correct(correction: Correction, occasion: Occasion): Promise<Profile>;
  /**
   * Learns what answers of an opener tell of their own organisation. `opened`: a first message told them, which names
   * companies in passing, so a name that is known stays.
   */
  learn(facts: Facts, changes: readonly Change[], occasion: Occasion, from: 'opened' | 'recorded'): Promise<void>;
}

/** Profiles, on the organisations' store and on the desk's people. */
export const openProfiles = (ports: {
  readonly organisations: DocumentStore<Organisation>;
  readonly people: People;
}): Profiles => {
  const organisations = openOrganisations(ports.organisations);

  const of: Profiles['of'] = async (occasion) => {
    const [organisation, person] = await Promise.all([organisations.of(occasion), ports.people.of(occasion.by)]);
    return profileOf(organisation, person.lastRole);
  };

  /** Whom they speak for, and as what. The organisation is written before: what names it never names nothing. */
  const keep = (by: PersonKey, { organisation, lastRole }: Profile): Promise<void> =>
    ports.people.change(by, (before) => {
      const isNamed = organisation.version === 0 || before.organisation === organisation.id;
      if (isNamed && before.lastRole === lastRole) return before;
      const { lastRole: _earlier, ...rest } = before;
      return { ...rest, organisation: organisation.id, ...(lastRole === undefined ? {} : { lastRole }) };
    });

  const learn: Profiles['learn'] = async (facts, changes, occasion, from) => {
    const before = await of(occasion);
    const tell = (profile: Profile): Profile => {
      const after = learned(profile, facts, changes);
      const { name } = profile.organisation;
      return from === 'opened' && name !== undefined && after.organisation.name !== name ? profile : after;
    };
    const after = tell(before);
    if (after === before) return;
    const organisation = await organisations.change(
      occasion,
      (fresh) => tell(profileOf(fresh, before.lastRole)).organisation,
    );
    await keep(occasion.by, profileOf(organisation, after.lastRole));
  };

  return {
    of,
    async correct(correction, occasion) {
      const { lastRole } = await of(occasion);
      const organisation = await organisations.change(occasion, (before) => corrected(before, correction));
      const { role } = correction;
      const profile = profileOf(organisation, role === undefined ? lastRole : askers.find((one) => one === role));
      await keep(occasion.by, profile);
      return profile;
    },
    async learn(facts, changes, occasion, from) {
      try {
        await learn(facts, changes, occasion, from);
      } catch (error) {
        // The answers themselves are saved by now; what was not learned of them is asked once more, and no harm done.
        if (!(error instanceof Fault)) throw error;
      }
    },
  };
};

const profileOf = (organisation: Organisation, lastRole: Asker | undefined): Profile => ({
  organisation,
  ...(lastRole === undefined ? {} : { lastRole }),
});
