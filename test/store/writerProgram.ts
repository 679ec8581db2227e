import { openStore } from '../../src/store/openStore.ts';
import { newNote, parseNote, withLine } from './note.ts';
import { recordingLog } from './recordingLog.ts';

// Started by the tests: saves version after version, and prints each number once it is saved, until it is killed.
const [directory = ''] = process.argv.slice(2);
const { cases } = await openStore({ directory, log: recordingLog(), parseCase: parseNote, parsePerson: parseNote });
for (let note = newNote('KRM-4827'); ; note = withLine(note, 'x'.repeat(200))) {
  if ((await cases.save(note)) === 'saved') process.stdout.write(`${note.version}\n`);
}
