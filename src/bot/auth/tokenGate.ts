import { decodeJwt, errors, jwtVerify } from 'jose';
import type { Cloud } from './cloud.ts';
import type { Caller, Gate, Refusal } from './gate.ts';
import { isEncrypted } from './serviceUrls.ts';
import { KeysUnavailable, rest, type SigningKeys } from './signingKeys.ts';

/** How far the clocks of both sides may be apart, in seconds. */
const skew = 5 * 60;
/** How the Bot Framework signs. Above all no `none`, and nothing that a public key could be taken for the secret of. */
const algorithms = ['RS256', 'RS384', 'RS512'];

export interface TokenGateParts {
  /** The bot's own app id: for whom a token must be. */
  readonly appId: string;
  readonly cloud: Pick<Cloud, 'issuer'>;
  readonly keys: SigningKeys;
}

/**
 * Lets in whom the channel service vouches for by a token: signed by one of its keys, for this bot, not expired, and for
 * the service address and the channel of the activity that comes with it. Tokens of the Emulator and of other bots are
 * of other issuers, and so refused. The SDK's own check is not used: it takes the Emulator's, and fails at a wrong
 * signature instead of refusing it.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export const openTokenGate = ({ appId, cloud, keys }: TokenGateParts): Gate => {
  // An app id is a GUID, which may be written in capitals.
  const audience = [...new Set([appId, appId.toLowerCase()])];

  const verified = async (token: string): Promise<Caller> => {
    // Before any key is looked for: what says itself that it is not meant for us costs nobody a fetch.
    const claimed = decodeJwt(token);
    if (claimed.iss !== cloud.issuer) throw new errors.JWTClaimValidationFailed('iss', claimed, 'iss');
    if (![claimed.aud].flat().some((one) => one !== undefined && audience.includes(one)))
      throw new errors.JWTClaimValidationFailed('aud', claimed, 'aud');
    const { payload, protectedHeader } = await jwtVerify(
      token,
      (header, input) => {
        if (header.kid === undefined) throw new errors.JWKSNoMatchingKey();
        return keys.find(header, input);
      },
      { algorithms, issuer: cloud.issuer, audience, clockTolerance: skew, requiredClaims: ['exp'] },
    );
    return vouching(payload.serviceurl, keys.endorsements(protectedHeader.kid ?? ''));
  };

  return {
    async enter(authorization) {
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (token === undefined) return unproved('noToken');
      try {
        return await verified(token);
      } catch (error) {
        return error instanceof KeysUnavailable ? unavailable : unproved(reasonOf(error));
      }
    },
  };
};

/** Somebody with a good token, by what it says of their activities. */
const vouching = (serviceUrl: unknown, endorsements: readonly string[]): Caller => ({
  refusal(activity) {
    if (typeof serviceUrl !== 'string' || activity.serviceUrl !== serviceUrl) return foreign('wrongServiceUrl');
    if (!isEncrypted(serviceUrl)) return foreign('openServiceUrl');
    if (endorsements.length > 0 && !endorsements.includes(activity.channelId)) return foreign('notEndorsed');
    return undefined;
  },
});

/** What was wrong with a token. Whatever else its reading may fail at, it is no token to let anybody in by. */
const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'wrongSignature';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'unknownKey';
  if (error instanceof errors.JWTClaimValidationFailed)
    return { iss: 'wrongIssuer', aud: 'wrongAudience', nbf: 'notYetGood', exp: 'noExpiry' }[error.claim] ?? 'badClaim';
  return 'badToken';
};

const unproved = (reason: string): Refusal => ({
  status: 401,
  reason,
  code: 'Unauthorized',
  message: 'This needs a token by which the Bot Framework vouches for the sender.',
});

const foreign = (reason: string): Refusal => ({
  status: 403,
  reason,
  code: 'Forbidden',
  message: 'The token does not vouch for this activity: its serviceUrl or its channel is another one.',
});

const unavailable: Refusal = {
  status: 503,
  reason: 'keysUnavailable',
  code: 'ServiceUnavailable',
  message: 'Who sends this cannot be found out right now. Try again in a moment.',
  retryAfter: rest / 1000,
};
