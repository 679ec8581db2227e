import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a channel says in a token; each part as a good one has it, unless a test says otherwise. */
export interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  /** The address of the channel that a token vouches for; null: none. */
  readonly serviceUrl?: string | null;
  /** When it ends, in seconds from now. */
  readonly ends?: number;
  /** From when it is good, in seconds from now. */
  readonly begins?: number;
  /** The key that it names. */
  readonly keyId?: string;
  /** The key that it is signed with; the one that it names, unless a test says otherwise. */
  readonly signedWith?: string;
}

/** The Bot Framework's issuer, on this machine: its OpenID document, its keys, and tokens that are signed with them. */
export interface FakeIssuer {
  /** Where its OpenID document is. */
  readonly metadata: string;
  /** What was asked of it, in order: paths. */
  readonly asked: readonly string[];
  /** The `Authorization` header of a channel. */
  bearer(claims?: Claims): Promise<string>;
  /** Makes a key; it is told to whoever asks for keys only where it is `published`. */
  addKey(
    keyId: string,
    options: { readonly published: boolean; readonly endorsements?: readonly string[] },
  ): Promise<void>;
  /** Says from now on that its keys are at this address. */
  pointTo(address: string): void;
  /** Answers everything with this status, until it is told 200. */
  answerWith(status: number): void;
  close(): void;
}

/** The bot that tokens are for, unless a test says otherwise. */
export const appId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
/** The channel that tokens vouch for, unless a test says otherwise. Nobody is there: `.example` is nobody's. */
export const serviceUrl = 'https://smba.example/teams/';

/** Opens an issuer on a free port, with one key, `first`, for every channel. */
export const fakeIssuer = async (): Promise<FakeIssuer> => {
  const secrets = new Map<string, Parameters<SignJWT['sign']>[0]>();
  const known = new Map<string, object>();
  const published = new Set<string>();
  const asked: string[] = [];
  let status = 200;
  let keysAt: string | undefined;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [...published].map((keyId) => known.get(keyId)) }
          : { issuer: 'https://api.botframework.com', jwks_uri: keysAt ?? `${origin()}/keys` },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port

  const issuer: FakeIssuer = {
    metadata: `${origin()}/openidconfiguration`,
    asked,
    async addKey(keyId, { published: isPublished, endorsements }) {
      const { publicKey, privateKey } = await generateKeyPair('RS256');
      secrets.set(keyId, privateKey);
      known.set(keyId, { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', endorsements });
      if (isPublished) published.add(keyId);
    },
    pointTo(address) {
      keysAt = address;
    },
    async bearer(claims = {}) {
      const { issuer: from = 'https://api.botframework.com', audience = appId, ends = 3600, begins = 0 } = claims;
      const { keyId = 'first', signedWith = keyId } = claims;
      const secret = secrets.get(signedWith);
      if (secret === undefined) throw new Error(`there is no key ${signedWith}`);
      const now = Math.floor(Date.now() / 1000);
      const vouched = claims.serviceUrl === undefined ? serviceUrl : claims.serviceUrl;
      const token = await new SignJWT(vouched === null ? {} : { serviceurl: vouched })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer(from)
        .setAudience(audience)
        .setNotBefore(now + begins)
        .setExpirationTime(now + ends)
        .sign(secret);
      return `Bearer ${token}`;
    },
    answerWith(decided) {
      status = decided;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  await issuer.addKey('first', { published: true });
  return issuer;
};
