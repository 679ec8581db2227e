import pino, { type DestinationStream } from 'pino';
import { Fault } from './app/errors.ts';
import type { Log } from './app/ports.ts';

/**
 * The log as JSON lines on standard error (or `destination`). An error is written as its kind, code and stack without
 * its message: messages of parsers and the SDK can quote what a person wrote.
 */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Log => {
  const logger = pino({ level, base: null }, destination);
  return {
    info: (event, fields) => logger.info({ event, ...fields }),
    warn: (event, fields) => logger.warn({ event, ...fields }),
    error: (event, fields, error) =>
      logger.error({ event, ...fields, ...(error === undefined ? {} : describe(error)) }),
  };
};

const describe = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return {
    error: error.name,
    // A fault's message is ours: it tells an operator what to do, and names nobody.
    ...(error instanceof Fault ? { code: error.code, message: error.message } : {}),
    stack: frames.slice(0, 8).join('\n'),
  };
};
