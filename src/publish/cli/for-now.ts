import { publishInTerminal } from '#publish/command/in-terminal.ts';

// For programs that show a folder and keep nothing of it: no earlier release is missed there.
await publishInTerminal({ isForNow: true });
