import { type Correction, type ProfileField, profileFields } from '../../src/domain/organisation/correct.ts';
import type { Profile } from '../../src/domain/organisation/organisation.ts';
import { profileValue } from '../../src/domain/organisation/remembered.ts';
import { forgetsAll } from '../../src/nlu/profileSaid.ts';
import { parseYesNo } from '../../src/nlu/yesNo.ts';
import { type Outcome, passed } from '../outcome.ts';
import { note } from '../present/note.ts';
import { profileView } from '../present/profileView.ts';
import type { Turn } from '../turn.ts';

/** Asks whether all that is known of somebody is to be forgotten; where nothing is known, there is nothing to ask. */
export const askForget = async (turn: Turn): Promise<Outcome> => {
  const { desk, occasion, words } = turn;
  const known = knownFields(await desk.profile(occasion));
  turn.say(
    note([
      known.length === 0
        ? words.profile.nothingToForget
        : words.profile.forgetAsk(known.map((field) => words.profile.fields[field].label)),
    ]),
  );
  return known.length === 0 ? { kind: 'back' } : { kind: 'answered', asked: { kind: 'forget' } };
};

/** Who just read what is known of them says "forget it all" without naming what: then they are asked. */
export const forgetAfterReading = async (turn: Turn): Promise<Outcome> => {
  const { incoming } = turn;
  return incoming.kind === 'text' && forgetsAll(incoming.text) !== undefined ? askForget(turn) : passed;
};

/** Forgets it or leaves it, by a yes or no. Anything else begins something else. */
export const answerForgetQuestion = async (turn: Turn): Promise<Outcome> => {
  const { incoming } = turn;
  const yes = incoming.kind === 'text' ? parseYesNo(incoming.text, turn.language) : undefined;
  if (yes === undefined) return passed;
  if (yes) await forgetAll(turn);
  else turn.say(note([turn.words.says.cancelDeclined]));
  return { kind: 'back' };
};

/** Forgets it, and shows that nothing is left. */
const forgetAll = async (turn: Turn): Promise<void> => {
  const { desk, occasion, words } = turn;
  const known = knownFields(await desk.profile(occasion));
  const nothing: Correction = Object.fromEntries(known.map((field) => [field, null]));
  const profile = await desk.correctProfile(nothing, occasion);
  const labels = known.map((field) => words.profile.fields[field].label);
  turn.say(profileView(profile, words, { noticed: labels.length === 0 ? [] : [words.profile.forgotten(labels)] }));
};

const knownFields = (profile: Profile): readonly ProfileField[] =>
  profileFields.filter((field) => profileValue(profile, field) !== undefined);
