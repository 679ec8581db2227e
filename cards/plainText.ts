import type { Button } from './views.ts';

/** Blocks with an empty line between them; what is absent or empty leaves none. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

/** Lines below each other; what is absent or empty leaves none. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}

/** "1. Azure", and what belongs to it indented below. */
export function numbered(number: number, first: string, ...below: readonly (string | undefined)[]): string {
  const rest = below.filter((part) => part !== undefined && part !== '');
  return lines(`${number}. ${first}`, ...rest.map((part) => `   ${part}`));
}

/** What can be typed besides the answer: "back · skip · why". */
export function typedLine(buttons: readonly Button[]): string {
  return buttons.map((button) => button.typed ?? button.label).join(' · ');
}
