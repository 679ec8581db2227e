import type { EntryView, FormField } from '../../cards/views.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import { type Correction, type ProfileField, profileFields } from '../../src/domain/organisation/correct.ts';
import type { Profile } from '../../src/domain/organisation/organisation.ts';
import { profileValue } from '../../src/domain/organisation/remembered.ts';
import { type Asker, askers, type Cloud, clouds } from '../../src/domain/rulebook/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { button } from './click.ts';

/** Who somebody is, as far as it is known, in a form in which each part can be corrected. */
export const profileView = (
  profile: Profile,
  words: Catalogue,
  more: {
    /** What is said first. */
    readonly noticed?: readonly string[];
    /** What was typed into the form already, and is not saved. */
    readonly typed?: Correction;
  } = {},
): EntryView => {
  const { organisation } = profile;
  const texts = words.profile;
  const known = organisation.tenant === undefined ? texts.guest : texts.member(organisation.tenant);
  const shown = profileFields.filter((field) => matters(profile, field) || more.typed?.[field] != null);
  return {
    kind: 'entry',
    context: texts.title,
    noticedWords: [...(more.noticed ?? []), known].join(' '),
    title: texts.heading,
    hint: texts.hint,
    fields: shown.map((field) => input(field, more.typed?.[field] ?? profileValue(profile, field), words)),
    submit: button(words.buttons.submit.label, { verb: 'profile', version: organisation.version }),
    more: [],
    typedQuestion: [
      ...shown.map((field) => row(profile, field, words)),
      ...roles(profile, words),
      '',
      texts.howTo,
    ].join('\n'),
  };
};

/** What only one side uses is left out for who is known to be the other, unless it is known all the same. */
const matters = (profile: Profile, field: ProfileField): boolean => {
  if (profileValue(profile, field) !== undefined || profile.lastRole === undefined) return true;
  if (field === 'partnerId' || field === 'tenantId') return profile.lastRole !== 'customer';
  return field === 'cloud' || field === 'ownTenant' ? profile.lastRole === 'customer' : true;
};

/** A value as it is read: the label of what was chosen, or the words as typed. */
export const profileValueInWords = (field: ProfileField, value: string, words: Catalogue): string => {
  const chosen = choicesOf(field, words)?.find((option) => option.value === value);
  return chosen?.label ?? value;
};

const choicesOf = (
  field: ProfileField,
  words: Catalogue,
): readonly { readonly label: string; readonly value: Asker | Cloud }[] | undefined => {
  if (field === 'role') return askers.map((value) => ({ value, label: words.askers[value].label }));
  return field === 'cloud' ? clouds.map((value) => ({ value, label: words.clouds[value].label })) : undefined;
};

const input = (field: ProfileField, value: string | undefined, words: Catalogue): FormField => {
  const { label, example } = words.profile.fields[field];
  const common = {
    id: field,
    label: value === undefined ? label : `${label} ${words.profile.notVerified}`,
    ...(value === undefined ? {} : { value }),
  };
  const options = choicesOf(field, words);
  return options === undefined
    ? { type: 'text', ...common, placeholder: example, maxLength: longestText }
    : { type: 'choice', ...common, options };
};

const row = (profile: Profile, field: ProfileField, words: Catalogue): string => {
  const value = profileValue(profile, field);
  const { fields, unknown, notVerified } = words.profile;
  const said = value === undefined ? unknown : `${profileValueInWords(field, value, words)} ${notVerified}`;
  return `${fields[field].label}: ${said}`;
};

/** The organisation's roles, where they are not just the one in which its person asked last. */
const roles = ({ organisation, lastRole }: Profile, words: Catalogue): readonly string[] => {
  const { customer, partner } = organisation.roles;
  const named = [
    ...(customer === true ? [words.askers.customer.label] : []),
    ...(partner === undefined
      ? []
      : [partner.kind === undefined ? words.profile.somePartner : words.askers[partner.kind].label]),
  ];
  const only = lastRole === undefined ? undefined : words.askers[lastRole].label;
  if (named.every((name) => name === only)) return [];
  return [`${words.profile.roles}: ${words.list(named)} ${words.profile.notVerified}`];
};
