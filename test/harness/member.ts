import type { Activity } from 'botbuilder';
import type { Language } from '../../src/domain/language.ts';
import { type Line, Person } from './person.ts';

/** Whom Teams vouches for: somebody with an object id, in a tenant. */
export interface Member {
  readonly objectId: string;
  readonly tenant: string;
}

/** Somebody in Teams, whose activities name who they are and where they come from. */
export const inTeams = (line: Line, { objectId, tenant }: Member, language: Language = 'en'): Person => {
  const id = `29:${tenant}-${objectId}`;
  const named = (activity: Partial<Activity>): Partial<Activity> => ({
    ...activity,
    from: { id, name: '', aadObjectId: objectId },
    channelData: { tenant: { id: tenant } },
  });
  return new Person((activity) => line(named(activity)), { id, language, channel: 'msteams' });
};
