import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerminal } from '#publish/cli/terminal.ts';
import { builtApp } from '#publish/serve/built-app.ts';
import { run } from './command.ts';

/** The app is built first when it is missing or older than its sources. */
const template = (): string => readFileSync(join(builtApp('production'), 'meeting-file.txt'), 'utf8');

await inTerminal((words, io) => run(words, { ...io, template }));
