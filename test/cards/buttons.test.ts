import { describe, expect, test } from '@jest/globals';
import { actionRows, buttonRows, quietRows } from '../../cards/buttons.ts';
import type { Button, Drawing } from '../../cards/views.ts';
import { clicksIn } from './cardWords.ts';

const teams: Drawing = { submit: 'Action.Execute', largest: 24_000, language: 'en' };
const webChat: Drawing = { submit: 'Action.Submit', largest: 24_000, language: 'en' };
const button = (label: string, more: Partial<Button> = {}): Button => ({ label, data: { verb: label }, ...more });

const realButtons = (rows: ReturnType<typeof actionRows>) =>
  rows.flatMap((row) => (row.type === 'ActionSet' ? row.actions.map((action) => action.title) : []));

describe('actions', () => {
  test('are buttons as long as there are few', () => {
    const few = ['One', 'Two', 'Three'].map((label) => button(label));
    expect(realButtons(actionRows(few, webChat))).toEqual(['One', 'Two', 'Three']);
  });

  test('are a button and links where there are many, so that no wall of buttons stands there', () => {
    const many = [button('One'), button('Two', { primary: true }), button('Three'), button('Four')];
    const rows = actionRows(many, webChat);
    expect(realButtons(rows)).toEqual(['Two']);
    expect(clicksIn(rows).map((click) => click.title)).toEqual(['Two', 'One', 'Three', 'Four']);
  });

  test('leave nothing where there are none', () => {
    expect(actionRows([], webChat)).toEqual([]);
    expect(quietRows([], webChat)).toEqual([]);
  });

  test('say by their style what stands out', () => {
    const [row] = buttonRows([button('A'), button('B', { primary: true }), button('C', { destructive: true })], teams);
    expect(row?.actions.map((action) => action.style)).toEqual([undefined, 'positive', 'destructive']);
  });

  test('break into lines that are readable at 320 px', () => {
    const rows = buttonRows(
      ['Aggiungi la sottoscrizione', 'Torna al piano', 'Salva'].map((label) => button(label)),
      teams,
    );
    expect(rows.map((row) => row.actions.map((action) => action.title))).toEqual([
      ['Aggiungi la sottoscrizione'],
      ['Torna al piano', 'Salva'],
    ]);
  });
});

test('in Teams the verb stands beside the data, for Action.Execute', () => {
  expect(clicksIn(buttonRows([button('save')], teams))).toEqual([
    { type: 'Action.Execute', title: 'save', verb: 'save', data: { verb: 'save' } },
  ]);
});

test('data without a verb make an Action.Execute without one', () => {
  expect(clicksIn(buttonRows([{ label: 'x', data: { verb: 3 } }], teams))).toEqual([
    { type: 'Action.Execute', title: 'x', data: { verb: 3 } },
  ]);
});

test('small actions do not send a half-filled form along', () => {
  for (const click of clicksIn(quietRows([button('Back'), button('Why')], webChat))) {
    expect(click.associatedInputs).toBe('none');
  }
});
