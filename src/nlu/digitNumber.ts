type Separators = { readonly thousands: string; readonly decimal: string };

const escaped = (separator: string): string => `[${separator}]`;

const grouped = ({ thousands, decimal }: Separators): RegExp =>
  new RegExp(`^[1-9]\\d{0,2}(?:${escaped(thousands)}\\d{3})+(?:${escaped(decimal)}\\d+)?$`, 'u');

const plain = ({ decimal }: Separators): RegExp =>
  new RegExp(`^(?:0|[1-9]\\d*|0\\d)(?:${escaped(decimal)}\\d+)?$`, 'u');

/** Only thousands, and only one group of them: what the other language would read as three decimals. */
const ambiguous = ({ thousands }: Separators): RegExp => new RegExp(`^[1-9]\\d{0,2}${escaped(thousands)}\\d{3}$`, 'u');

const numberWritten = (digits: string, { thousands, decimal }: Separators): number | undefined => {
  const value = Number(digits.replaceAll(thousands, '').replace(decimal, '.'));
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
};

/**
 * The number that a run of digits and separators writes: `1,000` with English separators and `1.000` with Italian ones
 * are both 1000. The other language's way is read where it can mean nothing else (`1,5` and `1.234,5` in English), so
 * that `1.000` in English and `1,000` in Italian are undefined. `1'000` is read too. Undefined as well for a code with
 * leading zeros, and for what is no number (`1.2.3`).
 */
export const parseDigits = (text: string, own: Separators): number | undefined => {
  const other = { thousands: own.decimal, decimal: own.thousands };
  const digits = /^[1-9]\d{0,2}(?:'\d{3})+$/u.test(text) ? text.replaceAll("'", '') : text;
  if (plain({ ...own }).test(digits) && !ambiguous(other).test(digits)) return numberWritten(digits, own);
  if (grouped(own).test(digits)) return numberWritten(digits, own);
  const foreign = !ambiguous(other).test(digits) && (grouped(other).test(digits) || plain(other).test(digits));
  return foreign ? numberWritten(digits, other) : undefined;
};
