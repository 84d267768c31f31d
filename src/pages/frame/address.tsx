import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from '#view/address.ts';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
};

interface Way {
  readonly address: Address;
  /** Changes what is chosen on the page. It is the same page, so the way back does not pass every choice. */
  readonly replace: (address: Address) => void;
}

const WayContext = createContext<Way | null>(null);

/** The address after #, as the app understands it. Links are plain links; the browser does the rest. */
export function WayProvider({ children }: { children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const replace = useCallback((address: Address) => {
    window.history.replaceState(null, '', writeAddress(address));
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return <WayContext value={{ address: readAddress(hash), replace }}>{children}</WayContext>;
}

/** Throws: Error outside a WayProvider. */
export function useWay(): Way {
  const way = use(WayContext);
  if (way === null) throw new Error('no address: a WayProvider is missing above');
  return way;
}
