import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach } from 'vitest';

/** What a program in the terminal has said. */
export interface Said {
  readonly out: string;
  readonly err: string;
  /** None while it is still running. */
  readonly code: number | null;
}

const started: ChildProcess[] = [];

/** Runs a program until it has said where to look, or has ended. */
function run(words: readonly string[]): Promise<Said> {
  const program = spawn(process.execPath, words);
  started.push(program);
  let [out, err] = ['', ''];
  return new Promise((resolve) => {
    program.stderr.on('data', (part) => {
      err += part;
    });
    program.stdout.on('data', (part) => {
      out += part;
      if (out.includes('http://')) resolve({ out, err, code: null });
    });
    program.on('close', (code) => resolve({ out, err, code }));
  });
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The program behind a command of package.json; what still runs when a test is over is ended. */
export function programOf(command: string): (...words: readonly string[]) => Promise<Said> {
  const written = scripts[command]?.split(' && ').at(-1)?.split(' ') ?? [];
  afterEach(() => {
    for (const program of started.splice(0)) program.kill();
  });
  return (...words) => run([...written.slice(1), ...words]);
}

/** Where a program has said to look. */
export const addressIn = ({ out }: Said): string => /http:\S+/.exec(out)?.[0] ?? '';
