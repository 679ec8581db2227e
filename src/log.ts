import pino, { type DestinationStream } from 'pino';
import { Fault } from './app/errors.ts';
import type { Log, LogFields } from './app/ports.ts';

/**
 * The log as JSON lines on standard error (or `destination`). An error is written as its kind, code and stack without
 * its message: messages of parsers and the SDK can quote what a person wrote.
 */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Log => {
  const logger = pino({ level, base: null }, destination);
  return {
    info: (event, fields) => logger.info({ event, ...shortened(fields) }),
    warn: (event, fields) => logger.warn({ event, ...shortened(fields) }),
    error: (event, fields, error) =>
      logger.error({ event, ...shortened(fields), ...(error === undefined ? {} : shortened(describe(error))) }),
  };
};

/**
 * A person's file, and a conversation's, is named by the digest of who they are: its beginning finds the file, and names
 * nobody. Not looked for by `\b`: an underscore may stand before it.
 */
const shortened = (fields: LogFields = {}): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/(?<![0-9a-f])([0-9a-f]{6})[0-9a-f]{58}(?![0-9a-f])/g, '$1…') : value,
    ]),
  );

const describe = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const frames = stack
    // Behind the message, whose own lines may look like a stack's.
    .slice(message < 0 ? 0 : message + error.message.length)
    .split('\n')
    .filter((line) => line.trim().startsWith('at '));
  return {
    error: error.name,
    ...('code' in error && /^\w{1,40}$/.test(String(error.code)) ? { code: String(error.code) } : {}),
    // A fault's message is ours: it tells an operator what to do.
    ...(error instanceof Fault ? { message: error.message } : {}),
    stack: frames.slice(0, 8).join('\n'),
  };
};
