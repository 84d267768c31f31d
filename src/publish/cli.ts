import process from 'node:process';
import { run } from './command/run.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day where the computer stands, not in Greenwich. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr, today: today() });
