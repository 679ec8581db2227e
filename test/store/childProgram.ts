import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from '@jest/globals';

/** A program of the tests in a process of its own. */
export interface ChildProgram {
  /** The next line that it prints; undefined: it has ended. */
  nextLine(): Promise<string | undefined>;
  /** Lets it go on from where it waits for its input. */
  go(): void;
  /** SIGKILL, and waits for the end of the process. */
  kill(): Promise<void>;
}

/** Starts TypeScript programs as real processes, and kills what is left of them after each test. */
export function childPrograms(): (program: URL, ...args: string[]) => ChildProgram {
  const running: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of running.splice(0)) await end(child);
  });
  return (program, ...args) => {
    const child = spawn(process.execPath, [fileURLToPath(program), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    running.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return {
      nextLine: async () => {
        const { value, done } = await lines.next();
        return done ? undefined : value;
      },
      go: () => child.stdin.write('\n'),
      kill: () => end(child),
    };
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
