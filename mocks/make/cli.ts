import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { townFiles } from './towns.ts';

// Run from the project's own folder: node src/publish/run.mjs mocks/make/cli.ts
const towns = join(process.cwd(), 'mocks/towns');
for (const [path, bytes] of townFiles) {
  writeFileSync(join(towns, path), bytes);
  process.stdout.write(`${path}\n`);
}
