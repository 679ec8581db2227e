import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Log } from '../../src/app/ports.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { HandTimer } from '../harness/handTimer.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { gatheredLog } from '../logs/gathered.ts';
import { type StoredCase, storedCases } from '../server/storedCases.ts';
import { heapInUse } from './heap.ts';
import { hostileActivity } from './hostileActivity.ts';
import { memoryFolder } from './memoryFolder.ts';
import { Poster } from './poster.ts';
import { Broken, holds } from './script.ts';
import { activityCount, seed } from './settings.ts';
import { openSink } from './sink.ts';

/** How many activities come one after another before it is seen whether all is well. */
const atOnce = 20;
/** How long one answer, one activity among all of them, and making an example smaller may take, in milliseconds; far more than they do. */
const patience = { answer: 30_000, activity: 200, smaller: 600_000 };
/** By how much the heap may grow from a third of the run to its end, in bytes. */
const mostGrowth = 50_000_000;
/** What a logged error may be called: that an answer found no channel which takes it. */
const harmless: readonly string[] = ['notDelivered'];
/** A word in the honest person's names, and in nothing that is sent besides. */
const secret = 'Zaffarana';

let folder: string;
let channel: Awaited<ReturnType<typeof openSink>>;
let desk: TestDesk;
let address: string;
let poster: Poster;
let before: StoredCase;
const complaints: string[] = [];
const own = gatheredLog();
const log: Log = {
  ...own,
  error: (event, fields, error) => {
    own.error(event, fields, error);
    if (!harmless.includes(event)) complaints.push(`${event} ${error instanceof Error ? error.stack : String(error)}`);
  },
};
const honest = new Person(
  httpLine(() => address),
  { id: 'honest' },
);

const honestCase = async (): Promise<StoredCase> => {
  const found = (await storedCases(folder)).find(({ bytes }) => bytes.includes(secret));
  if (found === undefined) throw new Error('the honest person’s case is gone');
  return found;
};

beforeAll(async () => {
  folder = await memoryFolder();
  channel = await openSink();
  desk = new TestDesk(folder, log);
  // What only waits for time to pass is not what this is about.
  desk.timer = new HandTimer();
  await desk.open();
  address = await desk.listen();
  poster = new Poster(address, patience.answer);
  await honest.say(`switch Azure from Fabrikam to ${secret}`);
  await honest.say('customer');
  before = await honestCase();
});
afterAll(async () => {
  poster.close();
  await desk.close();
  channel.close();
  await rm(folder, { recursive: true, force: true });
});

/** What is wrong with an answer; nothing where it is as it has to be. */
const wrong = (body: string, status: number, text: string): string | undefined => {
  if (text.includes(secret)) return 'it tells what is somebody else’s';
  const parsed = parsedOf(text);
  if (parsed === 'no JSON') return 'its body is no JSON';
  if (status >= 200 && status < 300) return undefined;
  if (status >= 400 && status < 500) {
    const { code, message } = Object(Object(parsed).error);
    return typeof code === 'string' && typeof message === 'string' ? undefined : 'it does not say why';
  }
  // By the protocol that is what an invoke is answered which nobody knows.
  const isInvoke = Object(parsedOf(body)).type === 'invoke';
  return status === 501 && isInvoke ? undefined : 'the server failed';
};

const parsedOf = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return 'no JSON';
  }
};

test(
  `whatever is posted is answered, and harms nobody (seed ${seed})`,
  async () => {
    const began = performance.now();
    const statuses = new Map<number, number>();
    const heap: number[] = [];
    let sent = 0;
    const target = {
      code: before.document.id,
      version: before.document.version,
      serviceUrl: channel.serviceUrl,
    };
    // Always as many, so that they can be counted; one that can be left out of a script becomes nothing there.
    const body = fc.option(hostileActivity(target), { freq: 100_000, nil: undefined });
    const bodies = fc.array(body, { minLength: atOnce, maxLength: atOnce });
    await holds(
      fc.asyncProperty(bodies, async (together) => {
        const script: string[] = [];
        for (const body of together.filter((one) => one !== undefined)) {
          script.push(`POST ${body.length > 2000 ? `${body.slice(0, 2000)}… (${body.length} characters)` : body}`);
          const { status, text } = await poster.post(body).catch((error: unknown) => {
            throw new Broken(`no answer: ${error}`, script);
          });
          const problem = wrong(body, status, text);
          script.push(`    ${status} ${text.slice(0, 500)}`);
          if (problem !== undefined) throw new Broken(problem, script);
          if (complaints.length > 0) throw new Broken(complaints.splice(0).join('\n'), script);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          sent += 1;
          if (sent % Math.floor(activityCount / 3) === 0) heap.push(heapInUse());
        }
        if (!(await readFile(before.file)).equals(before.bytes)) throw new Broken('somebody’s case changed', script);
      }),
      Math.ceil(activityCount / atOnce) + 1,
    );
    heap.push(heapInUse());
    const counted = [...statuses].sort().map(([status, times]) => `${times} × ${status}`);
    process.stdout.write(
      `${sent} activities in ${((performance.now() - began) / 1000).toFixed(1)} s (seed ${seed}): ${counted.join(', ')}; ` +
        `heap ${heap.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}.\n`,
    );
    const [first = 0, last = 0] = [heap[0], heap.at(-1)];
    expect(last - first).toBeLessThan(mostGrowth);
    const { cloud } = catalogues.en.questions;
    expect(await honest.say('repeat')).toContain(cloud.ask({ facts: before.document.facts, subject: '' }));
    await honest.say('commercial');
    expect((await honestCase()).document.facts.cloud).toBe('commercial');
  },
  activityCount * patience.activity + patience.smaller,
);
