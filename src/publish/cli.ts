import { publishInTerminal } from './command/in-terminal.ts';

await publishInTerminal({ isForNow: false });
