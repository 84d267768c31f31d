/** What was found before the first question was asked. */
export type GuardResult = 'clear' | 'reloading' | 'stuck';

/** Stands in the address after the one reload, and goes away when all is well. */
const MARK = 'cleared';

/** The parts of the browser that the guard touches. */
export interface GuardedBrowser {
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations' | 'controller'> | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly address: URL;
  /** Leaves the page for another address. */
  readonly go: (address: URL) => void;
  /** Changes the address without leaving the page. */
  readonly rename: (address: URL) => void;
}

const thisBrowser = (): GuardedBrowser => ({
  // Both are missing where the page is not served over https.
  workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  caches: 'caches' in globalThis ? globalThis.caches : undefined,
  address: new URL(location.href),
  go: (address) => location.replace(address),
  rename: (address) => history.replaceState(history.state, '', address),
});

/** Removes what stands in the way, and tells whether anything did. Neighbours on the same host keep their workers. */
async function sweep({ workers, caches, address }: GuardedBrowser): Promise<boolean> {
  const all = (await workers?.getRegistrations()) ?? [];
  const here = all.filter((registration) => address.href.startsWith(registration.scope));
  if (here.length === 0 && !workers?.controller) return false;
  await Promise.all(here.map((registration) => registration.unregister()));
  const names = (await caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches?.delete(name)));
  return true;
}

/**
 * This app has no worker of its own. Whatever worker stands between it and the figures, such as one that a
 * demonstration left behind, is removed with its caches before anything is asked, and the page loaded once more.
 *
 * Gives: 'clear' when figures may be asked for; 'reloading' when the page is about to be left; 'stuck' when a worker
 * is there again after the reload, and no figure may be shown.
 */
export async function clearForeignWorkers(browser: GuardedBrowser = thisBrowser()): Promise<GuardResult> {
  const address = new URL(browser.address);
  const hasReloaded = address.searchParams.has(MARK);
  const found = await sweep(browser);
  if (!found) {
    address.searchParams.delete(MARK);
    if (hasReloaded) browser.rename(address);
    return 'clear';
  }
  if (hasReloaded) return 'stuck';
  address.searchParams.set(MARK, '');
  browser.go(address);
  return 'reloading';
}
