import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import { askers, clouds, requests, services, sources, statuses, wishes } from '../domain/rulebook/words.ts';

/** `null` and "left out" mean the same: not known. */
const knownOrNull = z.boolean().nullish().default(null);

const subscriptionSchema = z.object({
  id: z.string().min(1),
  service: z.enum(services),
  source: z.enum(sources),
  wish: z.enum(wishes).optional(),
  status: z.enum(statuses).nullish(),
  termEnds: z.string().refine(isDay, { error: 'a day that exists, as YYYY-MM-DD' }).nullish(),
});

/** What the rules between fields look at, whatever else is wrong: a wrong part reads as absent. */
const looseSituation = z
  .object({
    request: z.unknown().optional(),
    subscriptions: z
      .array(
        z.object({ id: z.string().optional().catch(undefined), wish: z.unknown().optional() }).catch({ wish: null }),
      )
      .catch([{ wish: null }]),
  })
  .catch({ request: undefined, subscriptions: [{ wish: null }] });

/**
 * A situation as JSON (rulebook, section 4): defaults filled in, unknown fields ignored. Gives the `Situation`
 * that an edition decides, or an issue for every wrong field.
 */
export const situationSchema = z
  .object({
    request: z.enum(requests),
    asker: z.enum(askers),
    cloud: z.enum(clouds),
    customerIsCspPartner: z.boolean().default(false),
    newPartner: z.object({ hasRelationship: knownOrNull, sameCountry: knownOrNull }).nullish(),
    subscriptions: z.array(subscriptionSchema).default([]),
  })
  // Runs although a field is wrong, so that every mistake is named at once; hence nothing is taken for granted here.
  .superRefine(
    (given, context) => {
      const { request, subscriptions } = looseSituation.parse(given);
      const complain = (path: (string | number)[], message: string): void =>
        context.addIssue({ code: 'custom', path, message });
      if ((request === 'onboardSubscriptions' || request === 'switchAzure') && subscriptions.length === 0)
        complain(['subscriptions'], `at least one, for ${request}`);
      subscriptions.forEach(({ id, wish }, index) => {
        if (id !== undefined && subscriptions.findIndex((other) => other.id === id) < index)
          complain(['subscriptions', index, 'id'], `an id of its own, "${id}" stands twice`);
        if (wish === undefined && request !== 'switchAzure')
          complain(['subscriptions', index, 'wish'], `one of ${wishes.join(', ')}`);
      });
    },
    { when: () => true },
  )
  .transform(({ newPartner, subscriptions, ...rest }) => ({
    ...rest,
    newPartner: newPartner ?? { hasRelationship: null, sameCountry: null },
    subscriptions: subscriptions.map(({ id, service, source, wish, status, termEnds }) => ({
      id,
      service,
      source,
      wish: wish ?? ('move' as const),
      status: status ?? ('active' as const),
      termEnds: termEnds ?? null,
    })),
  }));

/** Every wrong field in one line: `cloud: one of commercial, usGov, germany; subscriptions[0].id: …`. */
export const describeIssues = (error: z.ZodError): string =>
  error.issues
    .map((issue) => {
      const path = issue.path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
        .join('');
      return `${path === '' ? 'the situation' : path}: ${expectation(issue)}`;
    })
    .join('; ');

const expectation = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${issue.expected}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.message.replace(/\s+/g, ' ');
};
