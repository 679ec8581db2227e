import { findDomain } from '../../src/nlu/domain.ts';
import { findEmail } from '../../src/nlu/email.ts';
import { findGuids, looksLikeGuid } from '../../src/nlu/guid.ts';
import { nameOf } from '../engine/nameOf.ts';
import { type ReadAnswer, type Reading, set, unclear } from './answer.ts';
import { fromChoice, fromSharedSource } from './choiceAnswer.ts';
import { fromDay } from './dayAnswer.ts';
import { fromName, fromPartner, fromSubscription } from './nameAnswer.ts';
import { readAzureList } from './readAzureList.ts';
import { shapes } from './shapes.ts';
import { fromMore, fromTruth } from './truthAnswer.ts';

export type { ReadAnswer, Reading, Unclear } from './answer.ts';
export { sharedSource } from './choiceAnswer.ts';

/** Reads a typed answer to the question `key`: the one parser, whatever the question. */
export const readAnswer = (text: string, reading: Reading): ReadAnswer => {
  const { key } = reading;
  if (key === 'subscriptions') return fromAzureList(text, reading);
  const name = nameOf(key);
  switch (shapes[name]) {
    case 'choice':
      return fromChoice(text, key, reading);
    case 'sharedSource':
      return fromSharedSource(text, reading);
    case 'truth':
    case 'truthOrUnknown':
      return fromTruth(text, key, name, reading);
    case 'more':
      return fromMore(text, key, name, reading);
    case 'text':
      return fromName(text, key, name, reading);
    case 'partner':
      return fromPartner(text, key, reading);
    case 'subscription':
      return fromSubscription(text, key, reading);
    case 'day':
      return fromDay(text, key, reading);
    case 'guid': {
      const [id, ...others] = findGuids(text);
      if (id === undefined || others.length > 0) return unclear(looksLikeGuid(text) ? 'guidSlip' : 'unclear');
      return set(key, id, id !== text);
    }
    case 'digits': {
      const digits = /\b\d{4,10}\b/.exec(text)?.[0];
      return digits === undefined ? unclear('unclear') : set(key, digits);
    }
    case 'email': {
      const email = findEmail(text);
      return email === undefined ? unclear('unclear') : set(key, email, email !== text);
    }
    case 'tenant': {
      const tenant = findGuids(text)[0] ?? findDomain(text);
      return tenant === undefined ? unclear('unclear') : set(key, tenant, tenant !== text);
    }
    case 'azureList':
      return fromAzureList(text, reading);
  }
};

const fromAzureList = (text: string, { current, language }: Reading): ReadAnswer => {
  const list = readAzureList(text, current.facts, language);
  if (list.kind === 'guidSlip') return unclear('guidSlip');
  if (list.kind === 'nothing') return unclear('unclear');
  return { kind: 'changes', changes: list.changes, said: true };
};
