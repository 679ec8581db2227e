import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { documentKinds } from '../../src/cli/documentKinds.ts';
import type { CaseCode } from '../../src/domain/case/case.ts';
import { partiesOf } from '../../src/domain/case/parties.ts';
import { documentPath } from '../../src/store/documentPath.ts';
import { TestDesk } from '../harness/desk.ts';
import { Person } from '../harness/person.ts';
import { filesUnder } from '../store/filesUnder.ts';

/** What the opener of the case says until it is decided and shared. */
const asked = [
  'I am a direct partner; our customer moves Azure from Fabrikam to Contoso',
  'commercial',
  'no',
  'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'from a CSP',
  'yes',
  'no',
  'Adatum Ltd',
  'skip',
  'yes',
  'share with Adatum',
];

/** What a benchmark logs nobody reads. */
const unread = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A document as it lies on the disk, of one kind. */
interface Stored {
  readonly kind: string;
  readonly text: string;
}

/** Has two people work at a case, and gives its code and every document that is there for it. */
const oneCase = async (): Promise<{ readonly code: CaseCode; readonly documents: readonly Stored[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'partnerdesk-bench-'));
  try {
    const desk = await new TestDesk(folder, unread).open();
    const opener = new Person((activity) => desk.send(activity), { id: 'opener' });
    for (const text of asked) await opener.say(text);
    const invitation = /^[\dA-Z]{4}(-[\dA-Z]{4}){3}$/m.exec(opener.read)?.[0];
    const customer = new Person((activity) => desk.send(activity), { id: 'customer', language: 'it' });
    await customer.say(`partecipa ${invitation}`);
    await opener.say('done 1');
    const [opened] = await desk.casesOf('emulator', 'opener');
    if (opened === undefined || partiesOf(opened).length === 0) throw new Error(`nobody joined: ${customer.read}`);
    await desk.close();
    const files = (await filesUnder(folder)).filter((file) => file.endsWith('.json'));
    const documents = await Promise.all(
      files.map(async (file) => ({
        kind: file.split('/')[0] ?? '',
        text: await readFile(join(folder, file), 'utf8'),
      })),
    );
    // The key that signs tokens is the server's, not a case's.
    return { code: opened.id, documents: documents.filter(({ kind }) => kind !== 'keys') };
  } finally {
    await rm(folder, { recursive: true });
  }
};

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** One code a number, below 12 million. */
const codeOf = (number: number): CaseCode => {
  const letter = (place: number) => letters[Math.floor(number / 900 / 24 ** place) % 24];
  return `${letter(2)}${letter(1)}${letter(0)}-${100 + (number % 900)}`;
};

/**
 * Fills a data folder with that many decided cases of two sides, and with all that belongs to each: its people, where
 * they are in their conversations, the invitation, and how far everybody was told.
 *
 * @returns how many documents there are then.
 */
export const fillWithCases = async (folder: string, cases: number): Promise<number> => {
  const { code, documents } = await oneCase();
  let written = 0;
  for (let number = 0; number < cases; number += 1) {
    const copies = documents.map(({ kind, text }) => {
      const copy = text
        .replaceAll(code, codeOf(number))
        .replaceAll(/(?<=\/conversations\/)/g, `${number}-`)
        .replaceAll(/[0-9a-f]{64}/g, (digest) => createHash('sha256').update(`${digest} ${number}`).digest('hex'));
      const read = documentKinds.get(kind);
      if (read === undefined) throw new Error(`${kind} is no kind of document`);
      return { file: join(folder, kind, documentPath(read(JSON.parse(copy), kind).id)), copy };
    });
    await Promise.all(
      copies.map(async ({ file, copy }) => {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, copy);
      }),
    );
    written += copies.length;
  }
  return written;
};
