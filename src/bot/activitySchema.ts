import { z } from 'zod';
import { nestsDeeperThan } from './nesting.ts';

/** Deeper than any activity, and shallow enough for everything that reads and writes it by recursion. */
const deepest = 100;

/** More files than anybody sends with one message. None of them is ever fetched. */
const mostAttachments = 50;

const account = z.object({ id: z.string().min(1) });

/**
 * What an activity must have before the SDK sees it: the SDK itself answers a body of another shape with 500, or takes
 * it without knowing whose it is.
 */
const activitySchema = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1),
  from: account,
  conversation: account,
  recipient: account.optional(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  serviceUrl: z.string().nullish(),
  attachments: z.array(z.unknown()).nullish(),
  membersAdded: z.array(z.object({})).nullish(),
  membersRemoved: z.array(z.object({})).nullish(),
});

/** What is wrong with a body that is no activity, in one sentence; nothing for one that is. */
export const activityProblem = (body: unknown): string | undefined => {
  if (nestsDeeperThan(body, deepest)) return 'This is no Bot Framework activity: it is nested too deeply.';
  const parsed = activitySchema.safeParse(body);
  if (parsed.success)
    return (parsed.data.attachments?.length ?? 0) > mostAttachments
      ? `This activity is not taken: it has more than ${mostAttachments} attachments.`
      : undefined;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => (path.length === 0 ? 'the body' : path.join('.'))))];
  return `This is no Bot Framework activity: ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} missing or of the wrong type.`;
};

/** More people than anybody names in one message. */
const mostMentions = 100;

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** Somebody who is named in a message; `text` is how they stand in it: `<at>Contoso</at>`. */
export type Mention = z.infer<typeof mentionSchema>;

const entitiesOf = (entities: unknown): readonly unknown[] => (Array.isArray(entities) ? entities : []);

/** Who is mentioned in a message, by its entities; what is no mention is passed over. */
export const mentionsIn = (entities: unknown): readonly Mention[] =>
  entitiesOf(entities)
    .flatMap((entity) => {
      const parsed = mentionSchema.safeParse(entity);
      return parsed.success ? [parsed.data] : [];
    })
    .slice(0, mostMentions);

const clientSchema = z.object({ type: z.literal('clientInfo'), locale: z.string() });

/** The language of somebody's client, where an activity names it only among its entities. */
export const clientLocale = (entities: unknown): string | undefined =>
  entitiesOf(entities).flatMap((entity) => {
    const parsed = clientSchema.safeParse(entity);
    return parsed.success ? [parsed.data.locale] : [];
  })[0];

const executionSchema = z.object({
  action: z.object({ type: z.literal('Action.Execute'), data: z.looseObject({}) }),
});

/** What the button of a card carries back in an `adaptiveCard/action` invoke; nothing where that has another shape. */
export const executedData = (value: unknown): object | undefined => {
  const parsed = executionSchema.safeParse(value);
  return parsed.success ? parsed.data.action.data : undefined;
};
