import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import type { Case } from '../../src/domain/case/case.ts';
import { TestDesk } from '../harness/desk.ts';
import { fakeConnector } from '../harness/fakeConnector.ts';
import { Person } from '../harness/person.ts';
import { TeamsLine } from '../harness/teamsLine.ts';
import { play, readScript } from '../journeys/replay.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { ben, execute, installation, message, personal } from '../teams/teamsActivities.ts';

const folder = temporaryFolders();
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Somebody who can say the last thing once more under the id that it had. */
const begun = async () => {
  const data = await folder();
  const desk = await new TestDesk(data).open();
  ends.push(() => desk.close());
  const sent: Partial<Activity>[] = [];
  const somebody = new Person((activity) => {
    sent.push(activity);
    return desk.send(activity);
  });
  const stored = async (): Promise<readonly Case[]> => desk.casesOf('emulator', 'somebody');
  const again = (back = 1) => desk.send(sent.at(-back) ?? {});
  return { data, desk, somebody, stored, again };
};

const azure = 'I am a direct partner; our customer moves Azure from Fabrikam to Contoso';

describe('what is delivered again under its id', () => {
  test('is answered word for word as before, also after a restart, and done once', async () => {
    const { desk, somebody, stored, again } = await begun();
    await somebody.say(azure);
    await somebody.say('commercial');
    const before = await stored();
    const read = await again();
    expect(JSON.stringify(read)).toContain('CSP partner');
    expect(await again()).toEqual(read);
    await desk.restart();
    expect(await again()).toEqual(read);
    expect(await stored()).toEqual(before);
  });

  test('opens no second case, though the program ended before the conversation knew of the first', async () => {
    const { data, desk, somebody, stored, again } = await begun();
    await somebody.say('hello');
    await cp(join(data, 'dialogs'), join(data, 'copy'), { recursive: true });
    await somebody.say(azure);
    const before = await stored();
    expect(before).toHaveLength(1);
    await desk.close();
    await rm(join(data, 'dialogs'), { recursive: true });
    await cp(join(data, 'copy'), join(data, 'dialogs'), { recursive: true });
    await desk.open();
    expect(JSON.stringify(await again())).toContain('Which cloud');
    expect(await stored()).toEqual(before);
    expect(await somebody.say('commercial')).toContain('CSP partner');
  });

  test('does not answer the next question, though the program ended before the conversation knew of the first', async () => {
    const { data, desk, somebody, stored, again } = await begun();
    await somebody.say(azure);
    await somebody.say('commercial');
    await cp(join(data, 'dialogs'), join(data, 'copy'), { recursive: true });
    await somebody.say('no');
    const before = await stored();
    await desk.close();
    await rm(join(data, 'dialogs'), { recursive: true });
    await cp(join(data, 'copy'), join(data, 'dialogs'), { recursive: true });
    await desk.open();
    await again();
    expect(await stored()).toEqual(before);
  });

  test('is answered with where things stand when what was answered is too long ago', async () => {
    const { somebody, stored, again } = await begun();
    await somebody.say(azure);
    for (let turns = 0; turns < 10; turns += 1) await somebody.say('why?');
    const before = await stored();
    const [first] = before;
    expect(JSON.stringify(await again(11))).toContain(first?.id);
    expect(await stored()).toEqual(before);
  });

  test('is something new after 48 hours; and so is the same text under another id', async () => {
    const { desk, somebody, stored, again } = await begun();
    await somebody.say(azure);
    await somebody.say(azure);
    const before = await stored();
    desk.now = new Date(desk.now.getTime() + 49 * 3600 * 1000);
    await somebody.say('menu');
    await again(3);
    expect((await stored()).length).toBe(before.length + 1);
  });
});

test('a journey that is chosen from one menu twice is opened once, and from another menu again', async () => {
  const { somebody, stored } = await begun();
  await somebody.say('hello');
  const { data } = somebody.buttons.find((one) => one.data.verb === 'start') ?? { data: {} };
  await somebody.submit(data);
  await somebody.say('no idea');
  await somebody.say('2');
  const before = await stored();
  await somebody.submit(data);
  expect((await stored()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await somebody.say('menu');
  await somebody.click({ verb: 'start' });
  expect((await stored()).length).toBe(before.length + 1);
});

test('an invitation is made once however often its button is clicked, and its code stays good', async () => {
  const { desk, somebody, stored } = await begun();
  await play(readScript('switchAzure'), 'en', somebody, () => desk.restart());
  await somebody.say('share');
  const { data } = somebody.buttons.find((one) => one.data.verb === 'invite') ?? { data: {} };
  await somebody.submit(data);
  const before = await stored();
  await somebody.submit(data);
  await somebody.submit(data);
  expect(await stored()).toEqual(before);
});

describe('over a channel with calls of its own', () => {
  const running = async () => {
    const data = await folder();
    const desk = await new TestDesk(data).open();
    const connector = await fakeConnector();
    ends.push(() => desk.close(), connector.close);
    const line = new TeamsLine(await desk.listen(), connector);
    return { desk, connector, line };
  };

  test('a repeated message is taken, and nothing is said', async () => {
    const { line } = await running();
    const hello = message(ben, personal(ben), 'hello');
    expect((await line.send(hello)).messages).toHaveLength(1);
    const { status, calls } = await line.send(hello);
    expect({ status, calls }).toEqual({ status: 200, calls: [] });
  });

  test('what could not be sent the first time is sent when the message comes again', async () => {
    const { line, connector } = await running();
    const hello = message(ben, personal(ben), 'hello');
    connector.refuse(() => ({ status: 500 }));
    await line.send(hello);
    connector.refuse(() => undefined);
    expect((await line.send(hello)).messages).toHaveLength(1);
    expect((await line.send(hello)).messages).toHaveLength(0);
  });

  test('a repeated click is answered with the same card, and nothing else is said', async () => {
    const { line } = await running();
    const hello = await line.send(message(ben, personal(ben), azure));
    const { data } = hello.messages.flatMap(({ clicks }) => clicks).find((one) => one.data.verb === 'answer') ?? {
      data: {},
    };
    const click = execute(ben, personal(ben), data, 'sent-1');
    const first = await line.send(click);
    expect(first.messages.length).toBeGreaterThan(0);
    const second = await line.send(click);
    expect({ status: second.status, body: second.body }).toEqual({ status: first.status, body: first.body });
    expect(second.calls).toEqual([]);
  });

  test('a late copy of having gone does not forget who is back', async () => {
    const { line } = await running();
    const gone = installation(ben, personal(ben), 'remove');
    await line.send(message(ben, personal(ben), azure));
    await line.send(gone);
    await line.send(installation(ben, personal(ben), 'add'));
    const asked = await line.send(message(ben, personal(ben), 'yes'));
    await line.send(gone);
    expect((await line.send(message(ben, personal(ben), 'why?'))).read).not.toBe(asked.read);
    expect((await line.send(message(ben, personal(ben), 'commercial'))).read).toContain('CSP partner');
  });
});
