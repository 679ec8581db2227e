import { parseCase } from '../store/caseSchema.ts';
import { parseTold } from '../store/courierSchemas.ts';
import { parseStoredItem } from '../store/dialogStorage.ts';
import { parseInvitation } from '../store/invitationSchema.ts';
import { parseOrganisation } from '../store/organisationSchema.ts';
import { parsePerson } from '../store/personSchema.ts';
import { currentDocument } from '../store/storedDocument.ts';
import { parseConversation, parsePage } from '../webchat/conversation.ts';
import { parseKey } from '../webchat/signingKey.ts';
import { parseVisitor } from '../webchat/visitor.ts';

/**
 * Reads what one file holds, and gives the id that its name must follow from. Throws where that is no document of its
 * kind, and `Fault('newerDocument')` where a newer program wrote it. `file` is for messages.
 */
export type ReadDocument = (data: unknown, file: string) => { readonly id: string; readonly document: object };

const versioned =
  (parse: (data: unknown) => { readonly id: string }): ReadDocument =>
  (data, file) => {
    const document = parse(currentDocument(data, {}, file));
    return { id: document.id, document };
  };

/**
 * Every kind of document, by the folder in which it lies, in the order in which a running program's are copied: the
 * reverse of that in which they are written. So whatever a copied document relies on was there when its own turn came.
 *
 * - How far people were told comes before the cases: so it is behind at most, and something is told twice. The other
 *   way round, what happens next would count as told.
 * - Where conversations stand comes before the cases as well, and so do the heads of the web chat's before their pages.
 * - Cases come before invitations and people's lists: each invitation in a copied case has its record, and each copied
 *   case is on the list of who opened it. A list may name a case that was opened after the cases' turn; it is skipped,
 *   as after a crash.
 * - Organisations come after the people who name them.
 */
export const documentKinds: ReadonlyMap<string, ReadDocument> = new Map([
  ['told', versioned(parseTold)],
  [
    'dialogs',
    (data) => {
      const stored = parseStoredItem(data);
      return { id: stored.key, document: stored };
    },
  ],
  ['conversations', versioned(parseConversation)],
  ['cases', versioned(parseCase)],
  ['invitations', versioned(parseInvitation)],
  ['people', versioned(parsePerson)],
  ['organisations', versioned(parseOrganisation)],
  ['pages', versioned(parsePage)],
  ['visitors', versioned(parseVisitor)],
  ['keys', versioned(parseKey)],
]);
