import type { Language } from '../domain/language.ts';
import { askers, clouds } from '../domain/rulebook/words.ts';
import { parseCommand } from './command.ts';
import { companyMark } from './companiesSaid.ts';
import { enoughFor, intentRules, type Sign } from './intentRules.ts';
import { intentWords } from './intentWords/byLanguage.ts';
import { languageOf, type ReadMessage, readMessage } from './readMessage.ts';
import { situationWords } from './situationWords/byLanguage.ts';
import { servicesIn, sourcesIn, subscriptionTold } from './subscriptionTold.ts';
import { subscriptionWords } from './subscriptionWords/byLanguage.ts';
import type { Intent, Understand, Understanding } from './understanding.ts';

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

const fewWords = 6;

/** What a message speaks of, and what can be made out from its words together. */
const signsIn = (message: ReadMessage): ReadonlySet<Sign> => {
  const { newPartnerName, currentPartnerName, marked, language } = message;
  const services = servicesIn(message);
  const sources = sourcesIn(message);
  const cues = intentWords[language];
  const signs = new Set<Sign>(keysOf(cues).filter((cue) => cues[cue].test(marked)));
  const add = (sign: Sign, holds: boolean): void => {
    if (holds) signs.add(sign);
  };
  add('azure', services.has('usage'));
  add('licences', services.has('license') && !(services.has('usage') && signs.has('onlyAzure')));
  add('seats', subscriptionWords[language].license.test(marked));
  add(
    'ownChannel',
    sources.some((source) => source !== 'cspPartner'),
  );
  add(
    'programme',
    sources.some((source) => source !== 'cspPartner' && source !== 'microsoftDirect'),
  );
  add('elsewhere', signs.has('ownChannel') || signs.has('boughtElsewhere'));
  add('fromPartner', sources.includes('cspPartner'));
  add('toNamedPartner', newPartnerName !== undefined);
  add('bothPartners', newPartnerName !== undefined && currentPartnerName !== undefined);
  add('short', marked.split(' ').length <= fewWords);
  add('party', signs.has('partner') || signs.has('somebody') || marked.includes(companyMark));
  return signs;
};

/** The intents that the signs speak for strongly enough, each with its weight. */
const weighed = (signs: ReadonlySet<Sign>): ReadonlyMap<Intent, number> => {
  const sums = new Map<Intent, number>();
  for (const { intent, weight, all, none = [] } of intentRules) {
    if (!all.every((sign) => signs.has(sign)) || none.some((sign) => signs.has(sign))) continue;
    sums.set(intent, (sums.get(intent) ?? 0) + weight);
  }
  return new Map([...sums].filter(([intent, sum]) => sum >= enoughFor(intent)));
};

/** The intents of commands that a first message may be as a whole. */
const commandIntents: ReadonlyMap<string | undefined, Intent> = new Map<string, Intent>([
  ['status', 'status'],
  ['help', 'help'],
  ['greeting', 'greeting'],
  ['open', 'status'],
  ['person', 'help'],
]);

/** The reading whose signs speak most strongly, with the intent that they speak for; of equals the first. */
const strongest = (readings: readonly ReadMessage[]) =>
  readings
    .flatMap((message) => [...weighed(signsIn(message))].map(([intent, weight]) => ({ message, intent, weight })))
    .sort((one, other) => other.weight - one.weight)[0];

const askerIn = ({ marked, language }: ReadMessage) =>
  askers.find((asker) => situationWords[language].askers[asker].test(marked));

const cloudIn = ({ marked, language }: ReadMessage) =>
  clouds.find((cloud) => situationWords[language].clouds[cloud].test(marked));

const saidIn = (message: ReadMessage, intent: Intent): Understanding['said'] => {
  const { newPartnerName, currentPartnerName } = message;
  const [asker, cloud] = [askerIn(message), cloudIn(message)];
  const subscription = intent === 'onboardSubscriptions' || intent === 'switchAzure' ? subscriptionTold([message]) : {};
  return {
    ...(newPartnerName === undefined ? {} : { newPartnerName }),
    ...(currentPartnerName === undefined ? {} : { currentPartnerName }),
    ...(asker === undefined ? {} : { asker }),
    ...(cloud === undefined ? {} : { cloud }),
    ...(Object.keys(subscription).length === 0 ? {} : { subscription }),
  };
};

const inLanguage = (language: Language | undefined) => (language === undefined ? {} : { language });

/**
 * Understands a first message by tables of words and weighted rules: no service, no model, the same answer every time.
 * What is off topic, unclear or nonsense is `menu`.
 */
export const understandByRules: Understand = (text) => {
  const language = languageOf(text);
  const asCommand = commandIntents.get(parseCommand(text, { freeText: false })?.name);
  if (asCommand !== undefined) return { ...inLanguage(language), intent: asCommand, said: {} };
  const readings = readMessage(text);
  const found = strongest(readings);
  if (found !== undefined) {
    return { ...inLanguage(language), intent: found.intent, said: saidIn(found.message, found.intent) };
  }
  const [only, ...others] = readings;
  const said = only === undefined || others.length > 0 ? {} : saidIn(only, 'menu');
  return { ...inLanguage(language), intent: 'menu', said };
};
