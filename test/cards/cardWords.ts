/** A text that a card shows, and what kind of element shows it. */
export interface ShownText {
  readonly type: 'TextBlock' | 'TextRun' | 'Input' | 'Button';
  readonly text: string;
}

/** Every text that a card shows. A paragraph of runs counts as one text: the runs are only its looks. */
export function shownTexts(card: object): ShownText[] {
  const found: ShownText[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = new Map<string, unknown>(Object.entries(value));
    const type = String(object.get('type'));
    const inlines = object.get('inlines');
    if (type === 'TextBlock') found.push({ type, text: String(object.get('text')) });
    if (type === 'RichTextBlock' && Array.isArray(inlines)) found.push(...runTexts(inlines));
    if (type.startsWith('Input.')) found.push({ type: 'Input', text: String(object.get('label')) });
    if (type === 'ActionSet') found.push(...buttonTexts(object.get('actions')));
    for (const [name, inner] of object) if (name !== 'data' && name !== 'inlines') walk(inner);
  };
  walk(card);
  return found;
}

/** Runs of the same look are one text: a person's braces are spread over two runs. */
function runTexts(inlines: readonly unknown[]): ShownText[] {
  const texts: { look: string; text: string }[] = [];
  for (const run of inlines) {
    const { text, ...look } = Object(run);
    const last = texts.at(-1);
    if (last && last.look === JSON.stringify(look)) last.text += String(text);
    else texts.push({ look: JSON.stringify(look), text: String(text) });
  }
  return texts.map(({ text }) => ({ type: 'TextRun', text }));
}

function buttonTexts(actions: unknown): ShownText[] {
  if (!Array.isArray(actions)) return [];
  return actions.map((action) => ({ type: 'Button', text: String(Object(action).title) }));
}

/** Every click of a card: of its buttons, and of rows and links. */
export function clicksIn(card: object): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const object: Readonly<Record<string, unknown>> = Object(value);
    if (typeof object.type === 'string' && object.type.startsWith('Action.')) found.push(object);
    for (const inner of Object.values(object)) walk(inner);
  };
  walk(card);
  return found;
}
