import type { DocumentView } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { type AnyPaper, editions } from '../../src/domain/rulebook/editions.ts';
import type { PaperWords } from '../../src/i18n/2018-10/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { paperButtons } from './decisionView.ts';
import { sheetText } from './sheetText.ts';

/** How long a `mailto:` link may be before mail programs and browsers cut it, in characters. */
const longestMail = 1900;

/** The paper of that kind, as text to copy; nothing where the plan needs none. */
export const documentView = (
  kind: AnyPaper['kind'],
  current: DecidedCase,
  words: Catalogue,
  chrome: Catalogue,
): DocumentView | undefined => {
  const paper = editions[current.edition].papers(current.facts, current.decision).find((one) => one.kind === kind);
  if (paper === undefined) return undefined;
  const { title, intro, subject, body } = paperWords(paper, current, words);
  const { blank, blanks } = chrome.editions[current.edition].papers;
  const count = body.split(words.editions[current.edition].papers.blank).length - 1 + blankIds(paper);
  const url = mailUrl(paper.kind, current, subject, body);
  return {
    kind: 'document',
    context: contextLine(current, chrome),
    title,
    intro,
    subjectWords: subject,
    bodyWords: body,
    overflow: chrome.overflow,
    ...(count === 0 || blank === '' ? {} : { blanks: blanks(count) }),
    ...(url === undefined ? {} : { mail: { label: chrome.buttons.mail.label, url } }),
    actions: [
      ...paperButtons(current, chrome).filter(({ data }) => data.name !== kind),
      commandButton('plan', chrome, current),
      commandButton('menu', chrome),
    ],
  };
};

const blankIds = (paper: AnyPaper): number => (paper.kind === 'invitation' ? paper.blanks.length : 0);

const paperWords = (paper: AnyPaper, current: DecidedCase, words: Catalogue): PaperWords => {
  const { papers } = words.editions[current.edition];
  switch (paper.kind) {
    case 'invitation':
      return papers.invitation(current.facts, paper.link);
    case 'letter':
      return papers.letter(current.facts, paper.subscriptions, paper.viaProvider);
    case 'form':
      return papers.form(current.facts, paper.subscriptions, paper.viaProvider);
    case 'sheet':
      return {
        title: papers.sheet.title,
        intro: papers.sheet.intro,
        subject: papers.sheet.subject(current.id),
        body: sheetText(current, words),
      };
  }
};

/** A link that opens the mail program with the letter filled in; nothing where it is no letter, or too long for one. */
const mailUrl = (kind: AnyPaper['kind'], { facts }: DecidedCase, subject: string, body: string): string | undefined => {
  if (kind === 'form') return undefined;
  const to = kind === 'letter' ? facts.currentPartnerEmail : kind === 'invitation' ? facts.customerEmail : undefined;
  const url = `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return url.length > longestMail ? undefined : url;
};
