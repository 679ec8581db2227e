import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, expect, test } from '@jest/globals';
import { diagnose } from '../../src/cli/diagnose.ts';
import type { CaseCode, DecidedCase } from '../../src/domain/case/case.ts';
import { fakeConnector } from '../harness/fakeConnector.ts';
import { realServers } from '../server/realServer.ts';
import { storedCases } from '../server/storedCases.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { auditTold, unrecorded } from './audit.ts';
import { MortalServer } from './mortalServer.ts';
import { Random } from './random.ts';
import { SharedCase } from './sharedCase.ts';

/** How often the server is killed, and by which numbers people choose what they do and it dies when it does. */
const kills = Number(process.env.SOAK_KILLS ?? 20);
const seed = Number(process.env.SOAK_SEED ?? randomInt(2 ** 32));

/** How many cases go on at the same time, each with three sides: 33 conversations. */
const atOnce = 11;
/** The longest that a server lives, in milliseconds: some die while they still tell what an earlier one owed. */
const longestLife = 1_800;
/** How often it is killed at once again, while it starts, and the longest that it gets for that, in milliseconds. */
const killedAtStart = 0.15;
const longestStart = 600;
/** How often everybody waits after a kill until it is seen whether everything was told. What comes later hides what was forgotten. */
const checked = 0.3;
/** How long a kill may take with all that belongs to it, and a start with what it has to tell, in milliseconds; far more than they do. */
const patience = 15_000;

const servers = realServers();
const folder = temporaryFolders();
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends.splice(0)) end();
});

test(
  `what was acknowledged is kept, and everybody is told of it, however often the server dies (seed ${seed})`,
  async () => {
    const began = performance.now();
    const random = new Random(seed);
    const connector = await fakeConnector();
    const over = new AbortController();
    ends.push(connector.close, () => over.abort());
    const data = await folder();
    const server = new MortalServer(servers, {
      DATA_DIR: data,
      LOG_LEVEL: 'error',
      NODE_COMPILE_CACHE: await folder(),
    });
    const cases: SharedCase[] = [];
    const stop = Promise.withResolvers<void>();
    let stopped = false;

    const stored = async (code: CaseCode): Promise<DecidedCase> => {
      const found = (await storedCases(data)).find(({ document }) => document.id === code);
      if (found?.document.state !== 'decided') throw new Error(`${code} is not stored as decided`);
      return found.document;
    };
    const around = {
      channel: { connector, address: () => server.address(), signal: over.signal },
      stored,
      end: stop.promise,
      isOver: () => stopped,
    };

    /** What the bot told everybody so far, held against what is stored. */
    const audit = async () => {
      const documents = (await storedCases(data)).map(({ document }) => document);
      const audits = cases.flatMap(({ code, acts, people }) => {
        const document = documents.find(({ id }) => id === code);
        // Nobody was acknowledged anything in a case whose code its opener has not read yet.
        if (document === undefined) return acts.length === 0 ? [] : [{ lost: acts, told: [] }];
        return [{ lost: unrecorded(document, acts), told: people.map((person) => auditTold(document, person)) }];
      });
      const told = audits.flatMap((one) => one.told);
      return {
        lost: audits.flatMap(({ lost }) => lost),
        // All openers say the same, so what their answers rest on is the same.
        facts: new Set(documents.flatMap(({ state, facts }) => (state === 'decided' ? [JSON.stringify(facts)] : []))),
        untold: told.flatMap(({ untold }) => untold),
        garbled: told.flatMap(({ garbled }) => garbled),
        events: told.reduce((sum, { events }) => sum + events, 0),
        duplicates: told.reduce((sum, { duplicates }) => sum + duplicates, 0),
      };
    };

    /** Every document is whole and of its kind, whenever the server died; what else is left are notes for an operator. */
    const everyDocumentParses = async () => {
      const { findings } = await diagnose({}, data, new Date());
      expect(findings.filter(({ kind }) => kind === 'problem')).toEqual([]);
    };

    /** Waits until all that is owed was told, with nobody let in, and holds what there is against each other. */
    const settled = async () => {
      const enough = AbortSignal.timeout(patience);
      const late = once(enough, 'abort');
      for (;;) {
        const { length } = connector.calls;
        const found = await audit();
        if (enough.aborted || found.untold.length === 0) {
          expect(found).toMatchObject({ lost: [], untold: [], garbled: [] });
          expect([...found.facts].slice(1)).toEqual([]);
          return;
        }
        await Promise.race([connector.arrived(length + 1), late]);
      }
    };

    const playing = async (): Promise<void> => {
      while (!stopped) {
        const one = new SharedCase(around, `case${cases.length + 1}`, random.fork());
        cases.push(one);
        await one.play();
      }
    };
    const killing = async (): Promise<void> => {
      const life = random.fork();
      // What is only being asked is told to nobody: most kills are to meet people who work together.
      await Promise.all(cases.map(({ decided }) => decided));
      // A stop in good order in the middle of it all; and it leaves its compiled code to the starts that follow.
      await server.stop();
      await server.start();
      server.open();
      while (server.kills < kills) {
        await server.killAfter(life.next() * longestLife);
        await everyDocumentParses();
        while (server.kills < kills && life.chance(killedAtStart)) {
          await server.killAtStart(life.next() * longestStart);
          await everyDocumentParses();
        }
        await server.start();
        if (life.chance(checked)) await settled();
        server.open();
      }
      stopped = true;
      stop.resolve();
    };

    const sum = (of: (one: SharedCase) => number): number => cases.reduce((total, one) => total + of(one), 0);
    await server.start();
    server.open();
    await Promise.all([...Array.from({ length: atOnce }, playing), killing()]);
    await server.stop();
    await server.start();
    await settled();
    await server.stop();
    await everyDocumentParses();
    const { events, duplicates } = await audit();
    const people = sum((one) => one.people.length);
    process.stdout.write(
      [
        `${server.kills} kills (${server.killsAtStart} while it started) in ${((performance.now() - began) / 1000).toFixed(1)} s`,
        `(seed ${seed}), ${atOnce * 3} conversations at once: ${cases.length} cases,`,
        `${sum(({ acts }) => acts.length)} acknowledged acts, ${sum(({ cuts }) => cuts)} cut off,`,
        `${sum(({ surprises }) => surprises)} answered otherwise, ${events} events to tell, ${duplicates} told again,`,
        `${connector.calls.length} messages.\n`,
      ].join(' '),
    );
    expect(server.kills).toBe(kills);
    expect(duplicates).toBeLessThanOrEqual(kills * people);
    // At this level only defects are logged.
    expect(server.logs.join('')).toBe('');
  },
  (kills + 10) * patience,
);
