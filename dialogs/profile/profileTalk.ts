import type { Click } from '../../src/app/sent.ts';
import { badFields, type Correction, type ProfileField, profileFields } from '../../src/domain/organisation/correct.ts';
import type { Profile } from '../../src/domain/organisation/organisation.ts';
import { profileValue } from '../../src/domain/organisation/remembered.ts';
import type { ProfileSaid } from '../../src/nlu/profileSaid.ts';
import { profileValueInWords, profileView } from '../present/profileView.ts';
import type { Turn } from '../turn.ts';
import { readField, readForm } from './readField.ts';

type ProfileClick = Extract<Click, { verb: 'profile' }>;

/** Says how somebody is known, and what of their organisation. */
export const sayProfile = async (turn: Turn): Promise<void> => {
  turn.say(profileView(await turn.desk.profile(turn.occasion), turn.words));
};

/** Corrects what somebody said of themselves in so many words. */
export const takeSaid = async (turn: Turn, { field, value }: ProfileSaid): Promise<void> => {
  const profile = await turn.desk.profile(turn.occasion);
  const sells = profile.lastRole !== undefined && profile.lastRole !== 'customer';
  const meant = field === 'tenant' ? (sells ? 'tenantId' : 'ownTenant') : field;
  await correct(turn, profile, { [meant]: value === null ? null : readField(meant, value, turn) });
};

/**
 * Takes a filled-in form: only what is another value than what is known. One that was filled in on an older state
 * changes nothing, but what was typed stands in the new one.
 */
export const takeForm = async (turn: Turn, click: ProfileClick): Promise<void> => {
  const profile = await turn.desk.profile(turn.occasion);
  const filled = readForm(click, turn);
  const correction: Correction = Object.fromEntries(
    profileFields.flatMap((field) => {
      const value = filled[field];
      return value === undefined || value === (profileValue(profile, field) ?? null) ? [] : [[field, value]];
    }),
  );
  turn.spent = { becomes: 'answer' };
  if (Object.keys(correction).length === 0) {
    turn.say(profileView(profile, turn.words, { noticed: [turn.words.says.alreadyNoted] }));
  } else if (click.version !== profile.organisation.version) {
    turn.say(profileView(profile, turn.words, { noticed: [turn.words.profile.meanwhile], typed: correction }));
  } else await correct(turn, profile, correction);
};

/** Saves what is good of a correction, and says what was wrong with the rest, which stays in the form to be mended. */
const correct = async (turn: Turn, before: Profile, correction: Correction): Promise<void> => {
  const { words, desk, occasion } = turn;
  const bad = badFields(correction);
  const good = pick(correction, (field) => !bad.includes(field));
  const isNew = Object.keys(good).length > 0;
  const profile = isNew ? await desk.correctProfile(good, occasion) : before;
  const noticed = [
    ...bad.map((field) => words.profile.fields[field].bad),
    ...(bad.length > 0 ? [words.profile.kept] : []),
    ...noted(good, turn),
    ...(isNew ? [words.profile.next] : []),
  ];
  turn.say(profileView(profile, words, { noticed, typed: pick(correction, (field) => bad.includes(field)) }));
};

const pick = (correction: Correction, wanted: (field: ProfileField) => boolean): Correction =>
  Object.fromEntries(
    profileFields.flatMap((field) => {
      const value = correction[field];
      return value !== undefined && wanted(field) ? [[field, value]] : [];
    }),
  );

const noted = (good: Correction, { words }: Turn): readonly string[] => {
  const { fields, forgotten } = words.profile;
  const given = profileFields.flatMap((field) => {
    const value = good[field];
    return value == null ? [] : [`${fields[field].label}: ${profileValueInWords(field, value, words)}`];
  });
  const gone = profileFields.flatMap((field) => (good[field] === null ? [fields[field].label] : []));
  return [...(given.length === 0 ? [] : [words.says.noted(given)]), ...(gone.length === 0 ? [] : [forgotten(gone)])];
};
