import type { Gate, Refusal } from './gate.ts';
import { isOnThisMachine } from './serviceUrls.ts';

const elsewhere: Refusal = {
  status: 400,
  reason: 'serviceUrlElsewhere',
  code: 'BadArgument',
  message:
    'Without MicrosoftAppId the bot answers on this machine only: serviceUrl must be an address of localhost, 127.0.0.1 or [::1].',
};

/** The gate of a development server: nobody proves who they are, and answers stay on this machine. */
export const localGate: Gate = {
  enter: async () => ({
    refusal: ({ serviceUrl }) => (!serviceUrl || isOnThisMachine(serviceUrl) ? undefined : elsewhere),
  }),
};
