import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

/** The package's ES module cannot be imported in Node; its bundle can be required. */
const library: typeof AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/**
 * What is wrong with a card, in the words of the official renderer where it says so itself; empty for a good card.
 * The renderer drops what it does not know without a word, so every JSON object is also compared with the schema of
 * what it was parsed into. `mostBytes`: the largest card that the channel carries.
 */
export function problemsOf(json: unknown, mostBytes = 25_000): string[] {
  if (!isObject(json)) return ['the card is no object'];
  const context = new library.SerializationContext(library.Versions.v1_5);
  const card = new library.AdaptiveCard();
  // The renderer checks `lang` with one global pattern for all cards, and refuses every second one.
  if (library.AdaptiveCard.langProperty.regEx) library.AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const problems: string[] = [];
  const parsed = observingParse(() => {
    try {
      card.parse(json, context);
    } catch (error) {
      problems.push(String(error));
    }
  });
  const paths = pathsIn(json);
  for (let index = 0; index < context.eventCount; index++) problems.push(context.getEventAt(index).message);
  for (const event of card.validateProperties().validationEvents) problems.push(event.message);
  for (const [object, source] of parsed) {
    const known = knownNames(object);
    for (const name of Object.keys(source)) {
      if (!known.has(name)) problems.push(`${paths.get(source) ?? '?'}: no property "${name}" here`);
    }
  }
  for (const [object, path] of paths) problems.push(...houseRules(object).map((rule) => `${path}: ${rule}`));
  if (json.version !== '1.5') problems.push(`version ${String(json.version)} instead of 1.5`);
  const bytes = Buffer.byteLength(JSON.stringify(json));
  if (bytes > mostBytes) problems.push(`${bytes} bytes, more than ${mostBytes}`);
  return problems;
}

type Json = Readonly<Record<string, unknown>>;

/** Everything that is parsed while `parse` runs, with the JSON object that it is parsed from. */
function observingParse(parse: () => void): Map<AdaptiveCards.SerializableObject, Json> {
  const seen = new Map<AdaptiveCards.SerializableObject, Json>();
  const prototype = library.SerializableObject.prototype;
  const original = prototype.parse;
  prototype.parse = function observed(source, context) {
    if (isObject(source)) seen.set(this, source);
    original.call(this, source, context);
  };
  try {
    parse();
  } finally {
    prototype.parse = original;
  }
  return seen;
}

/** The properties of the schema, and the collections that the renderer reads beside it. */
function knownNames(object: AdaptiveCards.SerializableObject): Set<string> {
  const names = new Set<string>(['type']);
  const schema = object.getSchema();
  for (let index = 0; index < schema.getCount(); index++) names.add(schema.getItemAt(index).name);
  if (object instanceof library.AdaptiveCard) return names.add('$schema').add('body').add('actions');
  if (object instanceof library.Container) names.add('items');
  if (object instanceof library.ColumnSet) names.add('columns');
  if (object instanceof library.RichTextBlock) names.add('inlines');
  if (object instanceof library.ActionSet) names.add('actions');
  return names;
}

/** What is ours to demand, beyond the schema. */
function houseRules(object: Json): string[] {
  const { type, actions, selectAction, url, label, text } = object;
  const rules: string[] = [];
  if (typeof type === 'string' && type.startsWith('Input.') && !label) rules.push('an input without a label');
  if ((type === 'TextBlock' || type === 'TextRun') && !text) rules.push('an empty text');
  if (Array.isArray(actions) && !actions.every((action) => isObject(action) && action.title)) {
    rules.push('a button without a title');
  }
  if (isObject(selectAction) && !selectAction.title && !selectAction.tooltip) {
    rules.push('a click without a title or tooltip');
  }
  if (type === 'Action.OpenUrl' && !/^(?:https?|mailto):/.test(String(url)))
    rules.push('a link to no web or mail address');
  return rules;
}

/** Every object inside, with where it stands: `body[2].columns[0]`. */
function pathsIn(json: Json): Map<Json, string> {
  const paths = new Map<Json, string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, `${path}[${index}]`);
      });
    } else if (isObject(value)) {
      paths.set(value, path || 'card');
      for (const [name, inner] of Object.entries(value)) {
        if (name !== 'data') walk(inner, path ? `${path}.${name}` : name);
      }
    }
  };
  walk(json, '');
  return paths;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
