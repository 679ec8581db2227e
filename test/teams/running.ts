import { afterEach } from '@jest/globals';
import type { Timer } from '../../src/app/ports.ts';
import { TestDesk } from '../harness/desk.ts';
import { type FakeConnector, fakeConnector } from '../harness/fakeConnector.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { recordingLog } from '../store/recordingLog.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

/** The whole program on a real port, and the channel that it talks to. */
export interface Running {
  readonly desk: TestDesk;
  readonly line: TeamsLine;
  readonly connector: FakeConnector;
  readonly log: ReturnType<typeof recordingLog>;
  readonly data: string;
}

/**
 * Starts programs for the tests of a file; they end after each test. Unless `timer` says otherwise no time passes: on a
 * slow machine people would be shown now and then that an answer is coming.
 */
export const startRunning = (timer: Timer = new HandTimer()): (() => Promise<Running>) => {
  const folder = temporaryFolders();
  const ends: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  return async () => {
    const data = await folder();
    const log = recordingLog();
    const connector = await fakeConnector();
    ends.push(() => connector.close());
    const desk = new TestDesk(data, log);
    desk.timer = timer;
    await desk.open();
    ends.unshift(() => desk.close());
    return { desk, connector, log, data, line: new TeamsLine(await desk.listen(), connector) };
  };
};
