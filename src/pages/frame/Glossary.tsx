import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import type { Language } from '#domain/kernel/text.ts';
import { vocabularyQuery } from '#query/further.ts';
import { TermList } from '#ui/terms/TermList.tsx';
import { TermsProvider } from '#ui/terms/terms.tsx';
import type { PageSetting, Said } from '#view/setting.ts';
import { explainable, type Lexicon, lexiconOf, termParts } from '#view/terms.ts';
import { usePageFrame } from './page-setting.tsx';

const NO_WORDS: Vocabulary = { glossary: [] };

/** The terms, and how a text is split by them in the language it stands in. The words of each language are gone through once. */
function termsOf(vocabulary: Vocabulary, setting: PageSetting) {
  const terms = explainable(vocabulary, setting);
  const lexicons = new Map<Language, Lexicon>();
  const split = ({ text, lang = setting.language }: Said) => {
    const lexicon = lexicons.get(lang) ?? lexiconOf(vocabulary, terms, lang);
    lexicons.set(lang, lexicon);
    return termParts(text, lexicon);
  };
  return { terms, split };
}

/** A page whose texts explain the municipality's own terms. It neither waits for them nor fails with them. */
export function Glossary({ children }: { children: ReactNode }) {
  const { setting } = usePageFrame();
  const { data = NO_WORDS } = useQuery(vocabularyQuery());
  const { language } = setting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the setting only the language decides how texts are split
  const terms = useMemo(() => termsOf(data, setting), [data, language]);
  return (
    <TermsProvider terms={terms}>
      {children}
      <TermList />
    </TermsProvider>
  );
}
