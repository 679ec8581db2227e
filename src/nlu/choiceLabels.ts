/** The words of one label or synonym. */
type Form = readonly string[];

/** The names of one option: the label that is shown, and what else people call it. */
export interface OptionNames {
  readonly label: Form;
  readonly synonyms: readonly Form[];
}

/** Words that do not name an option like other words do. */
export interface WeakWords {
  /** Articles, prepositions, "I think it is": they never name one, unless a label has no other words. */
  readonly common: ReadonlySet<string>;
  /** Words of many things (`licences`): they name one by its label, but not as a part of a synonym. */
  readonly generic: ReadonlySet<string>;
  /** Words that are a synonym only when nothing else is said (`microsoft`). */
  readonly onlyAlone: ReadonlySet<string>;
  /** Words that deny: a name with one (`not the same`) is meant by no part without it (`the same`). */
  readonly denials: ReadonlySet<string>;
}

const formsOf = ({ label, synonyms }: OptionNames): readonly Form[] => [label, ...synonyms];

const sameWords = (a: Form, b: Form): boolean => a.length === b.length && a.every((word, at) => word === b[at]);

/** Where `form` stands in `text` as a run of whole words. */
const runsOf = (text: Form, form: Form): readonly (readonly [start: number, end: number])[] =>
  text.flatMap((_, start) =>
    form.length > 0 && sameWords(text.slice(start, start + form.length), form)
      ? [[start, start + form.length] as const]
      : [],
  );

const indexesWhere = (
  options: readonly OptionNames[],
  holds: (form: Form, isLabel: boolean) => boolean,
): readonly number[] =>
  options.flatMap(({ label, synonyms }, index) =>
    holds(label, true) || synonyms.some((form) => holds(form, false)) ? [index] : [],
  );

/**
 * Options of which the message is a whole label or synonym, the words too common to mean one aside. When it says only
 * generic words, these must be all of the synonym (`a seller` is no `other seller`).
 */
const named = (text: Form, options: readonly OptionNames[], { common, generic }: WeakWords): readonly number[] => {
  const whole = indexesWhere(options, (form) => sameWords(form, text));
  if (whole.length > 0) return whole;
  const contentOf = (form: Form): Form => form.filter((word) => !common.has(word));
  const content = contentOf(text);
  if (content.length === 0) return [];
  const onlyGeneric = content.every((word) => generic.has(word));
  return indexesWhere(
    options,
    (form, isLabel) =>
      sameWords(contentOf(form), content) &&
      (isLabel || !onlyGeneric || form.length === content.length || runsOf(text, form).length > 0),
  );
};

/** Whether `form` denies something and the message does not, so that no part of it can be meant. */
const isOpposite = (content: Form, form: Form, denials: ReadonlySet<string>): boolean =>
  form.some((word) => denials.has(word) && !content.includes(word));

/**
 * Options of which one label or synonym holds all the words that mean something in the message. When these are all
 * generic, some label must hold them.
 */
const partOf = (content: Form, options: readonly OptionNames[], { generic, denials }: WeakWords): readonly number[] => {
  const holds = (form: Form): boolean =>
    content.length > 0 && content.every((word) => form.includes(word)) && !isOpposite(content, form, denials);
  const onlyGeneric = content.every((word) => generic.has(word));
  return onlyGeneric && !options.some(({ label }) => holds(label)) ? [] : indexesWhere(options, holds);
};

/** Options whose label or synonym the message contains as a run of words, unless that run lies in a longer one. */
const contained = (
  text: Form,
  options: readonly OptionNames[],
  { common, onlyAlone }: WeakWords,
): readonly number[] => {
  const allCommon = text.every((word) => common.has(word));
  const mayStandInside = (form: Form): boolean => !(form.length === 1 && form.every((word) => onlyAlone.has(word)));
  const runs = options.flatMap((names, index) =>
    [names.label, ...names.synonyms.filter(mayStandInside)].flatMap((form) =>
      allCommon || form.some((word) => !common.has(word))
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
const touched = (
  content: Form,
  options: readonly OptionNames[],
  { generic, denials }: WeakWords,
): readonly number[] => {
  const naming = (word: string): readonly number[] =>
    indexesWhere(
      options,
      (form, isLabel) => form.includes(word) && (isLabel || !generic.has(word)) && !isOpposite(content, form, denials),
    );
  const found = content.map(naming);
  return found.every((indexes) => indexes.length > 0) ? [...new Set(found.flat())].sort((a, b) => a - b) : [];
};

/**
 * The options, by index, that a message names by their labels or synonyms, with the strongest reading first: the whole
 * label; a part of it (words in any order); a label inside a longer sentence; words of several options together. Empty
 * when nothing is named.
 */
export const optionsNamed = (text: Form, options: readonly OptionNames[], weak: WeakWords): readonly number[] => {
  const content = text.filter((word) => !weak.common.has(word));
  const readings = [
    () => named(text, options, weak),
    () => partOf(content, options, weak),
    () => contained(text, options, weak),
    () => touched(content, options, weak),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.length > 0) return found;
  }
  return [];
};

/** Options of which a synonym of several words, such as `one by one`, stands in the message. */
export const synonymsSpelled = (text: Form, options: readonly OptionNames[]): readonly number[] =>
  indexesWhere(options, (form, isLabel) => !isLabel && form.length > 1 && runsOf(text, form).length > 0);

/**
 * Whether the message is wholly one of the option's names, with nothing around it but common words; around a name of a
 * single word, none either that say where somebody is (`we are in Germany`).
 */
export const isAllSaid = (
  text: Form,
  option: OptionNames,
  common: ReadonlySet<string>,
  whereabouts: ReadonlySet<string>,
): boolean =>
  formsOf(option).some((form) =>
    runsOf(text, form).some(([start, end]) =>
      [...text.slice(0, start), ...text.slice(end)].every(
        (word) => common.has(word) && (form.length > 1 || !whereabouts.has(word)),
      ),
    ),
  );

/** Whether some word of `denials` stands in the message outside a whole name, such as `I don't know`. */
export const isDenied = (text: Form, options: readonly OptionNames[], denials: ReadonlySet<string>): boolean => {
  const names = options.flatMap(formsOf).flatMap((form) => runsOf(text, form));
  return text.some((word, at) => denials.has(word) && !names.some(([start, end]) => start <= at && at < end));
};
