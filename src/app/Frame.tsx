import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, use, useEffect, useMemo } from 'react';
import type { Language } from '#domain/kernel/text.ts';
import { useWay } from '#pages/frame/address.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { FrameProvider } from '#pages/frame/setting.tsx';
import { organisationQuery } from '#query/consistent.ts';
import { Shell } from '#ui/layout/Shell.tsx';
import { WordsProvider } from '#ui/words.tsx';
import { writeAddress } from '#view/address.ts';
import type { Setting } from '#view/setting.ts';
import { shellView } from '#view/shell.view.ts';
import { allWordsIn, wordsIn } from './catalogues.ts';
import { today } from './today.ts';

const EarlierRelease = lazy(async () => ({
  default: (await import('#pages/frame/EarlierRelease.tsx')).EarlierRelease,
}));

/** Learns whose figures they are, and in which language to speak; then everything else can begin. */
export function Frame({ notice, children }: { notice?: ReactNode; children: ReactNode }) {
  const { address, replace } = useWay();
  const { data } = useSuspenseQuery(organisationQuery());
  const organisation = data.thing;
  const language = address.language ?? organisation.languages[0] ?? 'sv';
  const words = use(wordsIn(language));
  const setting = useMemo(
    (): Setting => ({
      words,
      language,
      origin: data.origin,
      today: today(),
      href: (place) => writeAddress({ place, language: address.language, release: address.release }),
    }),
    [words, language, data.origin, address.language, address.release],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (chosen: Language): void => {
    const change = () => replace({ ...address, language: chosen });
    // What is on screen, and the focus in it, stays until the words have come.
    allWordsIn(chosen).then(change, change);
  };
  return (
    <WordsProvider words={words}>
      <FrameProvider frame={{ setting, organisation }}>
        <Shell
          view={shellView(organisation, address, setting)}
          language={language}
          onLanguage={speak}
          notice={
            notice ??
            (address.release !== null && (
              <Panel size="line">
                <EarlierRelease />
              </Panel>
            ))
          }
        >
          {children}
        </Shell>
      </FrameProvider>
    </WordsProvider>
  );
}
