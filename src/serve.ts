/** What `main.ts` starts: settings → program → listening, until it is told to stop. */
import { randomInt } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { caseCode } from './app/caseCode.ts';
import { Fault } from './app/errors.ts';
import { invitationCode } from './app/invitationCode.ts';
import { readConfig } from './config.ts';
import { openLog } from './log.ts';
import { openProgram } from './program.ts';
import { readEnvFile, readVersion } from './surroundings.ts';

const start = async (): Promise<void> => {
  readEnvFile();
  const config = readConfig(process.env);
  const log = openLog(config.LOG_LEVEL);
  const version = readVersion();
  const program = await openProgram({
    config,
    clock: { now: () => new Date() },
    newCode: () => caseCode(randomInt),
    newInvitationCode: () => invitationCode(randomInt),
    log,
    version,
  });

  const stop = async (): Promise<void> => {
    log.info('stopping');
    await program.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  try {
    await new Promise<void>((listening, failed) => {
      program.server.once('error', failed);
      program.server.listen(config.PORT, config.HOST, listening);
    });
  } catch (error) {
    await program.close();
    throw error;
  }
  // A server that listens on a port has an address of this kind.
  const { port } = program.server.address() as AddressInfo;
  const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
  const at = `http://${host}:${port}`;
  process.stdout.write(
    [
      `Partnerdesk ${version} is ready.`,
      ...(config.webChat === 'none' ? [] : [`  Web chat: ${at}/`]),
      ...(config.servesChannels ? [`  Bot Framework Emulator: ${at}/api/messages`] : []),
      `  Health: ${at}/health`,
      `  Data: ${resolve(config.DATA_DIR)}`,
      ...(config.public ? [] : ['  Development server: no MicrosoftAppId is set, so only this machine can connect.']),
      '',
    ].join('\n'),
  );
};

/** What an operator reads when the program cannot start. */
const explain = (error: unknown): string => {
  if (error instanceof Fault) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken: another program listens there. Stop it, or set PORT to another one.';
  if (error instanceof Error && 'syscall' in error && ['listen', 'getaddrinfo'].includes(String(error.syscall)))
    return `Cannot listen there (${error.message}). Set HOST to an address of this machine, and PORT to a port that is free to use.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

try {
  await start();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
