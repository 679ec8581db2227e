import { randomInt } from 'node:crypto';
import { DialogContextError } from 'botbuilder-dialogs';
import { note } from '../../dialogs/present/note.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { Fault } from '../app/errors.ts';
import type { Log } from '../app/ports.ts';
import { catalogues } from '../i18n/catalogues.ts';

/** Says what went wrong instead of what was to be said, since nothing of that may have been saved; gives the sentence. */
export const apologise = (turn: Turn, thrown: unknown, log: Log): string => {
  // The SDK wraps what a dialog threw together with the dialog stack.
  const error = thrown instanceof DialogContextError ? thrown.error : thrown;
  const { says } = catalogues[turn.language];
  const unavailable = error instanceof Fault && error.code === 'storeUnavailable';
  const reference = String(randomInt(100_000, 1_000_000));
  log.error(unavailable ? 'notSaved' : 'turnFailed', { reference }, error);
  turn.views.length = 0;
  const apology = unavailable ? says.notSaved : says.apology(reference);
  turn.say(note([apology], { tone: 'attention' }));
  return apology;
};
