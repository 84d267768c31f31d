import { createContext, type ReactNode, use, useMemo, useState, useSyncExternalStore } from 'react';
import type { TermView } from '#view/about.view.ts';
import type { Said } from '#view/setting.ts';
import type { TextPart } from '#view/terms.ts';
import { type TermRegistry, termRegistry } from './registry.ts';

/** The terms there are, and how a text is split by them. */
interface Known {
  readonly terms: readonly TermView[];
  readonly split: (said: Said) => readonly TextPart[];
}

interface Terms extends Known {
  readonly registry: TermRegistry;
}

const TermsContext = createContext<Terms | null>(null);

/** The page's terms: each is explained where it first stands among the texts within. */
export function TermsProvider({ terms: known, children }: { terms: Known; children: ReactNode }) {
  const [registry] = useState(termRegistry);
  const terms = useMemo(() => ({ ...known, registry }), [known, registry]);
  return <TermsContext value={terms}>{children}</TermsContext>;
}

/** Null outside a TermsProvider: there nothing is explained. */
export const useTerms = (): Terms | null => use(TermsContext);

/** The terms that the page explains, in the order they stand on it. */
export function useExplained({ registry, terms }: Terms): readonly TermView[] {
  const keys = useSyncExternalStore(registry.subscribe, registry.all);
  return keys.flatMap((key) => terms.find((term) => term.key === key) ?? []);
}
