import type { IAdaptiveCard, IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards';
import { buttonRows, quietRows } from './buttons.ts';
import { cardOf } from './cardFrame.ts';
import { contextLine, heading } from './cardHead.ts';
import { optionalWords } from './literalWords.ts';
import { blocks, typedLine } from './plainText.ts';
import type { Drawing, EntryView, FormField } from './views.ts';

/** Nothing is required here: a click always reaches the bot, which says in words what is missing. */
export function entryCard(view: EntryView, drawing: Drawing): IAdaptiveCard {
  return cardOf(
    [
      contextLine(view.context),
      ...optionalWords(view.noticedWords),
      heading(view.title),
      ...optionalWords(view.hint, { isSubtle: true }, { spacing: 'Small' }),
      ...view.fields.map(input),
      ...buttonRows([{ ...view.submit, primary: true }], drawing),
      ...quietRows(view.more, drawing),
    ],
    entryText(view),
    drawing,
  );
}

/** A form cannot be typed: the text asks one question instead. */
export function entryText(view: EntryView): string {
  return blocks(view.context, view.noticedWords, view.title, view.typedQuestion, typedLine(view.more));
}

function input(field: FormField): ITextInput | IChoiceSetInput | IDateInput {
  const { id, label } = field;
  const value = field.value === undefined ? {} : { value: field.value };
  switch (field.type) {
    case 'text':
      return { type: 'Input.Text', id, label, placeholder: field.placeholder, maxLength: field.maxLength, ...value };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        id,
        label,
        style: 'compact',
        choices: field.options.map((option) => ({ title: option.label, value: option.value })),
        ...value,
      };
    case 'day':
      return { type: 'Input.Date', id, label, ...value };
  }
}
