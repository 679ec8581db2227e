import type { IContainer } from '@microsoft/teams.cards';
import { literalRuns, optionalWords, paragraph } from './literalWords.ts';

/** Something to be careful about, and where it stands. */
export interface Warning {
  readonly text: string;
  readonly source: string;
}

/** A warning, told apart by a word and a sign, not by its colour alone. */
export function warningBox(warning: Warning, label: string): IContainer {
  return {
    type: 'Container',
    style: 'warning',
    items: [
      paragraph([...literalRuns(`⚠ ${label}: `, { weight: 'Bolder' }), ...literalRuns(warning.text)]),
      ...optionalWords(warning.source, { size: 'Small', isSubtle: true }, { spacing: 'None' }),
    ],
  };
}

/** The same warning as text. */
export function warningText(warning: Warning, label: string): string {
  return `${label}: ${warning.text} (${warning.source})`;
}
