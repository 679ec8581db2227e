/** Text that is to stand in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Data that is to stand in a `<script>`: nothing in it can end the element. */
export const scriptData = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${hexDigits(character)}`);

const hexDigits = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');
