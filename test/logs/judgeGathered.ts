import { type Gathered, readGathered } from './gathered.ts';
import { leaksIn } from './leaks.ts';

/** No more findings than these are shown: whoever mends the first ones often mends the rest. */
const mostShown = 20;
const longestShown = 400;

/** What of all that was logged in a run must not have been, a text for each finding; each is told once. */
export const findingsIn = (gathered: readonly Gathered[]): readonly string[] => {
  const secrets = [...new Set(gathered.filter(({ kind }) => kind === 'secret').map(({ text }) => text))];
  const findings = gathered
    .filter(({ kind }) => kind === 'logged')
    .flatMap(({ by, text }) =>
      text
        .split('\n')
        .flatMap((line) =>
          leaksIn(line, secrets).map(
            ({ what, found }) => `${what}, ${JSON.stringify(found)}\n  by ${by}\n  in ${cut(line)}`,
          ),
        ),
    );
  return [...new Set(findings)];
};

const cut = (line: string): string => (line.length > longestShown ? `${line.slice(0, longestShown)}…` : line);

/** Throws where something was logged that must not be, naming what it is, the test, and the line. */
export const judgeGathered = (folder: string): void => {
  const findings = findingsIn(readGathered(folder));
  if (findings.length === 0) return;
  const more = findings.length > mostShown ? [`and ${findings.length - mostShown} more`] : [];
  throw new Error(
    [`The tests’ logs hold what no log may hold (${findings.length}):`, ...findings.slice(0, mostShown), ...more].join(
      '\n',
    ),
  );
};
