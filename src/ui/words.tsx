import { createContext, type ReactNode, use } from 'react';
import type { FirstWords } from '#words/sv.first.ts';
import type { Words } from '#words/sv.ts';

const WordsContext = createContext<FirstWords | null>(null);
const PageWordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { words: FirstWords; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Adds the words of the further pages to those of the first. */
export function PageWordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <PageWordsContext value={words}>{children}</PageWordsContext>;
}

/** All words of the reader's language. Throws: Error outside a PageWordsProvider. */
export function usePageWords(): Words {
  const words = use(PageWordsContext);
  if (words === null) throw new Error('no words for this page: a PageWordsProvider is missing above');
  return words;
}

/** The first page's words in the reader's language. Throws: Error outside a WordsProvider. */
export function useWords(): FirstWords {
  const words = use(WordsContext);
  if (words === null) throw new Error('no words: a WordsProvider is missing above');
  return words;
}
