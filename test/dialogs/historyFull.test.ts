import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case/case.ts';
import { mostEvents } from '../../src/domain/case/decide.ts';
import { languages } from '../../src/domain/language.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { play, readScript } from '../journeys/replay.ts';
import { onlyCase } from '../server/storedCases.ts';
import { temporaryFolders } from '../store/temporaryFolders.ts';

const folder = temporaryFolders();
let desk: TestDesk | undefined;
afterEach(() => desk?.close());

const said = {
  en: { problem: 'problem 1: it does not open', cancel: 'cancel', yes: 'yes' },
  it: { problem: 'problema 1: non si apre', cancel: 'annulla', yes: 'sì' },
};

test.each(languages)(
  'a case in which more happened than is kept says so, changes no more, and can be ended, in %s',
  async (language) => {
    const data = await folder();
    const opened = await new TestDesk(data).open();
    desk = opened;
    const person = new Person((activity) => opened.send(activity), { language });
    await play(readScript('switchAzure'), language, person, () => opened.restart());
    await opened.close();
    // One event short of full: nobody writes that long.
    const { file, document } = await onlyCase(data);
    const [first] = document.history;
    const history = [
      ...Array.from({ length: mostEvents - 1 - document.history.length }, () => first),
      ...document.history,
    ];
    const content: { readonly schema: number } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...content, document: { ...document, history } }));
    await opened.open();
    const stored = async (): Promise<Case | undefined> => (await opened.casesOf('emulator', 'somebody'))[0];

    await person.say(said[language].problem);
    const full = await stored();
    expect(full?.history).toHaveLength(mostEvents);
    const refusal = catalogues[language].refusals.historyFull({ code: 'historyFull', most: mostEvents });
    expect(await person.say(said[language].problem)).toContain(refusal);
    expect(await stored()).toEqual(full);
    await person.say(said[language].cancel);
    await person.say(said[language].yes);
    expect(await stored()).toBeUndefined();
  },
);
