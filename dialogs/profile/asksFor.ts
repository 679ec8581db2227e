import { ownFacts } from '../../src/domain/organisation/ownFacts.ts';
import type { ProfileSaid } from '../../src/nlu/profileSaid.ts';
import { stageOf } from '../caseTalk/stage.ts';
import type { Talk } from '../caseTalk/talk.ts';

/** Whether the open question asks for just what was said, so that it is the question's answer. */
export const asksFor = ({ turn, current, place }: Talk, { field }: ProfileSaid): boolean => {
  const stage = stageOf(current, place, turn.occasion.today);
  if (stage.at !== 'question') return false;
  if (stage.key === 'asker') return field === 'role';
  const { asker } = current.facts;
  const asked = asker === undefined ? undefined : ownFacts(asker).find(({ key }) => key === stage.key)?.field;
  return asked === field || (field === 'tenant' && (asked === 'ownTenant' || asked === 'tenantId'));
};
