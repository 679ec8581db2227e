import type { Button } from '../../cards/views.ts';
import type { Click, ClickCommand } from '../../src/app/sent.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { timesDone } from '../../src/domain/case/timesDone.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/** A button that carries a click, checked by the compiler to be one that the program reads. */
export const button = (label: string, data: Click, more: Partial<Omit<Button, 'label' | 'data'>> = {}): Button => ({
  label,
  // A click holds no nested values and no absent ones, which is what a button's data is.
  data: data as Button['data'],
  ...more,
});

/** How often something was done when a card was made, for its click to carry; left out where it never was. */
export const timesIn = (...given: Parameters<typeof timesDone>): { readonly times?: number } => {
  const times = timesDone(...given);
  return times === 0 ? {} : { times };
};

/** The button of something that sides do together, as `commandButton` is for the rest. */
export const actButton = (
  name: Extract<ClickCommand, 'colleague' | 'history' | 'reopen'>,
  { acting }: Catalogue,
  shown: Case,
): Button => {
  const { label, typed } = acting[name];
  return button(label, { verb: 'command', name, case: shown.id, version: shown.version }, { typed });
};

/** The button of a command. One that acts on what a card shows names its case and version. */
export const commandButton = (
  name: Exclude<ClickCommand, 'colleague' | 'history' | 'reopen'>,
  words: Catalogue,
  shown?: Case,
  more: Partial<Omit<Button, 'data'>> = {},
): Button => {
  const { label, ...rest } = more;
  const { label: usual, typed } = words.buttons[name];
  return button(
    label ?? usual,
    { verb: 'command', name, ...(shown === undefined ? {} : { case: shown.id, version: shown.version }) },
    { typed, ...rest },
  );
};
