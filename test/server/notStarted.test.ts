import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { realServers, type Settings } from './realServer.ts';

const servers = realServers();
const folder = temporaryFolders();

/** Starts a server that cannot start, and gives what it says about that. */
const refusal = async (settings: Settings): Promise<string> => {
  const { code, stdout, stderr } = await servers.runToTheEnd(settings);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr;
};

describe('a server does not start, and says why,', () => {
  test('with settings that are wrong: all of them at once', async () => {
    const data = join(await folder(), 'data');
    expect(
      await refusal({
        DATA_DIR: data,
        PORT: '70000',
        HOST: '0.0.0.0',
        MicrosoftAppType: 'Quadruple',
        MicrosoftAppTenantId: 'adatum',
        DEFAULT_LOCALE: 'fr',
        LOG_LEVEL: 'loud',
      }),
    ).toBe(
      [
        'These settings are wrong:',
        '- PORT must be a port, 0 to 65535',
        '- MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI',
        '- MicrosoftAppTenantId must be a GUID, as the Azure portal shows it',
        '- DEFAULT_LOCALE must be en or it',
        '- LOG_LEVEL must be debug, info, warn, error or silent',
        '- HOST must be 127.0.0.1, ::1 or localhost while MicrosoftAppId is not set',
        '',
      ].join('\n'),
    );
    // It has not even touched the folder.
    await expect(readdir(data)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('open to the network, or in production, while anybody could speak for anybody', async () => {
    const [open, production] = await Promise.all([
      refusal({ DATA_DIR: await folder(), HOST: '0.0.0.0' }),
      refusal({ DATA_DIR: await folder(), NODE_ENV: 'production' }),
    ]);
    expect(open).toMatch(/^- HOST must be 127\.0\.0\.1.* while MicrosoftAppId is not set$/m);
    expect(production).toMatch(/^- MicrosoftAppId must be set in production: .*$/m);
  });

  test('on a data folder that another one uses, which goes on unharmed', async () => {
    const data = await folder();
    const first = await servers.start({ DATA_DIR: data });
    expect(await refusal({ DATA_DIR: data })).toMatch(
      /^The folder .* is in use by another running Partnerdesk\..*DATA_DIR\.\n$/,
    );
    expect((await fetch(`${first.address}/health`)).status).toBe(200);
    expect((await first.stop()).code).toBe(0);
    expect((await (await servers.start({ DATA_DIR: data })).stop()).code).toBe(0);
  });

  test('on a port that is taken, and leaves its data folder to the next one', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    try {
      const { port } = other.address() as AddressInfo; // a server that listens on a port
      const data = await folder();
      expect(await refusal({ DATA_DIR: data, PORT: String(port) })).toMatch(/^The port is taken: .*PORT/);
      expect((await readdir(data)).filter((name) => name.startsWith('lock-'))).toEqual([]);
    } finally {
      other.close();
    }
  });

  test('at an address that this machine does not have', async () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const identity = { MicrosoftAppId: id, MicrosoftAppPassword: 'a secret', MicrosoftAppTenantId: id };
    // An address for examples, which nobody has.
    const said = await refusal({ DATA_DIR: await folder(), HOST: '192.0.2.1', ...identity });
    expect(said).toMatch(/^Cannot listen there \(.*192\.0\.2\.1.*\)\. Set HOST to .*\n$/);
  });

  test('where a file stands in place of its data folder, or above it', async () => {
    const file = join(await folder(), 'data');
    await writeFile(file, 'not a folder');
    const both = await Promise.all([file, join(file, 'below')].map((data) => refusal({ DATA_DIR: data })));
    for (const said of both) expect(said).toMatch(/^Cannot .*A file stands where a folder should be: .*DATA_DIR.*\n$/);
  });

  test('where its data folder cannot be created', async () => {
    // Not even root can make a folder there.
    expect(await refusal({ DATA_DIR: '/proc/partnerdesk' })).toMatch(
      /^Cannot create the folder \/proc\/partnerdesk \(ENOENT\)\. .*DATA_DIR.*\n$/,
    );
  });
});
