import process from 'node:process';
import { publishForNow } from './publish-for-now.ts';
import type { CliIo, ExitCode } from './run-command.ts';

const io: CliIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  publish: publishForNow,
};

/** Runs a command with the words it was given in the terminal, and ends with its code; 1 when it failed unforeseen. */
export async function inTerminal(run: (words: readonly string[], io: CliIo) => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), io);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
