import { z } from 'zod';
import { nestsDeeperThan } from './nesting.ts';

/** Deeper than any activity, and shallow enough for everything that reads and writes it by recursion. */
const deepest = 100;

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
});

/** What is wrong with a body that is no activity, in one sentence; nothing for one that is. */
export const activityProblem = (body: unknown): string | undefined => {
  if (nestsDeeperThan(body, deepest)) return 'This is no Bot Framework activity: it is nested too deeply.';
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return undefined;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => (path.length === 0 ? 'the body' : path.join('.'))))];
  return `This is no Bot Framework activity: ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} missing or of the wrong type.`;
};
