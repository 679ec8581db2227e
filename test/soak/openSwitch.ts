import type { CaseCode } from '../../src/domain/case/case.ts';
import { catalogues } from '../../src/i18n/catalogues.ts';
import type { Chatter } from './chatter.ts';

const opening = 'I am a direct partner; our customer moves Azure from Fabrikam to Contoso';

/** What the opener answers about the facts, by what is asked. */
const facts: readonly (readonly [asked: string, answer: string])[] = [
  ['Which cloud is the customer in?', 'commercial'],
  ['itself a Microsoft CSP partner?', 'no'],
  ['Which Azure subscriptions', 'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ['Where was Production bought?', 'from a CSP'],
  ['in the same country?', 'yes'],
  ['already have a reseller relationship', 'no'],
  ['What is the customer called?', 'Adatum Ltd'],
  ['What is the tenant id', 'skip'],
];

/** What leads on, and may be asked more than once. */
const leading = ['Is this right?', 'Shall we go on?', 'Shall we look at it?'];

/** More turns than the questions, and all that kills can cut off, ever take. */
const mostTurns = 500;

/**
 * Opens a case in which Contoso takes Adatum's Azure over from Fabrikam, and answers until it is decided. Throws where
 * something is asked again whose answer was followed by something else: that answer was lost.
 */
export const openSwitch = async (opener: Chatter): Promise<CaseCode> => {
  const acknowledged = new Set<string>();
  const lines: string[] = [];
  let said = opening;
  /** The question that `said` answers. */
  let answering: string | undefined;
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const read = await opener.say(said);
    lines.push(`> ${said}`, read ?? '(cut off)');
    const code = /· ([A-Z]{3}-\d{3})$/m.exec(read ?? '')?.[1];
    if (code !== undefined && /^The (answer|plan)$/m.test(read ?? '')) return code;
    const [asked, answer] = facts.find(([question]) => read?.includes(question)) ?? [];
    const leads = leading.some((question) => read?.includes(question));
    if (answering !== undefined && (leads || (asked !== undefined && asked !== answering))) acknowledged.add(answering);
    if (asked !== undefined && acknowledged.has(asked))
      throw new Error(`${opener.id} is asked again, though that was answered:\n\n${lines.join('\n\n')}`);
    answering = asked;
    said = answer ?? (leads ? 'yes' : wayOn(said, read));
  }
  throw new Error(`${opener.id} never comes to an answer`);
};

/**
 * What is said where nothing is asked. Whoever does not know where they are says hello, and sees it: who sees the menu then
 * is nowhere yet, and who is only greeted is behind the answer, where the plan is.
 */
const wayOn = (said: string, read: string | undefined): string => {
  if (read?.includes(catalogues.en.menu.title)) return opening;
  return said === 'hello' && read !== undefined ? catalogues.en.buttons.plan.typed : 'hello';
};
