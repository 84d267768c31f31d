import { inTerminal } from '#publish/errand/terminal.ts';
import { run } from './command.ts';
import { printPaper } from './print-paper.ts';

await inTerminal((words, desk) => run(words, { ...desk, print: printPaper }));
