import type { Case, DecidedCase, Instant, PersonKey } from '../../../src/domain/case/case.ts';
import { type Command, decide } from '../../../src/domain/case/decide.ts';
import { decided, frozen, opened, told } from './cases.ts';

/** Who does what, and when. */
export type Act = readonly [by: PersonKey, at: Instant, command: Command];

/** A case after several acts, each on a frozen copy; throws where one is refused. */
export const happening = (given: Case, ...acts: readonly Act[]): Case =>
  acts.reduce((current, [by, at, command]) => {
    const answer = decide(frozen(current), command, { by, at, today: at.slice(0, 10) });
    if (answer.kind === 'refused') throw new Error(`${command.name} refused: ${JSON.stringify(answer.refusal)}`);
    return answer.next;
  }, given);

export const marked = (step: number, done = true): Command => ({ name: 'mark', step, done });

/** The invitation of the side, or of a colleague, whose code has the digest. */
export const inviting = (seat: 'customer' | 'currentPartner', digest: string, expiresAt: Instant): Command => ({
  name: 'invite',
  seat,
  invitation: { digest, expiresAt },
});

export const joining = (digest: string): Command => ({ name: 'join', digest });

/**
 * An Azure switch that a direct partner, `somebody`, opened on Friday 20 November 2026 at nine, with its answer. Its
 * steps: 1 sendInvitation (new partner), 2 acceptInvitation, 3 askInWriting (customer), 4 openTicket, 5 fillForm (current
 * partner), 6 signAsCustomer, 7 signAsNewPartner, 8 uploadForm (current partner), 9 answerTicket (Microsoft), 10 and 11.
 */
export const azureSwitch = (): DecidedCase =>
  decided(
    happening(
      told(opened('switchAzure'), {
        asker: 'directPartner',
        cloud: 'commercial',
        customerIsCspPartner: false,
        newPartnerName: 'Contoso',
        currentPartnerName: 'Fabrikam',
        sameCountry: true,
        hasRelationship: false,
        customerName: 'Adatum',
        newPartnerTenantId: null,
        's1.name': 'Production',
        's1.service': 'usage',
        's1.source': 'cspPartner',
        's1.azureId': null,
        subscriptionsComplete: true,
      }),
      ['somebody', '2026-11-20T09:30:00.000Z', { name: 'confirm' }],
    ),
  );

/** The same, in which Anna sits for the customer since Friday 20 November at ten. */
export const withAnna = (): DecidedCase =>
  decided(
    happening(
      azureSwitch(),
      ['somebody', '2026-11-20T09:40:00.000Z', inviting('customer', 'c', '2026-12-04T09:40:00.000Z')],
      ['anna', '2026-11-20T10:00:00.000Z', joining('c')],
    ),
  );
