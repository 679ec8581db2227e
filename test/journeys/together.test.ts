import { afterEach, expect, test } from '@jest/globals';
import { onlyCase } from '../server/storedCases.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { recorded } from './replay.ts';
import { conversations } from './together/conversations.ts';
import { openTogether } from './together/openTogether.ts';

const folder = temporaryFolders();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test.each(conversations)('the recorded conversation of several sides, %s, ends %s', async (name, ending) => {
  const data = await folder();
  const together = await openTogether(name, data, (end) => ends.push(end));
  const conversation = await together.play();
  expect(conversation).toBe(recorded(`together/${name}`, 'conversation.txt', conversation));
  expect((await onlyCase(data)).document.ended?.as).toBe(ending);
});
