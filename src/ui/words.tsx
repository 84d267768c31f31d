import { createContext, type ReactNode, use } from 'react';
import type { Words } from '#words/sv.ts';

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The catalogue of the reader's language. Throws: Error outside a WordsProvider. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('no words: a WordsProvider is missing above');
  return words;
}
