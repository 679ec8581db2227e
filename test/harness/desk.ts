import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { caseCode } from '../../src/app/caseCode.ts';
import { invitationCode } from '../../src/app/invitationCode.ts';
import type { Log, Timer } from '../../src/app/ports.ts';
import { personKey } from '../../src/bot/personKey.ts';
import { machineTimer } from '../../src/bot/timer.ts';
import { readConfig } from '../../src/config.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { openProgram, type Program, type Surroundings } from '../../src/program.ts';
import { gatheredLog, gatherSecrets } from '../logs/gathered.ts';
import { LoopAdapter } from './loopAdapter.ts';

/** The settings of a server whose callers prove who they are. Nobody asks for the proof where a test goes past the server. */
export const authenticated: Readonly<Record<string, string>> = {
  MicrosoftAppId: '1f0c9a52-7c3e-4a51-9f0e-0b6f7d1c2e3a',
  MicrosoftAppPassword: 'not a secret',
  MicrosoftAppType: 'MultiTenant',
};

/** Codes in a fixed order, so that a recorded conversation names the same ones every time. */
const inOrder = (code: (below: (limit: number) => number) => string): (() => string) => {
  let next = 481;
  const below = (limit: number): number => {
    next = (next * 7 + 3) % 9973;
    return next % limit;
  };
  return () => code(below);
};

/** The whole program on a folder of its own, with a clock that a test sets; its server listens only when asked to. */
export class TestDesk {
  now = new Date('2026-11-20T09:00:00Z');
  /** What lets time pass in a program that is opened after this was set. */
  timer: Timer = machineTimer;
  /** From 0 up to, but not, 1. */
  random: () => number = Math.random;
  /** What the folder of a program lies on that is opened after this was set. */
  disk: NonNullable<Surroundings['disk']> = { timer: machineTimer };
  readonly #directory: string;
  readonly #newCode = inOrder(caseCode);
  readonly #newInvitationCode = inOrder(invitationCode);
  readonly #log: Log;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #adapter = new LoopAdapter();
  #program: Program | undefined;

  constructor(directory: string, log: Log = gatheredLog(), settings: Readonly<Record<string, string>> = {}) {
    this.#directory = directory;
    this.#log = log;
    this.#settings = settings;
    gatherSecrets(settings);
  }

  /** Opens the program, or the next one on the same folder after `close`. */
  async open(): Promise<this> {
    this.#program = await openProgram({
      config: readConfig({ ...this.#settings, DATA_DIR: this.#directory }),
      clock: { now: () => this.now },
      newCode: this.#newCode,
      newInvitationCode: this.#newInvitationCode,
      log: this.#log,
      version: 'test',
      timer: this.timer,
      random: this.random,
      disk: this.disk,
    });
    return this;
  }

  /** Ends the program and starts it again: every object anew, on the same folder. */
  async restart(): Promise<void> {
    await this.close();
    await this.open();
  }

  async close(): Promise<void> {
    await this.#program?.close();
    this.#program = undefined;
  }

  /** Listens on a port of the loopback address, on a free one unless it is named, and gives the server's address. */
  async listen(wanted = 0): Promise<string> {
    const { server } = this.#running();
    await new Promise<void>((listening) => server.listen(wanted, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo; // a server that listens on a port
    return `http://127.0.0.1:${port}`;
  }

  /** Gives an activity to the bot, past the server, and what the bot sent in that turn. */
  async send(activity: Partial<Activity>): Promise<readonly Partial<Activity>[]> {
    const { bot } = this.#running();
    return this.#adapter.receive(activity, (context) => bot.run(context));
  }

  /** Says something in a conversation of the web chat without having been asked. */
  async speakTo(conversationId: string, text: string): Promise<void> {
    const conversation = { id: conversationId, isGroup: false, conversationType: 'personal', name: '' };
    await this.#running().embedded?.continueConversation({ channelId: 'webchat', conversation }, async (context) => {
      await context.sendActivity(text);
    });
  }

  /** All that is stored, as one text, but for what lies in the folder `without`. */
  async everyFile(without = ''): Promise<string> {
    const files = await readdir(this.#directory, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((entry) => entry.isFile() && (without === '' || !entry.parentPath.includes(without)))
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
    return (await Promise.all(texts)).join('\n');
  }

  /** A person's cases as they are stored, the latest first. */
  async casesOf(channelId: string, userId: string): Promise<readonly Case[]> {
    return (await this.#running().desk.list(personKey(channelId, userId))).cases;
  }

  #running(): Program {
    if (this.#program === undefined) throw new Error('the program is not open');
    return this.#program;
  }
}
