import { type Service, sources, type Wish, wishes } from '../domain/rulebook/words.ts';
import type { ReadMessage } from './readMessage.ts';
import { subscriptionWords } from './subscriptionWords/byLanguage.ts';
import { plans, products } from './subscriptionWords/products.ts';
import type { SourceSaid, SubscriptionTable } from './subscriptionWords/subscriptionTable.ts';

/** What a message tells of one subscription. */
export interface SubscriptionTold {
  readonly name?: string;
  readonly service?: Service;
  readonly source?: SourceSaid;
  readonly wish?: Wish;
}

/** Whether `pattern` occurs in `text` without a "not" before it. */
const says = (text: string, pattern: RegExp, negation: RegExp): boolean =>
  [...text.matchAll(new RegExp(pattern.source, 'g'))].some(({ index }) => !negation.test(text.slice(0, index)));

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** The products named; a particular one hides the general one that its name holds. */
const productsIn = (text: string) => {
  let rest = text;
  return products.filter(({ pattern }) => {
    const found = pattern.test(rest);
    rest = rest.replaceAll(new RegExp(pattern.source, 'g'), '_');
    return found;
  });
};

/** The kinds of subscription that a message names, by product or in general. */
export const servicesIn = ({ marked, language }: ReadMessage): ReadonlySet<Service> => {
  const table = subscriptionWords[language];
  const named = new Set(productsIn(marked).map(({ service }) => service));
  if (plans.test(marked) || table.license.test(marked)) named.add('license');
  if (named.size === 0 && table.usage.test(marked)) named.add('usage');
  return named;
};

/** The sources that a message names. What is said of no CSP partner hides the partner, a contract hides Microsoft. */
export const sourcesIn = ({ marked, language }: ReadMessage): readonly SourceSaid[] => {
  const table: SubscriptionTable = subscriptionWords[language];
  const said = (source: SourceSaid): boolean =>
    source === 'otherThirdParty'
      ? table.sources[source].test(marked)
      : says(marked, table.sources[source], table.negation);
  const found = sources.filter((source): source is SourceSaid => source !== 'unknown').filter(said);
  const withoutCsp = found.includes('otherThirdParty') ? found.filter((source) => source !== 'cspPartner') : found;
  return withoutCsp.length > 1 ? withoutCsp.filter((source) => source !== 'microsoftDirect') : withoutCsp;
};

const nameIn = ({ marked }: ReadMessage): string | undefined => {
  const product = only(productsIn(marked));
  if (product === undefined) return undefined;
  const plan = product.service === 'license' ? /\b[ef][135]\b/.exec(marked)?.[0] : undefined;
  return plan === undefined ? product.name : `${product.name} ${plan.toUpperCase()}`;
};

const toldBy = (message: ReadMessage): SubscriptionTold => {
  const table = subscriptionWords[message.language];
  const name = nameIn(message);
  const service = only([...servicesIn(message)]);
  const source = only(sourcesIn(message));
  const wish = only(wishes.filter((each) => says(message.marked, table.wishes[each], table.negation)));
  return {
    ...(name === undefined ? {} : { name }),
    ...(service === undefined ? {} : { service }),
    ...(source === undefined ? {} : { source }),
    ...(wish === undefined ? {} : { wish }),
  };
};

/** What the readings of a message tell of the one subscription that it speaks of; what is not plain is left out. */
export const subscriptionTold = (readings: readonly ReadMessage[]): SubscriptionTold => {
  let told: SubscriptionTold = {};
  for (const reading of readings.toReversed()) told = { ...told, ...toldBy(reading) };
  return told;
};
