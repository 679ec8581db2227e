/**
 * `npm run -s decide`: one situation as JSON on standard input, its decision as JSON on standard output.
 * Exit 0; on bad input exit 2 and one line on standard error that names every wrong field (rulebook, section 4).
 */
import { text } from 'node:stream/consumers';
import { decide } from '../domain/rulebook/2018-10/decide.ts';
import { describeIssues, situationSchema } from './situationSchema.ts';

const refuse = (reason: string): void => {
  process.stderr.write(`decide: ${reason}\n`);
  process.exitCode = 2;
};

const parseJson = (input: string): { readonly value: unknown } | undefined => {
  try {
    // A byte order mark is what Windows tools put before JSON; it is no part of it.
    return { value: JSON.parse(input.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
};

const json = parseJson(await text(process.stdin));
if (json === undefined) refuse('standard input must be one situation as JSON');
else {
  const situation = situationSchema.safeParse(json.value);
  if (!situation.success) refuse(describeIssues(situation.error));
  else process.stdout.write(`${JSON.stringify(decide(situation.data), null, 2)}\n`);
}
