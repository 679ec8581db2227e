/** The words of one label or synonym. */
type Form = readonly string[];

const sameWords = (a: Form, b: Form): boolean => a.length === b.length && a.every((word, at) => word === b[at]);

/** Where `form` stands in `text` as a run of whole words. */
const runsOf = (text: Form, form: Form): readonly (readonly [start: number, end: number])[] =>
  text.flatMap((_, start) =>
    form.length > 0 && sameWords(text.slice(start, start + form.length), form)
      ? [[start, start + form.length] as const]
      : [],
  );

const indexesWhere = (options: readonly (readonly Form[])[], holds: (form: Form) => boolean): readonly number[] =>
  options.flatMap((forms, index) => (forms.some(holds) ? [index] : []));

/** Options of which the message is a whole label or synonym, the words too common to mean one aside. */
const named = (text: Form, options: readonly (readonly Form[])[], common: ReadonlySet<string>): readonly number[] => {
  const whole = indexesWhere(options, (form) => sameWords(form, text));
  if (whole.length > 0) return whole;
  const content = text.filter((word) => !common.has(word));
  if (content.length === 0) return [];
  return indexesWhere(options, (form) =>
    sameWords(
      form.filter((word) => !common.has(word)),
      content,
    ),
  );
};

/** Options of which one label or synonym holds all the words that mean something in the message. */
const partOf = (content: Form, options: readonly (readonly Form[])[]): readonly number[] =>
  content.length === 0 ? [] : indexesWhere(options, (form) => content.every((word) => form.includes(word)));

/** Options whose label or synonym the message contains as a run of words, unless that run lies in a longer one. */
const contained = (
  text: Form,
  options: readonly (readonly Form[])[],
  common: ReadonlySet<string>,
): readonly number[] => {
  const onlyCommon = text.every((word) => common.has(word));
  const runs = options.flatMap((forms, index) =>
    forms.flatMap((form) =>
      onlyCommon || form.some((word) => !common.has(word))
        ? runsOf(text, form).map(([start, end]) => ({ index, start, end }))
        : [],
    ),
  );
  const free = runs.filter(
    (run) =>
      !runs.some(
        (other) => other.start <= run.start && other.end >= run.end && other.end - other.start > run.end - run.start,
      ),
  );
  return [...new Set(free.map((run) => run.index))].sort((a, b) => a - b);
};

/** Options of which the message holds some word, provided that each of its words is in some option. */
const touched = (content: Form, options: readonly (readonly Form[])[]): readonly number[] => {
  const known = content.every((word) => options.some((forms) => forms.some((form) => form.includes(word))));
  return known ? indexesWhere(options, (form) => form.some((word) => content.includes(word))) : [];
};

/**
 * The options, by index, that a message names by their labels or synonyms, with the strongest reading first: the whole
 * label; a part of it (words in any order); a label inside a longer sentence; words of several options together. Words
 * in `common` never name an option, except where a label has no other words. Empty when nothing is named.
 */
export const optionsNamed = (
  text: Form,
  options: readonly (readonly Form[])[],
  common: ReadonlySet<string>,
): readonly number[] => {
  const content = text.filter((word) => !common.has(word));
  const readings = [
    () => named(text, options, common),
    () => partOf(content, options),
    () => contained(text, options, common),
    () => touched(content, options),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.length > 0) return found;
  }
  return [];
};
