import type { JourneyRequest } from '../../src/domain/rulebook/words.ts';
import { addPartner } from './addPartner.ts';
import type { Journey } from './journey.ts';
import { onboardSubscriptions } from './onboardSubscriptions.ts';
import { switchAzure } from './switchAzure.ts';

/** Every journey, in the order in which the menu offers them. */
export const journeys: Readonly<Record<JourneyRequest, Journey>> = { addPartner, onboardSubscriptions, switchAzure };
