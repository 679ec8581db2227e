import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { RealServer, realServers } from '../server/realServer.ts';

/** A server that dies again and again on one folder, and the door before it, at which people wait until it is back. */
export class MortalServer {
  /** What all its processes wrote to their logs, in their order; of the one that runs nothing yet. */
  readonly logs: string[] = [];
  /** How often it was killed so far. */
  kills = 0;
  /** How often that happened while it started, before it listened or owed anybody anything. */
  killsAtStart = 0;
  readonly #servers: ReturnType<typeof realServers>;
  readonly #settings: Readonly<Record<string, string>>;
  #server: RealServer | undefined;
  #door = Promise.withResolvers<void>();
  #isOpen = false;

  constructor(servers: ReturnType<typeof realServers>, settings: Readonly<Record<string, string>>) {
    this.#servers = servers;
    this.#settings = settings;
  }

  /** Where it listens; while nobody may come in, once they may again. */
  async address(): Promise<string> {
    await this.#door.promise;
    return this.#running().address;
  }

  /** Starts it, with nobody let in yet. */
  async start(): Promise<void> {
    this.#server = await this.#servers.start(this.#settings);
  }

  /** Lets people in. */
  open(): void {
    this.#isOpen = true;
    this.#door.resolve();
  }

  /** Kills it that many milliseconds from now, whatever it does then. Nobody comes in afterwards. */
  async killAfter(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds);
    this.#shut();
    await this.#kill(this.#running());
  }

  /** Starts it and kills it that many milliseconds later, whether it listens by then or not. Nobody was let in. */
  async killAtStart(milliseconds: number): Promise<void> {
    const starting = this.#servers.launch(this.#settings);
    await setTimeout(milliseconds);
    await this.#kill(starting);
    this.killsAtStart += 1;
  }

  /** Asks it to stop, as an operator does. Nobody comes in afterwards. */
  async stop(): Promise<void> {
    this.#shut();
    const ended = await this.#running().stop();
    expect(ended).toMatchObject({ code: 0, signal: null });
    this.logs.push(ended.stderr);
  }

  async #kill(server: Pick<RealServer, 'kill'>): Promise<void> {
    const ended = await server.kill();
    expect(ended.signal).toBe('SIGKILL');
    this.logs.push(ended.stderr);
    this.kills += 1;
  }

  #running(): RealServer {
    if (this.#server === undefined) throw new Error('the server was never started');
    return this.#server;
  }

  #shut(): void {
    // Whoever waits already waits at this door.
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#door = Promise.withResolvers();
  }
}
