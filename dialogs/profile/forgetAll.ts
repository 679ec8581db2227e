import { type Correction, profileFields } from '../../src/domain/organisation/correct.ts';
import { profileValue } from '../../src/domain/organisation/remembered.ts';
import { note } from '../present/note.ts';
import { profileView } from '../present/profileView.ts';
import type { Turn } from '../turn.ts';

/** Asks whether all that is known of somebody is to be forgotten. Gives whether there is anything to forget. */
export const askForgetAll = async (turn: Turn): Promise<boolean> => {
  const { desk, occasion, words } = turn;
  const profile = await desk.profile(occasion);
  const known = profileFields.filter((field) => profileValue(profile, field) !== undefined);
  turn.say(
    note([
      known.length === 0
        ? words.profile.nothingToForget
        : words.profile.forgetAsk(known.map((field) => words.profile.fields[field].label)),
    ]),
  );
  return known.length > 0;
};

/** Forgets it, and shows that nothing is left. */
export const forgetAll = async (turn: Turn): Promise<void> => {
  const { desk, occasion, words } = turn;
  const before = await desk.profile(occasion);
  const known = profileFields.filter((field) => profileValue(before, field) !== undefined);
  const nothing: Correction = Object.fromEntries(known.map((field) => [field, null]));
  const profile = await desk.correctProfile(nothing, occasion);
  const labels = known.map((field) => words.profile.fields[field].label);
  turn.say(profileView(profile, words, { noticed: labels.length === 0 ? [] : [words.profile.forgotten(labels)] }));
};
