import type { ProfileWords } from './words.ts';

/** A list that ends with its full stop: one, also behind “Inc.”. */
const listed = (things: readonly string[]): string => things.join('; ').replace(/(?<!\.)$/, '.');

/** Who somebody is, in English. */
export const englishProfile: ProfileWords = {
  title: 'Who you are here',
  heading: 'What I know of you and your organisation',
  guest:
    'You are a guest here: nobody vouches for what you say of your organisation, so others see it as not verified.',
  member: (tenant) =>
    `Teams vouches for your tenant, ${tenant}. Everything else is as you or your colleagues typed it, and not verified.`,
  fields: {
    name: {
      label: 'Organisation',
      example: 'Adatum Ltd',
      bad: 'The name of an organisation has at most 200 characters.',
    },
    role: {
      label: 'Your role',
      example: 'customer',
      bad: 'Your role is one of these: customer, direct-bill partner, indirect provider or indirect reseller.',
    },
    country: { label: 'Country', example: 'Italy', bad: 'The name of a country has at most 200 characters.' },
    cloud: {
      label: 'Cloud',
      example: 'commercial',
      bad: 'The cloud is one of these: commercial, US Government or Germany.',
    },
    ownTenant: {
      label: 'Microsoft tenant',
      example: 'adatum.onmicrosoft.com',
      bad: 'A tenant is named by its domain, such as adatum.onmicrosoft.com, or by its tenant id.',
    },
    partnerId: {
      label: 'Partner (MPN) id',
      example: '4813729',
      bad: 'A partner id is a number of 4 to 10 digits, such as 4813729. Partner Center shows it.',
    },
    tenantId: {
      label: 'Tenant id as a partner',
      example: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      bad: 'A tenant id is a GUID, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301. Partner Center shows it under account settings.',
    },
  },
  roles: 'Known as',
  somePartner: 'Partner',
  unknown: 'not known yet',
  notVerified: '(not verified)',
  vouched: (tenant) => `(tenant ${tenant.slice(0, 8)}…, vouched for by Teams)`,
  onlyTenant: 'Teams vouches for the tenant only; the names are as they were typed.',
  hint: 'Change what is not right, and empty what I should forget.',
  howTo:
    'To correct something, just say it: “my organisation is Adatum Ltd”, “my role is customer”, “my country is Italy”, “my partner id is 4813729”. Or say “forget my country”.',
  forgotten: (labels) => `Forgotten: ${listed(labels)}`,
  forgetAsk: (labels) =>
    `Shall I forget what I know of you and your organisation (${labels.join(', ')})? Your cases stay as they are. Say “yes” or “no”.`,
  nothingToForget:
    'I know nothing of you or your organisation, so there is nothing to forget. Your cases stay as they are.',
  next: 'New cases begin with it; those that you have already stay as they are.',
  kept: 'So I left that as it was.',
  meanwhile:
    'This was changed meanwhile, so nothing is saved yet. Here is what you wrote, once more: look it over, and send it again.',
  asLastTime: (things) => `As last time: ${listed(things)} If that is different now, say “change” and what.`,
  known: (things) => `Known of your organisation: ${listed(things)} If that is different now, say “change” and what.`,
};
