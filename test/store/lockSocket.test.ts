import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ask, listen } from '../../src/store/lockSocket.ts';
import { temporaryFolders } from './temporaryFolders.ts';

const temporaryFolder = temporaryFolders();
const long = 60_000;

async function socketPath() {
  return join(await temporaryFolder(), 'a.sock');
}

test('who holds the folder says so, to those who asked before it was decided too', async () => {
  const path = await socketPath();
  const socket = await listen(path);
  const early = ask(path, 'decided', long);
  expect(await ask(path, 'alive', long)).toBe('held');
  socket.declareHeld();
  expect(await early).toBe('held');
  expect(await ask(path, 'decided', long)).toBe('held');
  await socket.close();
});

test('who withdraws leaves those who wait without an answer', async () => {
  const path = await socketPath();
  const socket = await listen(path);
  const waiting = ask(path, 'decided', long);
  // Answered in the order of the connections, so the first one is waiting by now.
  await ask(path, 'alive', long);
  await socket.close();
  expect(await waiting).toBe('gone');
  expect(await ask(path, 'decided', long)).toBe('gone');
});

test('a socket without a process is dead', async () => {
  const path = await socketPath();
  const socket = await listen(`${path}.new`);
  await rename(`${path}.new`, path);
  await socket.close();
  expect(await ask(path, 'decided', long)).toBe('dead');
});

test('silence counts as held', async () => {
  const path = await socketPath();
  const socket = await listen(path);
  expect(await ask(path, 'decided', 1)).toBe('held');
  await socket.close();
});

test('a path that cannot be listened on rejects with the error of the system', async () => {
  const path = await socketPath();
  await writeFile(path, 'a file in its place');
  await expect(listen(path)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
