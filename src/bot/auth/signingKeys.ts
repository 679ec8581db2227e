import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { type Deadline, machineDeadline } from '../../app/deadline.ts';
import { isEncrypted, isOnThisMachine } from './serviceUrls.ts';

/** How long the issuer may take for one answer, in milliseconds. */
const patience = 5_000;
/** How long fetched keys are good for, in milliseconds: a day, as Microsoft asks. */
const goodFor = 24 * 3600 * 1000;
/** How long after a fetch a key that nobody knows brings no other fetch, in milliseconds. */
const leftAlone = 30_000;
/** How long the issuer is not asked again after it could not be reached, in milliseconds. */
export const rest = 5_000;

/** That the keys cannot be fetched right now, so that nobody can be told apart. */
export class KeysUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('the keys of the Bot Framework could not be fetched', options);
    this.name = 'KeysUnavailable';
  }
}

/** The keys by which tokens are checked. */
export interface SigningKeys {
  /** Finds the key that a token names. Rejects with `KeysUnavailable`, or with jose's own error where there is none. */
  readonly find: JWTVerifyGetKey;
  /** For which channels a key may vouch; nothing where it is not said. */
  endorsements(keyId: string): readonly string[];
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/**
 * The keys of the channel service, fetched when a token first needs them. A key that nobody knows is looked for again,
 * since keys change, but at most every 30 seconds; and an issuer that cannot be reached is left alone for five seconds,
 * so that forged tokens make no flood.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 *
 * @param metadata where the issuer tells its keys' address
 * @param now milliseconds of a clock that counts on
 */
export const openSigningKeys = (
  metadata: string,
  now: () => number = Date.now,
  deadline: Deadline = machineDeadline,
): SigningKeys => {
  let known: { readonly keys: KeySet; readonly at: number } | undefined;
  let fetching: Promise<KeySet> | undefined;
  let failed: number | undefined;

  const discover = async (): Promise<KeySet> => {
    const response = await fetch(metadata, { redirect: 'error', signal: deadline(patience) });
    if (!response.ok) throw new KeysUnavailable();
    const address: unknown = Object(await response.json()).jwks_uri;
    // A document that was fetched in the open may name an address in the open, on this machine; no other may.
    if (
      typeof address !== 'string' ||
      !(isEncrypted(address) || (isOnThisMachine(metadata) && isOnThisMachine(address)))
    )
      throw new KeysUnavailable();
    const keys = createRemoteJWKSet(new URL(address), {
      [customFetch]: (url, options) => fetch(url, { ...options, signal: deadline(patience) }),
      cooldownDuration: leftAlone,
      cacheMaxAge: goodFor,
    });
    known = { keys, at: now() };
    return keys;
  };

  /** One fetch at a time, however many wait for it. */
  const keySet = (): Promise<KeySet> => {
    if (known !== undefined && now() < known.at + goodFor) return Promise.resolve(known.keys);
    fetching ??= discover().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };

  const keyNamed = (keyId: string | undefined): unknown => known?.keys.jwks()?.keys.find(({ kid }) => kid === keyId);

  /** Whether a token can be checked without asking anybody: then it need not wait for an issuer that rests. */
  const isAtHand = (keyId: string | undefined): boolean =>
    known !== undefined && now() < known.at + goodFor && known.keys.fresh && keyNamed(keyId) !== undefined;

  return {
    async find(header, token) {
      if (failed !== undefined && now() < failed + rest && !isAtHand(header.kid)) throw new KeysUnavailable();
      try {
        return await (await keySet())(header, token);
      } catch (error) {
        // Only these two say that there are keys, and none is it.
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
        failed = now();
        throw new KeysUnavailable({ cause: error });
      }
    },
    endorsements(keyId) {
      const named: unknown = Object(keyNamed(keyId)).endorsements;
      return Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];
    },
  };
};
