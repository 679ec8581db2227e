import type { Activity } from 'botbuilder';

/** A message of the bot as a person meets it. */
export interface Heard {
  /** The text, or what a card says in text. */
  readonly text: string;
  /** Everything on the card that can be clicked. */
  readonly clicks: readonly Clickable[];
}

export interface Clickable {
  readonly label: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads one message of the bot. */
export const heard = (activity: Partial<Activity>): Heard => {
  const card: unknown = activity.attachments?.[0]?.content;
  return { text: activity.text ?? fallbackText(card), clicks: clicksOf(card) };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const fallbackText = (card: unknown): string => (isObject(card) ? String(card.fallbackText ?? '') : '');

/** Every action anywhere in a card, in reading order; what a client does by itself is none. */
const clicksOf = (node: unknown): readonly Clickable[] => {
  if (Array.isArray(node)) return node.flatMap(clicksOf);
  if (!isObject(node)) return [];
  const submits = node.type === 'Action.Submit' || node.type === 'Action.Execute';
  const own = submits && isObject(node.data) ? [{ label: String(node.title ?? ''), data: node.data }] : [];
  const parts = Object.entries(node).filter(([name]) => name !== 'refresh');
  return [...own, ...parts.flatMap(([, part]) => clicksOf(part))];
};
