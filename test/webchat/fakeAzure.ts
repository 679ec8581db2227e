import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

/** What was asked of Azure's Direct Line. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

/**
 * Stands where Azure's Direct Line would, which cannot be reached from a test: it answers the two calls as the Direct
 * Line API 3.0 documents them.
 */
export const fakeAzure = () => {
  const asked: Asked[] = [];
  const forgotten = new Set<string>();
  let number = 0;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += String(part);
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const path = url.replace('/v3/directline/', '');
      const authorization = headers.authorization ?? '';
      asked.push({ method, path, authorization, body: text === '' ? undefined : JSON.parse(text) });
      const answer = (status: number, body: object): void => {
        // Not chained: restify, where it is loaded, gives every server's responses a writeHead that returns nothing.
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (authorization !== 'Bearer the secret') return answer(403, { error: { code: 'BadArgument', message: 'no' } });
      const known = /^conversations\/(\w+)$/.exec(path)?.[1];
      if (known !== undefined && forgotten.has(known)) return answer(404, { error: { code: 'NotFound', message: '' } });
      number += 1;
      answer(200, { conversationId: known ?? `azure${number}`, token: `token${number}`, expires_in: 3600 });
    });
  });
  afterEach(() => new Promise((closed) => server.close(closed)));
  return {
    asked,
    /** Azure keeps no conversation for ever. */
    forget: (conversation: string) => forgotten.add(conversation),
    async listen(): Promise<string> {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo; // a server that listens on a port
      return `http://127.0.0.1:${port}`;
    },
  };
};
