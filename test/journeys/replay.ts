import { readFileSync, writeFileSync } from 'node:fs';
import type { Case } from '../../src/domain/case/case.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Person } from '../harness/person.ts';

/** One turn of a recorded conversation: what the person types in each language, or what they click in both. */
export type Turn =
  | { readonly en: string; readonly it: string }
  | { readonly click: Readonly<Record<string, unknown>>; readonly fields?: Readonly<Record<string, string>> }
  /** The program ends and starts again; or the person opens their client anew. */
  | { readonly between: 'restart' | 'newConversation' };

const folder = new URL('./', import.meta.url);

/** The recorded conversations of one side, by their folders. */
export const journeys = [
  'addPartner',
  'addPartnerFromProvider',
  'onboardSubscriptions',
  'onboardOneRefused',
  'switchAzure',
  'switchAcrossCountries',
];

/** The person's side of a journey, the same for both languages but for what is typed. */
export const readScript = (journey: string): readonly Turn[] =>
  JSON.parse(readFileSync(new URL(`${journey}/script.json`, folder), 'utf8'));

/** Whoever can play the person's side of a script. */
export type Player = Pick<Person, 'say' | 'click' | 'buttons' | 'newConversation'>;

/** Plays a script, and gives the conversation as it reads: what the person did, and all that the bot said. */
export const play = async (
  turns: readonly Turn[],
  language: Language,
  person: Player,
  restart: () => Promise<void>,
): Promise<string> => {
  const lines: string[] = [];
  for (const turn of turns) {
    if ('between' in turn) {
      if (turn.between === 'restart') await restart();
      else person.newConversation();
      lines.push(`(${turn.between})`, '');
    } else if ('click' in turn) {
      const button = person.buttons.find(({ data }) => Object.entries(turn.click).every(([k, v]) => data[k] === v));
      const fields = Object.entries(turn.fields ?? {}).map(([name, value]) => `${name}: ${value}`);
      lines.push(
        `> [${[button?.label ?? '', ...fields].join(' | ')}]`,
        '',
        await person.click(turn.click, turn.fields),
        '',
      );
    } else lines.push(`> ${turn[language]}`, '', await person.say(turn[language]), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
};

/** A case as it is kept beside a recording: without who and when, which no recording can know. */
export const withoutWhoAndWhen = ({
  owner: _owner,
  openedAt: _opened,
  changedAt: _changed,
  handled: _handled,
  ...rest
}: Case): unknown =>
  JSON.parse(
    JSON.stringify(rest, (name, value: unknown) =>
      name === 'by' || name === 'at' || name === 'decidedAt' ? undefined : value,
    ),
  );

/**
 * What was recorded under this name. With RECORD=1 in the environment it is written anew from `fresh`, to be read line
 * by line in the review before it is committed.
 */
export const recorded = (journey: string, file: string, fresh?: string): string => {
  const url = new URL(`${journey}/${file}`, folder);
  if (process.env.RECORD === '1' && fresh !== undefined) writeFileSync(url, fresh);
  return readFileSync(url, 'utf8');
};
