import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#ui/words.tsx';
import { useFrame } from './setting.tsx';

interface Props {
  /** What the window's title says. */
  readonly title: string;
  readonly children: ReactNode;
}

let isFirst = true;

/** The heading of a page. Coming to a new page moves the focus here, so that a screen reader says where one is. */
export function PageHead({ title, children }: Props) {
  const { setting, organisation } = useFrame();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const mark =
    setting.origin.provenance === 'production' ? '' : `${words.provenance[markWord(setting.origin.provenance)]} – `;
  useEffect(() => {
    if (!isFirst) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  return (
    <>
      <title>{`${mark}${title} – ${organisation.name} – ${words.product}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}

const markWord = (provenance: 'demo' | 'unknown') => (provenance === 'demo' ? 'demoShort' : 'unknownShort');
