import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

/** Somebody's own web site, on an origin of its own, with the widget on its page. It has a strict policy of its own. */
export const hostSite = () => {
  let script = '';
  const server = createServer((_request, response) => {
    const { origin } = new URL(script);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
    });
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contoso</title>
<meta name="viewport" content="width=device-width">
<script src="${script}" async></script></head>
<body><main><h1>Contoso</h1><p>We look after your subscriptions. <a href="#more">Read more</a></p></main></body></html>`);
  });
  afterEach(() => new Promise((closed) => (server.listening ? server.close(closed) : closed(undefined))));
  return {
    /** Opens the site, with the widget of the chat at `address`. */
    async open(address: string): Promise<string> {
      script = `${address}/widget.js`;
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo; // a server that listens on a port
      return `http://127.0.0.1:${port}/`;
    },
  };
};
