import type { FactName } from '../../src/domain/rulebook/factName.ts';
import { type FactKey, nextId } from '../../src/domain/rulebook/facts.ts';
import { parseChoice } from '../../src/nlu/choice.ts';
import { parseDontKnow, parseYesNo } from '../../src/nlu/yesNo.ts';
import { type ReadAnswer, type Reading, set, unclear } from './answer.ts';
import { isDone, leadingYesNo } from './leadingYesNo.ts';
import { fromPartner } from './nameAnswer.ts';
import { options } from './options.ts';
import { readPartners } from './readPartner.ts';
import { shapes } from './shapes.ts';

/** Yes or no; "no, siamo un’azienda manifatturiera" too. */
export const fromTruth = (text: string, key: FactKey, name: FactName, { language, words }: Reading): ReadAnswer => {
  const truth = parseYesNo(text, language);
  if (truth !== undefined) return set(key, truth);
  const orUnknown = shapes[name] === 'truthOrUnknown';
  if (parseDontKnow(text, language)) return orUnknown ? set(key, null) : unclear('unclear');
  const leading = leadingYesNo(text, language, 'comma');
  if (leading !== undefined) {
    // "No, non lo so": the no belongs to not knowing.
    if (parseDontKnow(leading.rest, language)) return orUnknown ? set(key, null) : unclear('unclear');
    return set(key, leading.truth, true);
  }
  const choice = parseChoice(text, options(name, words), language);
  return choice.kind === 'chosen' ? set(key, choice.value, false, choice.repaired) : unclear('unclear');
};

/**
 * Whether there is another one. What is recorded is the opposite of what was asked: that the list is complete. "Sì,
 * Northwind per Azure" names the other partner at once.
 */
export const fromMore = (text: string, key: FactKey, name: FactName, reading: Reading): ReadAnswer => {
  const { language, words } = reading;
  if (isDone(text, language)) return set(key, true);
  const more = parseYesNo(text, language);
  if (more !== undefined) return set(key, !more);
  if (parseDontKnow(text, language)) return unclear('unclear');
  const leading = leadingYesNo(text, language, 'words');
  if (leading !== undefined) {
    if (parseDontKnow(leading.rest, language)) return unclear('unclear');
    return (leading.truth ? anotherPartner(leading.rest, key, reading) : undefined) ?? set(key, !leading.truth);
  }
  const choice = parseChoice(text, options(name, words), language);
  return choice.kind === 'chosen' ? set(key, choice.value !== true, false, choice.repaired) : unclear('unclear');
};

/** The partner that "yes" goes on with: only one that is said with what it delivers, for "un altro" is no name. */
const anotherPartner = (rest: string, key: FactKey, reading: Reading): ReadAnswer | undefined => {
  if (key !== 'currentPartnersComplete') return undefined;
  const read = readPartners(rest, reading.language);
  const named =
    read.kind === 'partners' &&
    read.partners.every(({ name, delivers }) => delivers !== undefined && /^[\p{Lu}\d]/u.test(name));
  if (!named) return undefined;
  const told = fromPartner(rest, `${nextId.currentPartners(reading.current.facts)}.name`, reading);
  return told.kind === 'changes' ? told : undefined;
};
