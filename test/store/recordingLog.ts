import type { Log, LogFields } from '../../src/app/ports.ts';
import { gatheredLog } from '../logs/gathered.ts';

/** One line that a test's log has taken. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields | undefined;
}

/** A log that remembers its lines, beside the program's own one. */
export function recordingLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const own = gatheredLog();
  const take = (line: LogLine, error?: unknown): void => {
    lines.push(line);
    own[line.level](line.event, line.fields, error);
  };
  return {
    lines,
    info: (event, fields) => take({ level: 'info', event, fields }),
    warn: (event, fields) => take({ level: 'warn', event, fields }),
    error: (event, fields, error) => take({ level: 'error', event, fields }, error),
  };
}
