import process from 'node:process';
import type { Desk, ExitCode } from './carry-out.ts';
import { publishForNow } from './publish-for-now.ts';

const desk: Desk = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  publish: publishForNow,
};

/** Runs a command with the words it was given in the terminal, and ends with its code; 1 when it failed unforeseen. */
export async function inTerminal(run: (words: readonly string[], desk: Desk) => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), desk);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
