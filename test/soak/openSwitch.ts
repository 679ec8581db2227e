import type { CaseCode } from '../../src/domain/case/case.ts';
import type { Chatter } from './chatter.ts';

const opening = 'I am a direct partner; our customer moves Azure from Fabrikam to Contoso';

/** What the opener answers, by what is asked: what was cut off is asked again, so that no order can be counted on. */
const answers: readonly (readonly [asked: string, answer: string])[] = [
  ['Which cloud is the customer in?', 'commercial'],
  ['itself a Microsoft CSP partner?', 'no'],
  ['Which Azure subscriptions', 'Production 3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ['Where was Production bought?', 'from a CSP'],
  ['in the same country?', 'yes'],
  ['already have a reseller relationship', 'no'],
  ['What is the customer called?', 'Adatum Ltd'],
  ['What is the tenant id', 'skip'],
  ['Is this right?', 'yes'],
  ['Shall we go on?', 'yes'],
  ['Shall we look at it?', 'yes'],
];

/** More turns than the questions, and all that kills can cut off, ever take. */
const mostTurns = 500;

/** Opens a case in which Contoso takes Adatum's Azure over from Fabrikam, and answers until it is decided. */
export const openSwitch = async (opener: Chatter): Promise<CaseCode> => {
  let said = opening;
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const read = await opener.say(said);
    const code = /· ([A-Z]{3}-\d{3})$/m.exec(read ?? '')?.[1];
    if (code !== undefined && /^The (answer|plan)$/m.test(read ?? '')) return code;
    // Whoever does not know where they are says hello, and sees it.
    said = read === undefined ? 'hello' : (answers.find(([asked]) => read.includes(asked))?.[1] ?? opening);
  }
  throw new Error(`${opener.id} never comes to an answer`);
};
