import { z } from 'zod';

const note = z.strictObject({ id: z.string(), version: z.int().positive(), lines: z.array(z.string()) });

/** The document that the store's tests keep. */
export type Note = Readonly<z.infer<typeof note>>;

/** Throws for what is no note. */
export function parseNote(data: unknown): Note {
  return note.parse(data);
}

/** A first version. */
export function newNote(id: string, ...lines: string[]): Note {
  return { id, version: 1, lines };
}

/** The next version of a note, with one more line. */
export function withLine(previous: Note, line: string): Note {
  return { ...previous, version: previous.version + 1, lines: [...previous.lines, line] };
}
