import type { Server } from 'restify';
import { type Desk, openDesk } from './app/desk.ts';
import type { Clock, Log } from './app/ports.ts';
import { openAdapter } from './bot/adapter.ts';
import { type Bot, openBot } from './bot/bot.ts';
import type { Config } from './config.ts';
import type { CaseCode } from './domain/case/case.ts';
import { understandByRules } from './nlu/understandByRules.ts';
import { openServer } from './server.ts';
import { parseCase } from './store/caseSchema.ts';
import { openStore } from './store/openStore.ts';
import { parsePerson } from './store/personSchema.ts';

/** What the program takes from the world around it. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly newCode: () => CaseCode;
  readonly log: Log;
  readonly version: string;
}

/** The whole program, wired but not yet listening. */
export interface Program {
  readonly bot: Bot;
  readonly server: Server;
  readonly desk: Desk;
  /** Finishes and answers the turns in progress, then closes the store. */
  close(): Promise<void>;
}

/** Wires everything. Throws a `Fault` where the data folder cannot be used, or another server uses it. */
export const openProgram = async ({ config, clock, newCode, log, version }: Surroundings): Promise<Program> => {
  const store = await openStore({ directory: config.DATA_DIR, log, parseCase, parsePerson });
  const desk = openDesk({ cases: store.cases, people: store.people, newCode });
  const bot = openBot({
    desk,
    dialogs: store.dialogs,
    understand: understandByRules,
    clock,
    log,
    defaultLanguage: config.DEFAULT_LOCALE,
  });
  const { server, close } = openServer({
    adapter: openAdapter(config, log),
    bot,
    version,
    probe: store.probe,
    failed: (error) => log.error('requestFailed', {}, error),
  });
  return {
    bot,
    server,
    desk,
    async close() {
      await close();
      await bot.close();
      await store.close();
    },
  };
};
