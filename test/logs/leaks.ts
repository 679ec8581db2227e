import { names } from './names.ts';

/** Something in a line that no log may hold. */
export interface Leak {
  readonly what: string;
  readonly found: string;
}

/** Where a file or a frame of a stack lies: a path may hold anything, and tells of a machine, not of a person. */
const place = /(?:file:\/\/)?(?:\/|[A-Z]:[\\/])[^\s()"\\]*:\d+:\d+/g;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a GUID', /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/i],
  ['a GUID without its dashes', /(?<![\da-f])[\da-f]{32}(?![\da-f])/i],
  ['the key of a person', /(?<![\da-f])[\da-f]{64}(?![\da-f])/i],
  ['an e-mail address', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u],
  // The alphabet of src/app/invitationCode.ts; a code always has a digit.
  ['the code of an invitation', /(?<![\w-])(?=[A-Z-]*\d)[\dA-HJKMNP-TV-Z]{4}(?:-[\dA-HJKMNP-TV-Z]{4}){3}(?![\w-])/i],
  ['a token', /(?<![\w-])eyJ[\w-]{8,}/],
  ['an id that Teams gives a person', /(?<![\w:])29:[\w-]{6,}/],
  ...names.map((name) => ['a name', new RegExp(literally(name), 'iu')] as const),
];

/** What is in one line of a log, or of anything else that a process writes, and must not be; `secrets` neither. */
export const leaksIn = (line: string, secrets: readonly string[] = []): readonly Leak[] => {
  const searched = line.replace(place, '');
  // Else the letter of an escaped end of line would belong to what follows it.
  const unescaped = searched.replace(/\\[bfnrt]/g, ' ');
  return [
    ...patterns.flatMap(([what, pattern]) => {
      const found = pattern.exec(unescaped)?.[0];
      return found === undefined ? [] : [{ what, found }];
    }),
    ...secrets
      // As it stands within JSON, too.
      .filter((secret) => searched.includes(secret) || searched.includes(JSON.stringify(secret).slice(1, -1)))
      .map((found) => ({ what: 'a secret among the settings', found })),
  ];
};
