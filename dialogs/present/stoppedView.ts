import type { NoteView } from '../../cards/views.ts';
import { answerAtOnce, type StoppedRequest } from '../../src/app/answerAtOnce.ts';
import { editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import type { Understanding } from '../../src/nlu/understanding.ts';
import { commandButton } from './click.ts';
import { note } from './note.ts';
import { sourceLines } from './sourceLines.ts';

/** The answer to a request that the rules stop: what is not possible, why, and how old the rule is. */
export const stoppedView = (request: StoppedRequest, { said }: Understanding, words: Catalogue): NoteView => {
  const { edition, decision } = answerAtOnce(request, said);
  const { sources } = editions[edition];
  const texts = words.editions[edition];
  const { title, reason } = request === 'resellToPartner' ? texts.whole.resale : texts.whole.partnerOfRecord;
  const pages = decision.notices.flatMap((notice) => {
    const { text, url } = texts.notices[notice];
    return url === undefined ? [] : [{ label: text, url }];
  });
  return note(
    [
      `${reason} (${sourceLines(edition, decision.rules, words).join('; ')})`,
      ...decision.warnings.map(
        (warning) =>
          `${words.decision.warning}: ${texts.warnings[warning]} (${sourceLines(edition, sources.warnings[warning], words).join('; ')})`,
      ),
      `${texts.asOf} ${texts.notices.policyMayChange.text}`,
    ],
    { tone: 'attention', title, links: pages, actions: [commandButton('menu', words)] },
  );
};
