import type { NoteView } from '../../cards/views.ts';
import type { EditionId } from '../../src/domain/rulebook/edition.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { note } from './note.ts';

/** What can be said, and the pages that help beyond this chat (R19). `here` is about the question that is open. */
export const helpView = (words: Catalogue, edition: EditionId, here?: string): NoteView =>
  note([...(here === undefined ? [] : [here]), ...words.help.paragraphs], {
    title: words.help.title,
    links: words.editions[edition].pages,
    actions: [commandButton('status', words), commandButton('menu', words)],
  });
