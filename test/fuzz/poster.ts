import { Agent, request } from 'node:http';

/** What came back for a body. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** Posts bodies to a server as a channel does, over connections that stay open. */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #address: string;
  /** How long an answer may take before it counts as none, in milliseconds; far more than any does. */
  readonly #patience: number;

  constructor(address: string, patience: number) {
    this.#address = address;
    this.#patience = patience;
  }

  /** Rejects where no answer comes. */
  post(body: string): Promise<Posted> {
    return new Promise((resolve, reject) => {
      const posted = request(
        `${this.#address}/api/messages`,
        {
          method: 'POST',
          agent: this.#agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
          signal: AbortSignal.timeout(this.#patience),
        },
        (response) => {
          response.setEncoding('utf8');
          let text = '';
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
          response.on('error', reject);
        },
      );
      posted.on('error', reject);
      posted.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
