/**
 * How long the server takes from its start until it listens, and until it has answered a first message, on folders of
 * more and more cases: `npm run bench`. Each is killed, never stopped, so the next one finds what a kill leaves.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillWithCases } from './manyCases.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const sizes = [0, 1_000, 10_000];
const rounds = 9;

/** One start on a folder, in milliseconds. */
interface Start {
  readonly listening: number;
  readonly answered: number;
}

/** Starts a server, says hello to it, and kills it. */
const start = async (data: string): Promise<Start> => {
  const began = performance.now();
  // Nothing of a developer's own settings comes in: the folder has no `.env`.
  const server = spawn(process.execPath, [program], {
    env: { PORT: '0', DATA_DIR: data, LOG_LEVEL: 'silent' },
    cwd: data,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'close');
  try {
    let written = '';
    let address: string | undefined;
    for await (const text of server.stdout.setEncoding('utf8')) {
      written += text;
      address = /Health: (\S+)\/health\n/.exec(written)?.[1];
      if (address !== undefined) break;
    }
    if (address === undefined) throw new Error('the server ended before it listened');
    const listening = performance.now() - began;
    const answer = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'hello',
        deliveryMode: 'expectReplies',
        channelId: 'emulator',
        serviceUrl: 'http://127.0.0.1',
        from: { id: 'somebody', name: '' },
        recipient: { id: 'bot', name: '' },
        conversation: { id: 'chat', isGroup: false, conversationType: 'personal', name: '' },
      }),
    });
    if (!answer.ok) throw new Error(`hello was answered ${answer.status}`);
    await answer.text();
    return { listening, answered: performance.now() - began };
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const folders: string[] = [];
try {
  const filled: {
    readonly cases: number;
    readonly data: string;
    readonly documents: number;
    readonly starts: Start[];
  }[] = [];
  for (const cases of sizes) {
    const data = await mkdtemp(join(tmpdir(), 'partnerdesk-bench-'));
    folders.push(data);
    filled.push({ cases, data, documents: await fillWithCases(data, cases), starts: [] });
    // The first start makes folders and compiles the program.
    await start(data);
  }
  // In turns, so that whatever else this machine does meets all of them alike.
  for (let round = 0; round < rounds; round += 1) for (const { data, starts } of filled) starts.push(await start(data));
  const base = median(filled[0]?.starts.map(({ listening }) => listening) ?? []);
  process.stdout.write(
    `${rounds} starts each, after a kill. Milliseconds until it listens, and until hello is answered.\n\n`,
  );
  process.stdout.write('  cases  documents  listens  (slowest)  to empty  answered  (slowest)\n');
  for (const { cases, documents, starts } of filled) {
    const listening = starts.map((one) => one.listening);
    const answered = starts.map((one) => one.answered);
    process.stdout.write(
      `${[
        String(cases).padStart(7),
        String(documents).padStart(9),
        median(listening).toFixed(0).padStart(7),
        Math.max(...listening)
          .toFixed(0)
          .padStart(9),
        (median(listening) / base).toFixed(2).padStart(8),
        median(answered).toFixed(0).padStart(8),
        Math.max(...answered)
          .toFixed(0)
          .padStart(9),
      ].join('  ')}\n`,
    );
  }
} finally {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
