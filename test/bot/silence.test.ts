import { afterEach, describe, expect, test } from '@jest/globals';
import { openAdapter } from '../../src/bot/adapter.ts';
import { cloudOf } from '../../src/bot/auth/cloud.ts';
import { openSigningKeys } from '../../src/bot/auth/signingKeys.ts';
import { openTokenGate } from '../../src/bot/auth/tokenGate.ts';
import { readConfig } from '../../src/config.ts';
import { openAzureDirectLine } from '../../src/webchat/azureDirectLine.ts';
import { DirectLineError } from '../../src/webchat/directLineError.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { silences, silentServers } from '../harness/silentServer.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { startByHand } from '../teams/byHand.ts';
import { ben, message, personal } from '../teams/teamsActivities.ts';
import { appId, fakeIssuer } from './auth/fakeIssuer.ts';

const start = startByHand();
const silent = silentServers();
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Deadlines that are over when a test says so, and how long they were to be. */
const byHand = () => {
  const over = new AbortController();
  const given: number[] = [];
  const deadline = (milliseconds: number): AbortSignal => {
    given.push(milliseconds);
    return over.signal;
  };
  return { deadline, given, pass: () => over.abort() };
};

describe.each(silences)('where somebody takes the connection and %s,', (_how, words) => {
  test('a channel is given up, and holds nobody’s conversation', async () => {
    const { deadline, given, pass } = byHand();
    const { line, log } = await start(undefined, deadline);
    const channel = await silent(words);
    const posted = line.post(message(ben, personal(ben), 'menu', { serviceUrl: channel.address }));
    const next = line.post(message(ben, personal(ben), 'help', { serviceUrl: channel.address }));
    await channel.asked();
    pass();
    expect((await posted).status).toBe(200);
    expect((await next).status).toBe(200);
    await channel.left();
    expect(new Set(given)).toEqual(new Set([10_000]));
    expect(log.lines.filter(({ level }) => level !== 'info')).toEqual(
      Array(2).fill({ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } }),
    );
  });

  test.each(['the issuer’s document', 'its keys'])('%s is given up, and nobody is let in unchecked', async (which) => {
    const { deadline, given, pass } = byHand();
    const issuer = await fakeIssuer();
    ends.push(issuer.close);
    const { address, asked, left } = await silent(words);
    const inItsPlace = which === 'its keys';
    if (inItsPlace) issuer.pointTo(`${address}/keys`);
    const keys = openSigningKeys(inItsPlace ? issuer.metadata : address, undefined, deadline);
    const answer = openTokenGate({ appId, cloud: cloudOf(undefined), keys }).enter(await issuer.bearer());
    await asked();
    pass();
    expect(await answer).toMatchObject({ status: 503, reason: 'keysUnavailable', retryAfter: 5 });
    await left();
    expect(given).toEqual(inItsPlace ? [5_000, 5_000] : [5_000]);
  });

  test('Azure’s Direct Line is given up, and the visitor is asked to try again', async () => {
    const { deadline, given, pass } = byHand();
    const { address, asked, left } = await silent(words);
    const tokens = openAzureDirectLine({ secret: 'the secret', url: address, trustedOrigins: [] }, deadline);
    const begun = tokens.begin('dl_somebody');
    const refused = expect(begun).rejects.toEqual(
      new DirectLineError(502, 'BotError', 'The chat cannot be reached right now. Try again in a moment.'),
    );
    await asked();
    pass();
    await refused;
    await left();
    expect(given).toEqual([10_000]);
  });
});

test('a login that takes the connection and says nothing is given up', async () => {
  const timer = new HandTimer();
  const log = recordingLog();
  const { address, asked } = await silent('');
  // The one login whose address is a setting: that of an app whose identity Azure manages.
  const before = { ...process.env };
  Object.assign(process.env, { IDENTITY_ENDPOINT: address, IDENTITY_HEADER: 'x' });
  ends.push(() => {
    process.env = before;
  });
  const app = { MicrosoftAppId: appId, MicrosoftAppTenantId: appId, MicrosoftAppType: 'UserAssignedMSI' };
  const adapter = openAdapter(readConfig({ ...app, DATA_DIR: 'nowhere' }), log, timer);
  const reference = {
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    conversation: personal(ben).conversation,
  };
  const said = adapter.continueConversationAsync(appId, reference, async (context) => {
    await context.sendActivity('Are you there?');
  });
  await asked();
  expect(timer.running).toEqual([10_000]);
  timer.pass();
  await said;
  expect(log.lines).toEqual([{ level: 'error', event: 'notDelivered', fields: { channel: 'msteams' } }]);
});
