import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from 'restify';
import { Courier } from './app/courier.ts';
import { type Desk, openDesk } from './app/desk.ts';
import { Fault } from './app/errors.ts';
import { everyCase } from './app/everyCase.ts';
import { invitationLink } from './app/invitationLink.ts';
import type { Clock, DocumentStore, Log, Timer } from './app/ports.ts';
import { Scheduler } from './app/scheduler.ts';
import { openAdapter } from './bot/adapter.ts';
import { type Bot, openBot } from './bot/bot.ts';
import { openMessageLimits } from './bot/messageLimits.ts';
import { type Going, goingBy, openSettle, openTell } from './bot/tell.ts';
import { machineTimer } from './bot/timer.ts';
import type { Config } from './config.ts';
import type { Case, CaseCode } from './domain/case/case.ts';
import { understandByRules } from './nlu/understandByRules.ts';
import { openServer } from './server.ts';
import { parseCase } from './store/caseSchema.ts';
import { parseTold } from './store/courierSchemas.ts';
import type { FileSystem } from './store/fileSystem.ts';
import { parseInvitation } from './store/invitationSchema.ts';
import { openStore } from './store/openStore.ts';
import { parseOrganisation } from './store/organisationSchema.ts';
import { parsePerson } from './store/personSchema.ts';
import type { EmbeddedAdapter } from './webchat/embeddedAdapter.ts';
import { type Line, openWebChat, type WebChatSettings } from './webchat/openWebChat.ts';
import type { Asset } from './webchat/page/assets.ts';

/** What the program takes from the world around it. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly newCode: () => CaseCode;
  readonly newInvitationCode: () => string;
  readonly log: Log;
  readonly version: string;
  /** The machine's time, if absent. */
  readonly timer?: Timer;
  /** From 0 up to, but not, 1; the machine's, if absent. */
  readonly random?: () => number;
  /** What the data folder lies on; the machine's, if absent. */
  readonly disk?: { readonly fileSystem?: FileSystem; readonly timer: Timer };
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
  timer = machineTimer,
  random = Math.random,
  disk = { timer: machineTimer },
}: Surroundings): Promise<Program> => {
  const store = await openStore({ directory: config.DATA_DIR, log, parseCase, parsePerson, ...disk });
  // Each needs the other: what one does in a case, the courier tells the others, who are found by the desk.
  const going: Going = {};
  const telling = { desk: () => desk, going, log };
  const told = await store.documents('told', parseTold);
  const courier = new Courier({
    told,
    tell: openTell(telling),
    settle: openSettle(telling),
    lose: async (code, person) => {
      await desk.act(code, { name: 'lose', person }, clock.now().toISOString());
    },
    timer,
    random,
    log,
  });
  const scheduler = new Scheduler({
    clock,
    timer,
    cases: store.cases,
    act: (code, command, at) => desk.act(code, command, at),
    log,
  });
  const saved = (current: Case): void => {
    courier.watch(current);
    scheduler.consider(current);
  };
  const { webChatUrl } = config;
  const desk: Desk = openDesk({
    saved,
    cases: store.cases,
    people: store.people,
    invitations: await store.documents('invitations', parseInvitation),
    organisations: await store.documents('organisations', parseOrganisation),
    told,
    newCode,
    newInvitationCode,
    ...(webChatUrl === undefined ? {} : { linkTo: (invitation: string) => invitationLink(webChatUrl, invitation) }),
  });
  const bot = openBot({
    desk,
    dialogs: store.dialogs,
    understand: understandByRules,
    clock,
    log,
    defaultLanguage: config.DEFAULT_LOCALE,
    authenticated: config.MicrosoftAppId !== undefined,
    ...(config.public ? { limits: openMessageLimits() } : {}),
    replaced: (code, by, message) => courier.replaced(code, by, message),
    timer,
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
  const adapter = config.servesChannels ? openAdapter(config, log, timer) : undefined;
  if (adapter !== undefined) going.connector = goingBy(adapter, config.MicrosoftAppId);
  const embedded = webChat?.adapter;
  if (embedded !== undefined) going.embedded = (reference, logic) => embedded.continueConversation(reference, logic);
  // What was saved before the program ended, and not told of.
  const stopLooking = lookAtEveryCase(store.cases, saved, log);
  const { server, close } = openServer({
    ...(adapter === undefined ? {} : { channels: { adapter, bot } }),
    ...(webChat === undefined ? {} : { webChat }),
    version,
    onlyLocal: !config.public,
    probe: store.probe,
    timer,
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
      await stopLooking();
      await scheduler.close();
      await courier.close();
      await webChat?.close();
      await store.close();
    },
  };
};

/** Gives every stored case to whom it may concern, while the program goes on. What this gives back stops it. */
const lookAtEveryCase = (
  cases: DocumentStore<Case>,
  visit: (current: Case) => void,
  log: Log,
): (() => Promise<void>) => {
  let stopped = false;
  const looked = everyCase(
    { ids: () => cases.ids(), load: async (code) => (stopped ? { kind: 'missing' } : cases.load(code)) },
    visit,
  ).then(
    (unread) => {
      if (unread.length > 0) log.warn('casesNotLookedAt', { cases: unread.length });
    },
    (error: unknown) => log.error('casesNotLookedAt', {}, error),
  );
  return () => {
    stopped = true;
    return looked;
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
