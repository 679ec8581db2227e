import type { Change } from '../../src/domain/case/decide.ts';
import { longestText } from '../../src/domain/case/recordFact.ts';
import type { FactName } from '../../src/domain/rulebook/factName.ts';
import { entryKey, type FactKey, nextId, type PartnerId } from '../../src/domain/rulebook/facts.ts';
import { subscriptionSaid } from '../../src/nlu/understanding.ts';
import { type ReadAnswer, type Reading, set, unclear } from './answer.ts';
import { readName } from './readName.ts';
import { readPartners } from './readPartner.ts';

/** The facts that name a partner, where "con Fabrikam" leads to the name. */
const ofPartners: readonly FactName[] = ['newPartnerName', 'currentPartnerName', 'providerName'];

/** A name or a note: said back where it is not exactly what was typed. */
export const fromName = (text: string, key: FactKey, name: FactName, { language }: Reading): ReadAnswer => {
  const read = readName(text, language, ofPartners.includes(name) ? 'partner' : undefined);
  if (read.kind === 'blank') return read;
  if (read.kind === 'notAName') return unclear('notAName');
  return read.name.length > longestText ? unclear('tooLong') : set(key, read.name, read.name !== text.trim());
};

/** Today's partners: the one asked for, and further ones as the entries that follow. */
export const fromPartner = (text: string, key: FactKey, { current: { facts }, language }: Reading): ReadAnswer => {
  const entry = entryKey(key);
  const read = readPartners(text, language);
  if (read.kind === 'blank') return read;
  if (read.kind === 'notAName' || entry?.list !== 'currentPartners') return unclear('notAName');
  if (read.partners.some(({ name, delivers }) => Math.max(name.length, delivers?.length ?? 0) > longestText))
    return unclear('tooLong');
  const next = Math.max(Number(nextId.currentPartners(facts).slice(1)), Number(entry.id.slice(1)) + 1);
  const changes = read.partners.flatMap(({ name, delivers }, at): readonly Change[] => {
    const id: PartnerId = at === 0 ? entry.id : `p${next + at - 1}`;
    return [
      { set: `${id}.name`, value: name },
      ...(delivers === undefined ? [] : [{ set: `${id}.delivers`, value: delivers } as const]),
    ];
  });
  return { kind: 'changes', changes, said: changes.length > 1 || read.partners[0]?.name !== text.trim() };
};

/** A subscription's name, and what the name tells of it: "Azure con il nostro EA". */
export const fromSubscription = (text: string, key: FactKey, reading: Reading): ReadAnswer => {
  const { facts } = reading.current;
  const entry = entryKey(key);
  const named = fromName(text, key, 'subscription.name', reading);
  if (named.kind !== 'changes' || entry?.list !== 'subscriptions') return named;
  const present = facts.subscriptions.find(({ id }) => id === entry.id);
  const said = subscriptionSaid(text, reading.language);
  const more: Change[] = [];
  if (said.service !== undefined && present?.service === undefined)
    more.push({ set: `${entry.id}.service`, value: said.service });
  if (said.source !== undefined && present?.source === undefined)
    more.push({ set: `${entry.id}.source`, value: said.source });
  if (said.wish !== undefined && present?.wish === undefined && facts.request === 'onboardSubscriptions')
    more.push({ set: `${entry.id}.wish`, value: said.wish });
  return { ...named, changes: [...named.changes, ...more], said: named.said || more.length > 0 };
};
