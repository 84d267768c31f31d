import { inTerminal } from '#publish/cli/terminal.ts';
import { run } from './command.ts';
import { printPaper } from './print-paper.ts';

await inTerminal((words, io) => run(words, { ...io, print: printPaper }));
