const legalForm =
  /^,?\s*(?:s\.?\s?r\.?\s?l\.?(?:\s?s\b)?|s\.?\s?p\.?\s?a|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|gmbh|ltd|limited|llc|llp|inc|plc|corp|corporation|b\.?v|sarl|pty)\b\.?/iu;

/** The legal form that stands in `text` at `index`, as typed, with what joins it to the name; empty where there is none. */
export const legalFormAt = (text: string, index = 0): string => legalForm.exec(text.slice(index))?.[0] ?? '';

/** `name` without the full stop of its sentence; the one of an abbreviation with dots stays: `Rossi S.r.l.`. */
export const withoutFullStop = (name: string): string => (/\.\s?\w\.$/.test(name) ? name : name.replace(/\.$/, ''));
