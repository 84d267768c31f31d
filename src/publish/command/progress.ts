import type { Language } from '#domain/kernel/text.ts';
import { COMMAND_WORDS, type CommandWords } from '#publish/words/command.ts';

export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  readonly tell: (step: keyof CommandWords['steps'], done?: number, of?: number) => void;
  readonly end: () => void;
}

/** Puts the cursor first on the line and wipes it. */
const WIPE = '\r\u001b[K';

/** One line that says how far it has come, on a screen that somebody looks at; nothing in a log. */
export function progressOn(screen: Screen, language: Language): Progress {
  if (screen.isTTY !== true) return { tell: () => {}, end: () => {} };
  const { steps } = COMMAND_WORDS[language];
  return {
    tell: (step, done = 1, of = 1) => screen.write(`${WIPE}${steps[step]}${of > 1 ? ` ${done}/${of}` : ' …'}`),
    end: () => screen.write(WIPE),
  };
}
