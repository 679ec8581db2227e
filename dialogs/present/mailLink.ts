/** A link that opens the mail program with a letter in it; `to` may be empty. */
export const mailLink = (to: string, subject: string, body: string): string =>
  `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body.replace(/\n/g, '\r\n'))}`;

/** A link holds whole characters only; what is stored may come from a program that took halves. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
