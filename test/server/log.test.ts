import { describe, expect, test } from '@jest/globals';
import { Fault } from '../../src/app/errors.ts';
import { personKey } from '../../src/bot/personKey.ts';
import { openLog } from '../../src/log.ts';

/** A log, and the lines that it has written. */
const written = (level = 'debug') => {
  const lines: Readonly<Record<string, unknown>>[] = [];
  return { log: openLog(level, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
};

describe('a line of the log', () => {
  test('names the event, with what belongs to it and nothing of the machine', () => {
    const { log, lines } = written();
    log.info('turn', { channel: 'msteams', views: 2 });
    expect(lines).toEqual([{ level: 30, time: expect.any(Number), event: 'turn', channel: 'msteams', views: 2 }]);
  });

  test('is left out below its level', () => {
    const { log, lines } = written('warn');
    log.info('turn');
    log.warn('placeNotSaved');
    log.error('turnFailed');
    expect(lines.map(({ event }) => event)).toEqual(['placeNotSaved', 'turnFailed']);
  });

  test('of an error tells its kind and where it happened, and not its message, which may quote somebody', () => {
    const { log, lines } = written();
    log.error('turnFailed', { reference: '123456' }, new SyntaxError('Unexpected token, "Zaphod said" is not JSON'));
    expect(lines).toEqual([
      expect.objectContaining({
        error: 'SyntaxError',
        reference: '123456',
        stack: expect.stringContaining('log.test.ts'),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('Zaphod');
  });

  test('of an error whose message has several lines, one like a stack’s too, has none of them', () => {
    const { log, lines } = written();
    log.error('turnFailed', {}, new Error('first\n    at Zaphod’s own words (here)\nlast'));
    expect(JSON.stringify(lines)).not.toMatch(/first|Zaphod|last/);
  });

  test('of a fault tells the operator what to do', () => {
    const { log, lines } = written();
    log.error('notSaved', {}, new Fault('storeUnavailable', 'Cannot write /data/x (ENOSPC). Free space.'));
    expect(lines).toEqual([
      expect.objectContaining({ code: 'storeUnavailable', message: 'Cannot write /data/x (ENOSPC). Free space.' }),
    ]);
  });

  test('of a refused connection tells the system’s code', () => {
    const { log, lines } = written();
    log.error('notDelivered', {}, Object.assign(new Error('connect to 10.0.0.5'), { code: 'ECONNREFUSED' }));
    expect(lines).toEqual([expect.objectContaining({ error: 'Error', code: 'ECONNREFUSED' })]);
  });

  test('of an error’s code that is none has no code', () => {
    const { log, lines } = written();
    log.error('notDelivered', {}, Object.assign(new Error(), { code: 'I said so, Zaphod' }));
    log.error('notDelivered', {}, 'only words of Zaphod’s');
    expect(JSON.stringify(lines)).not.toContain('Zaphod');
    expect(lines[1]).toMatchObject({ error: 'string' });
  });

  test('has of a person’s or a conversation’s file enough to find it, and not who they are', () => {
    const key = personKey('msteams', '29:zaphod');
    const { log, lines } = written();
    log.error('damagedDocument', { file: `people/7f/${key}.json.damaged-1` });
    log.error('notSaved', {}, new Fault('storeUnavailable', `Cannot write /data/people/7f/${key}.json (EROFS).`));
    expect(lines[0]).toMatchObject({ file: `people/7f/${key.slice(0, 6)}….json.damaged-1` });
    log.error('damagedDocument', { file: `dialogs/7f/_${key}.json.damaged-1` });
    expect(lines[2]).toMatchObject({ file: `dialogs/7f/_${key.slice(0, 6)}….json.damaged-1` });
    expect(JSON.stringify(lines)).not.toContain(key);
  });
});
