import type { DocumentView } from '../../cards/views.ts';
import type { DecidedCase } from '../../src/domain/case/case.ts';
import { type AnyPaper, editions } from '../../src/domain/rulebook/editions.ts';
import type { ScalarKey } from '../../src/domain/rulebook/facts.ts';
import type { PaperWords } from '../../src/i18n/2018-10/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { paperButtons } from './decisionView.ts';
import { mailLink } from './mailLink.ts';
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
  const missing = missingLabels(current, paper.kind, chrome);
  const byHand = paper.kind === 'form';
  const url = mailUrl(paper.kind, current, subject, body);
  return {
    kind: 'document',
    context: contextLine(current, chrome),
    title,
    intro,
    ...(paper.kind === 'form' ? {} : { subjectWords: words.subjectLine(subject) }),
    bodyWords: body,
    overflow: chrome.overflow,
    ...(missing.length === 0 && !byHand ? {} : { blanks: chrome.missing(missing, byHand) }),
    ...(url === undefined ? {} : { mail: { label: chrome.buttons.mail.label, url } }),
    actions: [
      ...paperButtons(current, chrome).filter(({ data }) => data.name !== kind),
      commandButton('plan', chrome, current),
      commandButton('menu', chrome),
    ],
  };
};

/** The facts that each paper shows, so that what is blank in it can be named. */
const shownFacts: Readonly<Record<AnyPaper['kind'], readonly ScalarKey[]>> = {
  invitation: [
    'newPartnerName',
    'customerName',
    'newPartnerTenantId',
    'newPartnerMpnId',
    'providerName',
    'providerTenantId',
  ],
  letter: ['currentPartnerName', 'newPartnerName', 'customerName', 'providerName'],
  form: [
    'currentPartnerName',
    'customerName',
    'customerTenant',
    'newPartnerName',
    'newPartnerTenantId',
    'providerName',
    'providerTenantId',
  ],
  sheet: [],
};

/** What is blank in a paper and matters to this case: the rows of the summary that would fill it. */
const missingLabels = (
  { edition, facts }: DecidedCase,
  kind: AnyPaper['kind'],
  words: Catalogue,
): readonly string[] => {
  const needed = editions[edition].needs(facts).map(({ key }) => key);
  return shownFacts[kind]
    .filter((key) => needed.includes(key) && (facts[key] ?? null) === null)
    .map((key) => words.questions[key].label);
};

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
  // The invitation is the partner's to send: a customer would only write to itself.
  if (kind === 'form' || (kind === 'invitation' && facts.asker === 'customer')) return undefined;
  const to = kind === 'letter' ? facts.currentPartnerEmail : kind === 'invitation' ? facts.customerEmail : undefined;
  const url = mailLink(to ?? '', subject, body);
  return url.length > longestMail ? undefined : url;
};
