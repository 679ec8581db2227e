import type { AnswerWords, NumberPieceKind } from './answerWords/answerWords.ts';

/** A piece of a written number; `digits` is a number in digits, which only a multiplier may follow (`20 thousand`). */
export interface NumberPiece {
  readonly kind: NumberPieceKind | 'digits';
  readonly value: number;
}

const kinds = ['small', 'hundred', 'thousand', 'collective', 'collectives'] as const;

/** The pieces of which one word consists (`ventitre` → 20, 3), the longest first; undefined when it is no number word. */
export const piecesOf = (
  word: string,
  { numberPieces }: Pick<AnswerWords, 'numberPieces'>,
): readonly NumberPiece[] | undefined => {
  if (word === '') return [];
  const heads = kinds
    .flatMap((kind) =>
      Object.entries(numberPieces[kind]).map(([letters, value]) => ({ letters, piece: { kind, value } })),
    )
    .filter(({ letters }) => word.startsWith(letters))
    .sort((a, b) => b.letters.length - a.letters.length);
  for (const { letters, piece } of heads) {
    const rest = piecesOf(word.slice(letters.length), { numberPieces });
    if (rest !== undefined) return [piece, ...rest];
  }
  return undefined;
};

/** A number that is being put together: whole thousands, and what is below them so far. */
interface Sum {
  readonly thousands: number;
  readonly below: number;
}

const fitsSmall = (value: number, below: number): boolean =>
  value >= 10 ? below % 100 === 0 : below % 10 === 0 && (below % 100 === 0 || below % 100 >= 20);

/** The sum with one more piece; undefined when the piece cannot stand there (`twenty thirty`, `one two`). */
const withPiece = ({ thousands, below }: Sum, { kind, value }: NumberPiece): Sum | undefined => {
  const times = below === 0 ? 1 : below;
  switch (kind) {
    case 'digits':
      return thousands === 0 && below === 0 ? { thousands, below: value } : undefined;
    case 'small':
      return fitsSmall(value, below) ? { thousands, below: below + value } : undefined;
    case 'hundred':
      return below < 100 ? { thousands, below: times * value } : undefined;
    case 'thousand':
      return thousands === 0 && below < 1000 ? { thousands: times * value, below: 0 } : undefined;
    case 'collective':
      return thousands === 0 ? { thousands, below: times * value } : undefined;
    case 'collectives':
      return thousands === 0 && below >= 2 ? { thousands, below: times * value } : undefined;
  }
};

const isLonely = ({ kind, value }: NumberPiece): boolean => kind === 'small' && value === 0;
const isLast = ({ kind }: NumberPiece): boolean => kind === 'collective' || kind === 'collectives';

/**
 * The number that pieces in this order make: 2, thousand, 5, hundred → 2500. Undefined when they make none, or when
 * they would make two (20, 30), for no pieces, and for a fraction unless it was typed in digits.
 */
export const numberOfPieces = (pieces: readonly NumberPiece[]): number | undefined => {
  const [first] = pieces;
  if (first === undefined || (pieces.length > 1 && pieces.some(isLonely)) || pieces.slice(0, -1).some(isLast))
    return undefined;
  if (first.kind === 'digits' && pieces[1]?.kind === 'small') return undefined;
  let sum: Sum = { thousands: 0, below: 0 };
  for (const piece of pieces) {
    const next = withPiece(sum, piece);
    if (next === undefined) return undefined;
    sum = next;
  }
  const number = sum.thousands + sum.below;
  return Number.isInteger(number) || (first.kind === 'digits' && pieces.length === 1) ? number : undefined;
};
