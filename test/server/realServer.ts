import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from '@jest/globals';
import { gatherLogged, gatherSecrets } from '../logs/gathered.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** A folder without an `.env`, so that a developer's own settings do not come in. */
const nowhere = fileURLToPath(new URL('.', import.meta.url));

/** What Node has compiled once: the many servers of the tests start sooner with it. */
const compileCache = join(tmpdir(), 'partnerdesk-tests-compile-cache');

/** The whole environment of a server: it inherits nothing. */
export type Settings = Readonly<Record<string, string>>;

/** How a server's process ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `node src/main.ts`, as an operator starts it. */
export interface RealServer {
  /** Where it listens, as it printed it; without a slash at the end. */
  readonly address: string;
  /** What it has printed so far. */
  readonly stdout: string;
  /** Resolves when its standard error holds `text`. */
  logged(text: string): Promise<void>;
  /** SIGTERM, or another signal that asks. Resolves at the end of the process. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  /** SIGKILL. Resolves at the end of the process. */
  kill(): Promise<Ended>;
}

/** A process and what it has written. */
class Running {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  readonly #written = { stdout: '', stderr: '' };

  constructor(settings: Settings, folder: string) {
    gatherSecrets(settings);
    const child = spawn(process.execPath, [program], { env: settings, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        this.#written[stream] += text;
      });
    this.#child = child;
    this.#ended = once(child, 'close').then(([code, signal]) => {
      gatherLogged(this.#written.stdout + this.#written.stderr);
      return { code, signal, ...this.#written };
    });
  }

  get stdout(): string {
    return this.#written.stdout;
  }

  get ended(): Promise<Ended> {
    return this.#ended;
  }

  /** What `find` finds in what the process writes; rejects if the process ends without having written it. */
  async sees<Found>(stream: 'stdout' | 'stderr', find: (written: string) => Found | undefined): Promise<Found> {
    const gone = this.#ended.then(() => 'gone');
    for (;;) {
      const found = find(this.#written[stream]);
      if (found !== undefined) return found;
      const more = this.#child[stream];
      if (more === null || (await Promise.race([once(more, 'data'), gone])) === 'gone')
        throw new Error(`the server ended too early:\n${this.#written.stdout}${this.#written.stderr}`);
    }
  }

  signal(name: NodeJS.Signals): Promise<Ended> {
    this.#child.kill(name);
    return this.#ended;
  }
}

/**
 * Starts servers as real processes, on a free port unless told otherwise, and kills what is left of them at the end of
 * each test (or whatever `atTheEnd` says). To be called before the folders of those servers are made, so that they are
 * dead when their folders are removed.
 */
export const realServers = (atTheEnd: (kill: () => Promise<void>) => void = afterEach) => {
  const running: Running[] = [];
  atTheEnd(async () => {
    await Promise.all(running.splice(0).map((server) => server.signal('SIGKILL')));
  });
  const begin = (settings: Settings, folder = nowhere): Running => {
    const server = new Running(
      { PORT: '0', LOG_LEVEL: 'debug', NODE_COMPILE_CACHE: compileCache, ...settings },
      folder,
    );
    running.push(server);
    return server;
  };
  return {
    /** Resolves when it listens. */
    async start(settings: Settings, folder?: string): Promise<RealServer> {
      const server = begin(settings, folder);
      const address = await server.sees('stdout', (text) => /Health: (\S+)\/health\n/.exec(text)?.[1]);
      return {
        address,
        get stdout() {
          return server.stdout;
        },
        async logged(wanted) {
          await server.sees('stderr', (text) => (text.includes(wanted) ? wanted : undefined));
        },
        stop: (signal = 'SIGTERM') => server.signal(signal),
        kill: () => server.signal('SIGKILL'),
      };
    },
    /** Starts one, and does not wait until it listens: what kills it, however far it came. */
    launch(settings: Settings, folder?: string): Pick<RealServer, 'kill'> {
      const server = begin(settings, folder);
      return { kill: () => server.signal('SIGKILL') };
    },
    /** For one that is to end by itself. */
    runToTheEnd: (settings: Settings, folder?: string): Promise<Ended> => begin(settings, folder).ended,
  };
};
