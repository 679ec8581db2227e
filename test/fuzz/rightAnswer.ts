import { nameOf } from '../../dialogs/engine/nameOf.ts';
import type { QuestionKey } from '../../dialogs/engine/sequence.ts';
import { options } from '../../dialogs/questions/options.ts';
import { type AnswerShape, shapes } from '../../dialogs/questions/shapes.ts';
import type { FactName } from '../../src/domain/rulebook/factName.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';

/** What the companies of a walk are called, before the word that says whose they are. */
const companies: Partial<Readonly<Record<FactName, string>>> = {
  newPartnerName: 'Contoso',
  currentPartnerName: 'Fabrikam',
  customerName: 'Adatum',
  providerName: 'Northwind',
  'partner.name': 'Tailspin',
};

/** An Azure subscription's id that is somebody's alone. */
const azureId = (tag: string, number: number): string =>
  `3f2504e0-4f89-41d3-9a0c-${Buffer.from(tag).toString('hex').padEnd(10, '0').slice(0, 10)}0${number}`;

/** One of the offered answers, by its number: that is the same in every language. */
const position = (name: FactName | 'subscriptions', pick: number): string =>
  String(1 + (pick % Math.max(1, options(name, catalogues.en).length)));

const typed: Readonly<Record<AnswerShape, (name: FactName | 'subscriptions', tag: string, pick: number) => string>> = {
  choice: (name, _tag, pick) => position(name, pick),
  truth: (name, _tag, pick) => position(name, pick),
  truthOrUnknown: (name, _tag, pick) => position(name, pick),
  sharedSource: (name, _tag, pick) => position(name, pick),
  more: (_name, _tag, pick) => (pick % 4 === 0 ? '1' : 'no'),
  text: (name, tag) => `${name === 'subscriptions' ? '' : (companies[name] ?? 'Office 365')} ${tag}`,
  partner: (_, tag) => `Tailspin ${tag}`,
  subscription: (_, tag, pick) => `Backup ${pick % 7} ${tag}`,
  day: (_name, _tag, pick) => ['31/03/2028', '2026-11-25', '30 June 2027', '1 gennaio 2020'][pick % 4] ?? '',
  guid: (_, tag, pick) => azureId(tag, pick % 10),
  digits: () => '4813729',
  email: (_, tag) => `desk@${tag}.example`,
  tenant: (_, tag) => `${tag}.onmicrosoft.com`,
  azureList: (_, tag, pick) =>
    pick % 2 === 0 ? `Production${tag} ${azureId(tag, 1)}; Test${tag}` : `Shop${tag} ${azureId(tag, 2)}`,
};

/** What fits a question. `tag` is in every name, so that whoever reads it is seen to read somebody's. */
export const rightAnswer = (key: QuestionKey, tag: string, pick: number): string => {
  const name = nameOf(key);
  return typed[shapes[name]](name, tag, pick);
};
