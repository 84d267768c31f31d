import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { writeRelease } from '#publish/write/release.ts';

// A program for kill.test.ts: begins a release, says so when two of three files are written, and waits to be killed.
const files = new Map(['organisation.json', 'units.json', 'goals.json'].map((way) => [way, 'second']));
let written = 0;
await writeRelease(files, process.argv[2] ?? '', async (path, text) => {
  await writeFile(path, text);
  written += 1;
  if (written < 2) return;
  process.stdout.write('half-way');
  await new Promise(() => setInterval(() => {}, 1000));
});
