/**
 * @import { Data } from './types.js'
 * @typedef {{ sent: Data, dayInWords: (value: string) => string }} Answer what was sent, and how to write a day
 */

/**
 * A card as it stands in the conversation once it was answered: to be read, and no longer to be clicked. Links still
 * work, and fields show what was sent.
 *
 * @param {unknown} card
 * @param {unknown} sent what the answer carried
 * @returns {unknown}
 */
export const usedCard = (card, sent) =>
  still(card, { sent: isData(sent) ? sent : {}, dayInWords: dayInWords(isData(card) && card.lang === 'it') }, false);

/**
 * As the bot itself writes days: "31 March 2028", "1º aprile 2028".
 *
 * @param {boolean} italian
 * @returns {(value: string) => string}
 */
const dayInWords = (italian) => {
  const format = new Intl.DateTimeFormat(italian ? 'it-IT' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return (value) => format.format(new Date(value)).replace(/^1 /, italian ? '1º ' : '1 ');
};

/**
 * @param {unknown} part
 * @param {Answer} answer
 * @param {boolean} quiet whether it lies in what could be clicked, and looked so
 * @returns {unknown}
 */
const still = (part, answer, quiet) => {
  if (Array.isArray(part)) return part.map((item) => still(item, answer, quiet));
  if (!isData(part)) return part;
  if (typeof part.type === 'string' && part.type.startsWith('Input.')) return answeredField(part, answer);
  if (sends(part)) return { ...part, isEnabled: false };
  const { selectAction, ...rest } = part;
  const wasClickable = sends(selectAction);
  const kept = wasClickable || selectAction === undefined ? rest : part;
  const inside = Object.entries(kept).map(([name, value]) => [name, still(value, answer, quiet || wasClickable)]);
  const isText = part.type === 'TextRun' || part.type === 'TextBlock';
  return { ...Object.fromEntries(inside), ...(quiet && isText ? { color: 'Default', isSubtle: true } : {}) };
};

/** @param {unknown} action */
const sends = (action) => isData(action) && (action.type === 'Action.Submit' || action.type === 'Action.Execute');

/**
 * A field as words. They are runs, which no client reads as Markdown.
 *
 * @param {Data} field
 * @param {Answer} answer
 */
const answeredField = (field, { sent, dayInWords }) => {
  // What nobody sent stays what the field had in it.
  const given = sent[String(field.id)] ?? field.value;
  const values = typeof given === 'string' && given !== '' ? [given] : [];
  const titles = values.map((value) => (isDay(field, value) ? dayInWords(value) : titleOf(field.choices, value)));
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: `${field.label ?? ''}: `, weight: 'Bolder' },
      { type: 'TextRun', text: titles[0] ?? '–' },
    ],
  };
};

/**
 * @param {Data} field
 * @param {string} value
 */
const isDay = (field, value) => field.type === 'Input.Date' && !Number.isNaN(Date.parse(value));

/**
 * @param {unknown} choices
 * @param {string} value
 */
const titleOf = (choices, value) => {
  const chosen = Array.isArray(choices)
    ? choices.find((choice) => isData(choice) && choice.value === value)
    : undefined;
  return isData(chosen) ? String(chosen.title) : value;
};

/**
 * @param {unknown} value
 * @returns {value is Data}
 */
const isData = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
