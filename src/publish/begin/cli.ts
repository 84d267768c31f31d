import { inTerminal } from '#publish/cli/terminal.ts';
import { run } from './command.ts';

await inTerminal(run);
