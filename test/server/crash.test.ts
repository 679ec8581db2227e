import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { httpLine } from '../harness/httpLine.ts';
import { Person } from '../harness/person.ts';
import { play, readScript, type Turn } from '../journeys/replay.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';
import { type RealServer, realServers } from './realServer.ts';
import { onlyCase } from './storedCases.ts';

const servers = realServers();
const folder = temporaryFolders();

/** A server that can be killed and started again on its folder, and somebody who talks to it all the time. */
const mortal = async (language: Language) => {
  const data = await folder();
  let server: RealServer = await servers.start({ DATA_DIR: data });
  const person = new Person(
    httpLine(() => server.address),
    { language },
  );
  const dieAndReturn = async (): Promise<void> => {
    expect((await server.kill()).signal).toBe('SIGKILL');
    server = await servers.start({ DATA_DIR: data });
  };
  return { data, person, dieAndReturn };
};

const never = async (): Promise<void> => undefined;

/** The same conversation with a program that nobody kills. */
const uninterrupted = async (script: readonly Turn[], language: Language): Promise<string> => {
  const desk = await new TestDesk(await folder()).open();
  const person = new Person((activity) => desk.send(activity), { language });
  try {
    return await play(script, language, person, never);
  } finally {
    await desk.close();
  }
};

/** Each case has a code of its own, so two of them differ in that. */
const withoutCodes = (conversation: string): string => conversation.replaceAll(/\b[A-Z]{3}-\d{3}\b/g, '···-···');

describe.each(languages)('after the server was killed in the middle of a journey, in %s,', (language) => {
  test('the conversation reads as if nothing had happened', async () => {
    const { data, person, dieAndReturn } = await mortal(language);
    // Without its last turn, which says what day it is.
    const script = readScript('switchAzure').slice(0, -1);
    const killed: readonly Turn[] = [
      ...script.slice(0, 1),
      // The next turn is a click on what was asked before.
      { between: 'restart' },
      ...script.slice(1, 12),
      { between: 'restart' },
      ...script.slice(12),
    ];
    const conversation = (await play(killed, language, person, dieAndReturn)).replaceAll('(restart)\n\n', '');
    expect(withoutCodes(conversation)).toBe(withoutCodes(await uninterrupted(script, language)));
    expect((await onlyCase(data)).document.state).toBe('decided');
  });

  test('somebody who opens their client anew is asked whether to go on, and is at the same question', async () => {
    const { data, person, dieAndReturn } = await mortal(language);
    await play(readScript('switchAzure').slice(0, 6), language, person, never);
    const { document: before } = await onlyCase(data);
    const { words, asked } = { words: catalogues[language], asked: person.last };
    await dieAndReturn();
    person.newConversation();
    const offer = words.says.resumeOffer(before.id, words.journeys.switchAzure.title);
    expect(await person.say(language === 'en' ? 'hello' : 'ciao')).toContain(offer);
    await person.say(words.buttons.yes.typed);
    expect(person.last).toEqual(asked);
    expect((await onlyCase(data)).document).toEqual(before);
  });
});
