/** How many of each kind were on the computer, and whether the browser let all of them be looked for. */
export interface Forgotten {
  /** In what stays and what goes with the tab. */
  readonly kept: number;
  /** Collections of files: caches and databases. */
  readonly files: number;
  readonly workers: number;
  readonly isWhole: boolean;
}

/** A browser may forbid it, by throwing or by not having it at all: null. */
async function tried(act: () => number | Promise<number>): Promise<number | null> {
  try {
    return await act();
  } catch {
    return null;
  }
}

function emptied(storage: Storage): number {
  const { length } = storage;
  storage.clear();
  return length;
}

async function withoutCaches(): Promise<number> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length;
}

async function withoutWorkers(): Promise<number> {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  return workers.length;
}

/** Resolves also when another window holds the database: it goes when that window does. */
const withoutDatabase = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const asking = indexedDB.deleteDatabase(name);
    asking.onsuccess = () => done();
    asking.onblocked = () => done();
    asking.onerror = () => fail(asking.error);
  });

async function withoutDatabases(): Promise<number> {
  const databases = await indexedDB.databases();
  const names = databases.flatMap(({ name }) => (name === undefined ? [] : [name]));
  await Promise.all(names.map(withoutDatabase));
  return names.length;
}

/** Where nothing can be kept, nothing is kept: insecure addresses and files from a disk have no caches and no workers. */
const isThere = (name: 'caches' | 'indexedDB'): boolean => Reflect.get(globalThis, name) !== undefined;

/**
 * Takes away all that a page from this address can have left in this browser.
 *
 * Errors: never rejects; what could not be reached makes isWhole false.
 */
export async function forgetStored(): Promise<Forgotten> {
  const found = await Promise.all([
    tried(() => emptied(localStorage)),
    tried(() => emptied(sessionStorage)),
    tried(() => (isThere('caches') ? withoutCaches() : 0)),
    tried(() => (isThere('indexedDB') ? withoutDatabases() : 0)),
    tried(() => ('serviceWorker' in navigator ? withoutWorkers() : 0)),
  ]);
  const [local = 0, session = 0, caching = 0, databases = 0, workers = 0] = found.map((count) => count ?? 0);
  return { kept: local + session, files: caching + databases, workers, isWhole: !found.includes(null) };
}
