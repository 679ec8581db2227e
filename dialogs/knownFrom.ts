import type { Change } from '../src/domain/case/decide.ts';
import type { JourneyRequest } from '../src/domain/rulebook/words.ts';
import type { Understanding } from '../src/nlu/understanding.ts';

/** What a first message said, as answers of the journey that it starts; each is shown back and can be changed. */
export const knownFrom = ({ said }: Understanding, request: JourneyRequest): readonly Change[] => {
  const { asker, cloud, newPartnerName, currentPartnerName, subscription } = said;
  const changes: Change[] = [];
  if (asker !== undefined) changes.push({ set: 'asker', value: asker });
  if (cloud !== undefined) changes.push({ set: 'cloud', value: cloud });
  if (newPartnerName !== undefined) changes.push({ set: 'newPartnerName', value: newPartnerName });
  if (currentPartnerName !== undefined)
    changes.push(
      request === 'addPartner'
        ? { set: 'p1.name', value: currentPartnerName }
        : { set: 'currentPartnerName', value: currentPartnerName },
    );
  if (request === 'onboardSubscriptions' && subscription !== undefined) {
    const { name, service, source, wish } = subscription;
    if (name !== undefined) changes.push({ set: 's1.name', value: name });
    if (service !== undefined) changes.push({ set: 's1.service', value: service });
    if (source !== undefined) changes.push({ set: 's1.source', value: source });
    if (wish !== undefined) changes.push({ set: 's1.wish', value: wish });
  }
  return changes;
};
