import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Says } from '#ui/text/Says.tsx';
import type { Said } from '#view/setting.ts';
import { Term } from './Term.tsx';
import { useTerms } from './terms.tsx';

const NOTHING = () => () => {};

/** A text from the data as Says has it, with the terms in it that stand here first on the page explained. */
export function Explained({ said }: { said: Said }) {
  const terms = useTerms();
  const [place, setPlace] = useState<Element | null>(null);
  const parts = useMemo(() => terms?.split(said) ?? [], [terms, said]);
  const keys = parts.flatMap(({ term }) => term?.key ?? []).join();
  const registry = terms?.registry;
  useLayoutEffect(
    () => (place === null || registry === undefined || keys === '' ? undefined : registry.add(place, keys.split(','))),
    [registry, place, keys],
  );
  const own = useSyncExternalStore(registry?.subscribe ?? NOTHING, () => registry?.at(place) ?? '').split(',');
  if (keys === '') return <Says said={said} />;
  return (
    <bdi lang={said.lang} ref={setPlace}>
      {parts.map(({ text, term }, at) =>
        term !== null && own.includes(term.key) ? (
          <Term key={`term ${term.key}`} term={term}>
            {text}
          </Term>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their order
          <span key={at}>{text}</span>
        ),
      )}
    </bdi>
  );
}
