import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { machineDeadline } from '../../src/app/deadline.ts';
import { type Desk, openDesk } from '../../src/app/desk.ts';
import { openAdapter } from '../../src/bot/adapter.ts';
import { openBot } from '../../src/bot/bot.ts';
import { readConfig } from '../../src/config.ts';
import { understandByRules } from '../../src/nlu/understandByRules.ts';
import { openServer } from '../../src/server.ts';
import { parseCase } from '../../src/store/caseSchema.ts';
import { parseInvitation } from '../../src/store/invitationSchema.ts';
import { openStore } from '../../src/store/openStore.ts';
import { parseOrganisation } from '../../src/store/organisationSchema.ts';
import { parsePerson } from '../../src/store/personSchema.ts';
import { fakeConnector } from '../harness/fakeConnector.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

/** Starts bots whose time passes by hand, and whose desk is changed as a test wants it; they end after each test. */
export const startByHand = () => {
  const folder = temporaryFolders();
  const ends: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  return async (changed: (desk: Desk) => Desk = (desk) => desk, deadline = machineDeadline) => {
    const connector = await fakeConnector();
    const timer = new HandTimer();
    const log = recordingLog();
    const config = readConfig({ DATA_DIR: await folder() });
    const store = await openStore({ directory: config.DATA_DIR, log, parseCase, parsePerson });
    const desk = openDesk({
      cases: store.cases,
      people: store.people,
      invitations: await store.documents('invitations', parseInvitation),
      organisations: await store.documents('organisations', parseOrganisation),
      newCode: () => 'KRM-482',
      newInvitationCode: () => '0000-1111-2222-3333',
      saved: () => undefined,
    });
    const bot = openBot({
      desk: changed(desk),
      dialogs: store.dialogs,
      understand: understandByRules,
      clock: { now: () => new Date('2026-11-20T09:00:00Z') },
      log,
      defaultLanguage: 'en',
      authenticated: false,
      timer,
    });
    const { server, close } = openServer({
      channels: { adapter: openAdapter(config, log, timer, deadline), bot },
      version: 'test',
      probe: store.probe,
      failed: (error) => log.error('requestFailed', {}, error),
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.address() as AddressInfo; // a server that listens on a port
    ends.push(close, bot.close, store.close, connector.close);
    return { connector, timer, log, line: new TeamsLine(`http://127.0.0.1:${port}`, connector) };
  };
};
