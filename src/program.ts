import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from 'restify';
import { Courier } from './app/courier.ts';
import { type Desk, openDesk } from './app/desk.ts';
import { Fault } from './app/errors.ts';
import type { Clock, Log } from './app/ports.ts';
import { openAdapter } from './bot/adapter.ts';
import { type Bot, openBot } from './bot/bot.ts';
import { type Going, goingBy, openTell } from './bot/tell.ts';
import type { Config } from './config.ts';
import type { CaseCode } from './domain/case/case.ts';
import { understandByRules } from './nlu/understandByRules.ts';
import { openServer } from './server.ts';
import { parseCase } from './store/caseSchema.ts';
import { parseTold, parseUntold } from './store/courierSchemas.ts';
import { parseInvitation } from './store/invitationSchema.ts';
import { openStore } from './store/openStore.ts';
import { parsePerson } from './store/personSchema.ts';
import type { EmbeddedAdapter } from './webchat/embeddedAdapter.ts';
import { type Line, openWebChat, type WebChatSettings } from './webchat/openWebChat.ts';
import type { Asset } from './webchat/page/assets.ts';

/** How often who could not be told is tried again, in milliseconds. */
const tellAgain = 5 * 60 * 1000;

/** What the program takes from the world around it. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly newCode: () => CaseCode;
  readonly newInvitationCode: () => string;
  readonly log: Log;
  readonly version: string;
}

/** The whole program, wired but not yet listening. */
export interface Program {
  readonly bot: Bot;
  readonly server: Server;
  readonly desk: Desk;
  /** How visitors of the program's own web chat are spoken to; absent where it has none. */
  readonly embedded?: EmbeddedAdapter;
  /** Finishes and answers the turns in progress, then closes the store. */
  close(): Promise<void>;
}

/** Wires everything. Throws a `Fault` where the data folder cannot be used, or another server uses it. */
export const openProgram = async ({
  config,
  clock,
  newCode,
  newInvitationCode,
  log,
  version,
}: Surroundings): Promise<Program> => {
  const store = await openStore({ directory: config.DATA_DIR, log, parseCase, parsePerson });
  // Each needs the other: what one does in a case, the courier tells the others, who are found by the desk.
  const going: Going = {};
  const tell = openTell({ desk: () => desk, going, log });
  const courier = new Courier({
    cases: store.cases,
    told: await store.documents('told', parseTold),
    untold: await store.documents('untold', parseUntold),
    tell,
    log,
  });
  const desk: Desk = openDesk({
    courier,
    cases: store.cases,
    people: store.people,
    invitations: await store.documents('invitations', parseInvitation),
    newCode,
    newInvitationCode,
  });
  const bot = openBot({
    desk,
    dialogs: store.dialogs,
    understand: understandByRules,
    clock,
    log,
    defaultLanguage: config.DEFAULT_LOCALE,
  });
  const webChat =
    config.webChat === 'none'
      ? undefined
      : await openWebChat({
          settings: await webChatSettings(config, config.webChat),
          documents: store.documents,
          clock,
          log,
          logic: (context) => bot.run(context, 'embedded'),
        });
  const adapter = config.servesChannels ? openAdapter(config, log) : undefined;
  if (adapter !== undefined) going.connector = goingBy(adapter, config.MicrosoftAppId);
  const embedded = webChat?.adapter;
  if (embedded !== undefined) going.embedded = (reference, logic) => embedded.continueConversation(reference, logic);
  await courier.deliverAll();
  const again = setInterval(() => courier.deliverAll().catch(() => undefined), tellAgain).unref();
  const { server, close } = openServer({
    ...(adapter === undefined ? {} : { channels: { adapter, bot } }),
    ...(webChat === undefined ? {} : { webChat }),
    version,
    onlyLocal: !config.public,
    probe: store.probe,
    failed: (error) => log.error('requestFailed', {}, error),
  });
  return {
    bot,
    server,
    desk,
    ...(embedded === undefined ? {} : { embedded }),
    async close() {
      await close();
      await bot.close();
      clearInterval(again);
      await courier.close();
      await webChat?.close();
      await store.close();
    },
  };
};

const webChatSettings = async (config: Config, kind: 'embedded' | 'azure'): Promise<WebChatSettings> => ({
  line: lineOf(config, kind),
  theme: config.theme,
  logo: await logoOf(config.WEBCHAT_LOGO),
  defaultLanguage: config.DEFAULT_LOCALE,
  origins: config.public ? (config.WEBCHAT_ORIGINS ?? []) : undefined,
  proxied: config.BEHIND_PROXY === 'on',
});

const lineOf = (config: Config, kind: 'embedded' | 'azure'): Line =>
  kind === 'embedded'
    ? { kind, signingKey: config.WEBCHAT_SIGNING_KEY }
    : {
        kind,
        secret: config.DIRECT_LINE_SECRET ?? '',
        url: config.DIRECT_LINE_URL,
        trustedOrigins: config.WEBCHAT_ORIGINS ?? [],
      };

/** The picture in front of the chat's name. Throws `Fault('badSettings')` where there is no such file. */
const logoOf = async (set: string | undefined): Promise<Asset> => {
  const file = set === undefined ? new URL('../assets/logo.svg', import.meta.url) : pathToFileURL(resolve(set));
  try {
    await access(file);
  } catch {
    throw new Fault('badSettings', 'These settings are wrong:\n- WEBCHAT_LOGO names a file that cannot be read');
  }
  return {
    path: '/webchat/logo',
    file,
    type: file.pathname.toLowerCase().endsWith('.png') ? 'image/png' : 'image/svg+xml',
  };
};
