import { type CSSProperties, type ReactNode, useRef } from 'react';
import { Hatch } from '#ui/chart/Hatch.tsx';
import { useWords } from '#ui/words.tsx';
import type { LanguageChoice, ShellView } from '#view/shell.view.ts';
import { CoreTask } from './CoreTask.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

interface Props {
  readonly view: ShellView;
  readonly language: LanguageChoice['code'];
  readonly onLanguage: (language: LanguageChoice['code']) => void;
  /** What is to be said of the release, if anything. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page. The warning is first in the document and can not be put away. */
export function Shell({ view, language, onLanguage, notice, children }: Props) {
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  const accent = view.accent === null ? {} : ({ '--accent-own': view.accent } as CSSProperties);
  return (
    <div className="shell" style={accent}>
      {/* Until the page has a title of its own, and when it fails: never without the mark. */}
      <title>{[view.titleMark, view.organisation, words.product].filter((part) => part !== '').join(' – ')}</title>
      {/* biome-ignore lint/a11y/useValidAnchor: it moves the focus within the page, which is what a skip link is */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // What stands after the # is the address of a page; the focus moves without it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <Header view={view} language={language} onLanguage={onLanguage} />
      {notice}
      <CoreTask task={view.coreTask} />
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer view={view.footer} />
      <Hatch />
    </div>
  );
}
