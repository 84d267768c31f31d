import process from 'node:process';
import { type PublishIo, run } from './run.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day where the computer stands, not in Greenwich. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Publishes as the words in the terminal ask for, and ends with the command's code. */
export async function publishInTerminal({ isForNow }: Pick<PublishIo, 'isForNow'>): Promise<void> {
  const { stdout: out, stderr: err } = process;
  process.exitCode = await run(process.argv.slice(2), { out, err, today: today(), isForNow });
}
