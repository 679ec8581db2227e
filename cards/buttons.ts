import type {
  IActionSet,
  IColumn,
  IColumnSet,
  IExecuteAction,
  IOpenUrlAction,
  ISubmitAction,
} from '@microsoft/teams.cards';
import { literalWords } from './literalWords.ts';
import type { Button, Drawing } from './views.ts';

/** What a click sends back to the bot. */
export type Click = ISubmitAction | IExecuteAction;

/** As many characters as stand beside each other at 320 px, and as many as a gap or a button's edge takes. */
const lineLength = 40;
const linkEdge = 2;
const buttonEdge = 6;
/** More buttons than this are a wall: the plain ones become links. */
const mostButtons = 3;

/** `title` is what a screen reader calls the click, where that is more than the label. */
export function click(button: Button, drawing: Drawing, title: string = button.label): Click {
  if (drawing.submit === 'Action.Submit') return { type: 'Action.Submit', title, data: button.data };
  const { verb } = button.data;
  return {
    type: 'Action.Execute',
    title,
    ...(typeof verb === 'string' ? { verb } : {}),
    data: button.data,
  };
}

/** Real buttons, for what a card is about. They break into lines by themselves: Teams cuts labels instead. */
export function buttonRows(buttons: readonly Button[], drawing: Drawing): IActionSet[] {
  return linesOf(buttons, buttonEdge).map((line, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'Medium' : 'Default',
    actions: line.map((button) => ({ ...click(button, drawing), ...emphasis(button) })),
  }));
}

function emphasis(button: Button): Pick<Click, 'style'> {
  if (button.destructive) return { style: 'destructive' };
  return button.primary ? { style: 'positive' } : {};
}

/**
 * The buttons below a finished answer: up to three are buttons; of more, only those that stand out are,
 * and the others are links.
 */
export function actionRows(buttons: readonly Button[], drawing: Drawing): (IActionSet | IColumnSet)[] {
  if (buttons.length <= mostButtons) return buttonRows(buttons, drawing);
  const outstanding = buttons.filter((button) => button.primary || button.destructive);
  const quiet = buttons.filter((button) => !outstanding.includes(button));
  return [...buttonRows(outstanding, drawing), ...quietRows(quiet, drawing)];
}

/**
 * Small things to click, as a line of links that breaks where 320 px end. Columns carry the clicks: Teams hides
 * secondary buttons behind "…", Web Chat cannot draw that menu, and Teams has lost clickable text runs before.
 */
export function quietRows(buttons: readonly Button[], drawing: Drawing): IColumnSet[] {
  return linesOf(buttons, linkEdge).map((line, index) => ({
    type: 'ColumnSet',
    ...(index === 0 ? { spacing: 'Medium', separator: true } : { spacing: 'Small' }),
    columns: line.map((button) => linkColumn(button.label, withoutInputs(click(button, drawing)))),
  }));
}

/** Something to click that looks like a link; high enough for a finger (WCAG 2.2, target size). */
export function linkColumn(label: string, action: Click | IOpenUrlAction): IColumn {
  return {
    type: 'Column',
    width: 'auto',
    minHeight: '24px',
    verticalContentAlignment: 'Center',
    selectAction: action,
    items: [literalWords(label, { color: 'Accent' })],
  };
}

/** Going back, or asking why, does not send a half-filled form along. */
function withoutInputs(action: Click): Click {
  return { ...action, associatedInputs: 'none' };
}

function linesOf(buttons: readonly Button[], edge: number): Button[][] {
  const lines: Button[][] = [];
  let used = 0;
  for (const button of buttons) {
    const line = lines.at(-1);
    const length = button.label.length + edge;
    if (line && used + length <= lineLength) {
      line.push(button);
      used += length;
    } else {
      lines.push([button]);
      used = length;
    }
  }
  return lines;
}
