import { z } from 'zod';
import { type Case, endings } from '../domain/case/case.ts';
import { seats } from '../domain/case/parties.ts';
import {
  linkedFactIds,
  notices,
  outcomes,
  ruleIds,
  stepIds,
  unchangedThings,
  warnings,
} from '../domain/rulebook/2018-10/words.ts';
import { entryKey, type FactKey } from '../domain/rulebook/facts.ts';
import {
  actors,
  askers,
  clouds,
  journeyRequests,
  services,
  sources,
  statuses,
  wishes,
} from '../domain/rulebook/words.ts';

const blankable = z.string().nullable().exactOptional();
const truth = z.boolean().exactOptional();
const day = z.iso.date();
const instant = z.iso.datetime();

const scalarFacts = {
  asker: z.enum(askers).exactOptional(),
  cloud: z.enum(clouds).exactOptional(),
  customerIsCspPartner: truth,
  newPartnerName: blankable,
  newPartnerDelivers: blankable,
  movesExpected: truth,
  sameCountry: z.boolean().nullable().exactOptional(),
  hasRelationship: z.boolean().nullable().exactOptional(),
  currentPartnerName: blankable,
  customerName: blankable,
  customerTenant: blankable,
  customerEmail: blankable,
  currentPartnerEmail: blankable,
  newPartnerTenantId: blankable,
  newPartnerMpnId: blankable,
  providerName: blankable,
  providerTenantId: blankable,
  currentPartnersComplete: truth,
  subscriptionsComplete: truth,
  sourcesDiffer: truth,
};

const facts = z.object({
  request: z.enum(journeyRequests),
  ...scalarFacts,
  currentPartners: z.array(
    z.object({ id: z.templateLiteral(['p', z.int()]), name: z.string().exactOptional(), delivers: blankable }),
  ),
  subscriptions: z.array(
    z.object({
      id: z.templateLiteral(['s', z.int()]),
      name: blankable,
      service: z.enum(services).exactOptional(),
      source: z.enum(sources).exactOptional(),
      status: z.enum(statuses).exactOptional(),
      wish: z.enum(wishes).exactOptional(),
      termEnds: day.nullable().exactOptional(),
      azureId: blankable,
    }),
  ),
});

const rule = z.enum(ruleIds);
const source = z.enum([...ruleIds, ...linkedFactIds]);
const steps = z.array(z.object({ actor: z.enum(actors), step: z.enum(stepIds), rules: z.array(source) }));

const decision = z.object({
  asOf: z.literal('2018-10'),
  overall: z.enum([...outcomes, 'split']),
  rules: z.array(rule),
  unchanged: z.array(z.enum(unchangedThings)),
  warnings: z.array(z.enum(warnings)),
  notices: z.array(z.enum(notices)),
  items: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(outcomes),
      rules: z.array(source),
      earliest: day.exactOptional(),
      warnings: z.array(z.enum(warnings)),
      steps,
    }),
  ),
  steps: steps.exactOptional(),
});

const factKey = z.custom<FactKey>(
  (key) => typeof key === 'string' && (Object.hasOwn(scalarFacts, key) || entryKey(key) !== undefined),
  { error: 'the name of a fact' },
);
const factValue = z.union([z.string(), z.boolean(), z.null()]).exactOptional();
const occasion = { at: instant, by: z.string() };
const seat = z.enum(seats);

const reminder = z.discriminatedUnion('what', [
  z.object({ what: z.literal('step'), step: z.int(), since: instant, days: z.int() }),
  z.object({ what: z.literal('asked'), step: z.int(), at: instant }),
  z.object({ what: z.literal('invitation'), seat, expiresAt: instant }),
  z.object({ what: z.literal('term'), id: z.string(), ends: day, days: z.int() }),
  z.object({ what: z.literal('answer'), step: z.int(), since: instant }),
  z.object({ what: z.literal('expiry'), expiresAt: instant }),
]);

const event = z.discriminatedUnion('kind', [
  z.object({
    ...occasion,
    kind: z.literal('opened'),
    request: z.enum(journeyRequests),
    tenant: z.string().exactOptional(),
  }),
  z.object({ ...occasion, kind: z.literal('recorded'), key: factKey, before: factValue, after: factValue }),
  z.object({ ...occasion, kind: z.literal('entryRemoved'), id: z.string() }),
  z.object({
    ...occasion,
    kind: z.literal('rerouted'),
    from: z.enum(journeyRequests),
    to: z.enum(journeyRequests),
  }),
  z.object({
    ...occasion,
    kind: z.literal('decided'),
    overall: z.enum([...outcomes, 'split']),
    edition: z.literal('2018-10'),
  }),
  z.object({ ...occasion, kind: z.literal('reopened') }),
  z.object({ ...occasion, kind: z.literal('stepMarked'), step: z.int(), done: z.boolean() }),
  z.object({ ...occasion, kind: z.literal('invited'), seat, expiresAt: instant }),
  z.object({ ...occasion, kind: z.literal('joined'), seat, tenant: z.string().exactOptional() }),
  z.object({ ...occasion, kind: z.literal('declined'), seat, reason: z.string().nullable() }),
  z.object({ ...occasion, kind: z.literal('left'), seat }),
  z.object({ ...occasion, kind: z.literal('invitationTakenBack'), seat }),
  z.object({ ...occasion, kind: z.literal('invitationExpired'), seat }),
  z.object({ ...occasion, kind: z.literal('turnedDown'), step: z.int(), reason: z.string().nullable() }),
  z.object({
    ...occasion,
    kind: z.literal('agreementsFell'),
    seats: z.array(seat),
    keys: z.array(factKey),
    steps: z.array(z.int()),
  }),
  z.object({ ...occasion, kind: z.literal('problemReported'), step: z.int(), note: z.string() }),
  z.object({ ...occasion, kind: z.literal('problemSolved'), step: z.int() }),
  z.object({ ...occasion, kind: z.enum(['completed', 'withdrawn', 'expired', 'takenUp']) }),
  z.object({ ...occasion, kind: z.literal('reminded'), to: z.string(), of: reminder }),
  z.object({ ...occasion, kind: z.literal('hushed'), until: instant.nullable() }),
  z.object({ ...occasion, kind: z.enum(['unhushed', 'unreachable']) }),
]);

const parties = z.array(
  z.object({
    seat,
    members: z.array(z.string()),
    invitation: z
      .object({ digest: z.string(), expiresAt: instant, tenant: z.string().nullable().exactOptional() })
      .exactOptional(),
    declined: z.object({ at: instant, reason: z.string().nullable() }).exactOptional(),
  }),
);

const base = {
  id: z.string(),
  version: z.int(),
  owner: z.string(),
  parties: parties.exactOptional(),
  ended: z.object({ as: z.enum(endings), at: instant }).exactOptional(),
  quiet: z.array(z.object({ person: z.string(), until: instant.nullable() })).exactOptional(),
  handled: z.array(z.object({ id: z.string(), at: instant })).exactOptional(),
  edition: z.literal('2018-10'),
  facts,
  openedAt: instant,
  changedAt: instant,
  history: z.array(event),
};

const caseSchema = z.discriminatedUnion('state', [
  z.object({
    ...base,
    state: z.literal('draft'),
    earlier: z.object({ decision, done: z.array(z.int()) }).exactOptional(),
  }),
  z.object({
    ...base,
    state: z.literal('decided'),
    decision,
    decidedAt: instant,
    done: z.array(z.int()),
    problems: z.array(z.object({ step: z.int(), note: z.string() })).exactOptional(),
  }),
]);

/** Reads a stored case; throws where its shape is not a case's. */
export const parseCase = (data: unknown): Case => caseSchema.parse(data);
