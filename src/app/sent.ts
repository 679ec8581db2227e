import { z } from 'zod';
import { seats } from '../domain/case/parties.ts';
import { journeyRequests } from '../domain/rulebook/words.ts';

/** The commands that a button can carry; each can be typed as well. */
const clickCommands = [
  'back',
  'skip',
  'skipRest',
  'why',
  'help',
  'save',
  'cancel',
  'confirm',
  'keep',
  'menu',
  'status',
  'resume',
  'plan',
  'decision',
  'summary',
  'add',
  'invitation',
  'letter',
  'form',
  'sheet',
  'share',
  'colleague',
  'history',
  'reopen',
  'otherLanguage',
] as const;
export type ClickCommand = (typeof clickCommands)[number];

const code = z.string().max(20);
const version = z.int();
/** How often it had been done when the card was made (`timesDone`); absent: never. */
const times = z.int().optional();
/** The menu that a journey was chosen from, so that one menu opens each journey once; absent: not from a menu. */
const menu = z.string().max(40).optional();

const clickSchema = z.discriminatedUnion('verb', [
  /** An answer to one question, as it stood at that version of the case. */
  z.object({
    verb: z.literal('answer'),
    case: code,
    version,
    // Not `key`: some clients take a field of that name for their own, and then cannot send the click.
    question: z.string().max(40),
    value: z.union([z.string().max(300), z.boolean(), z.null()]),
  }),
  /** A filled-in form: the fields of one entry. */
  z.object({
    verb: z.literal('form'),
    case: code,
    version,
    entry: z.string().max(10),
    name: z.string().optional(),
    service: z.string().optional(),
    source: z.string().optional(),
    status: z.string().optional(),
    wish: z.string().optional(),
    termEnds: z.string().optional(),
  }),
  /** A command; with a case and version where it acts on what that card showed. */
  z.object({
    verb: z.literal('command'),
    name: z.enum(clickCommands),
    case: code.optional(),
    version: version.optional(),
  }),
  z.object({ verb: z.literal('change'), case: code, question: z.string().max(40) }),
  z.object({ verb: z.literal('start'), request: z.enum(journeyRequests), menu }),
  z.object({ verb: z.literal('open'), case: code }),
  /** Asks a side to take part in a case. */
  z.object({ verb: z.literal('invite'), case: code, seat: z.enum(seats), times }),
  /** Takes the invitation of a side back. */
  z.object({ verb: z.literal('takeBack'), case: code, seat: z.enum(seats), times }),
  /** Something about a step other than its mark: it is declined, it has a problem, or has none any more. */
  z.object({
    verb: z.enum(['turnDown', 'problem', 'solved']),
    case: code,
    decidedAt: z.string().max(40),
    step: z.int(),
    times,
  }),
  /** A client's own doing, not its person's: it asks for the card as it would be now. */
  z.discriminatedUnion('shows', [
    z.object({ verb: z.literal('refresh'), case: code, shows: z.literal('plan') }),
    /** What happened from one place in the history to another. */
    z.object({ verb: z.literal('refresh'), case: code, shows: z.literal('news'), from: z.int(), to: z.int() }),
  ]),
  /**
   * A filled-in form about who somebody is, as it stood at that version of their organisation: what is emptied is
   * forgotten. Whose it is follows from who clicked.
   */
  z.object({
    verb: z.literal('profile'),
    version,
    name: z.string().optional(),
    role: z.string().optional(),
    country: z.string().optional(),
    cloud: z.string().optional(),
    ownTenant: z.string().optional(),
    partnerId: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  /** Answers an invitation, by its code. */
  z.object({ verb: z.enum(['join', 'decline']), invitation: z.string().max(40) }),
  /** A step of the plan that was decided at that instant. */
  z.object({
    verb: z.literal('mark'),
    case: code,
    decidedAt: z.string().max(40),
    step: z.int(),
    done: z.boolean(),
    times,
  }),
]);

/** A click, as the card carried it back: a claim that is checked against the case before anything happens. */
export type Click = z.infer<typeof clickSchema>;

/** What a person sent, whatever the channel. */
export type Sent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'click'; readonly click: Click }
  /** A click that no card of this program carries. */
  | { readonly kind: 'oddClick' }
  | { readonly kind: 'attachment' };

/**
 * What is read of a typed message, in characters: more than any question takes, so that a longer one is still seen to
 * be too long, and little enough not to keep everybody else waiting.
 */
const mostRead = 20_001;

/**
 * Reads a message: `value` is what a card carried back, `text` what was typed. A click wins over the text that some
 * channels put beside it. Half a character, such as a broken emoji's, is read as U+FFFD: no letter could be sent with it.
 */
export const readSent = (text: string | undefined, value: unknown, hasAttachments: boolean): Sent => {
  if (typeof value === 'object' && value !== null) {
    const click = clickSchema.safeParse(wellFormed(value));
    return click.success ? { kind: 'click', click: click.data } : { kind: 'oddClick' };
  }
  const typed = text?.trim().slice(0, mostRead).toWellFormed() ?? '';
  return typed === '' && hasAttachments ? { kind: 'attachment' } : { kind: 'text', text: typed };
};

/** The same fields, with whole characters only. */
const wellFormed = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typeof field === 'string' ? field.toWellFormed() : field]),
  );
