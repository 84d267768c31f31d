import { references } from './source.ts';

interface Floor {
  /** Other floors that may be imported. */
  readonly floors: readonly string[];
  /** Floors that may be loaded only when needed, by a dynamic import. */
  readonly later?: readonly string[];
  /** Packages, by exact name; a name that ends in / or : stands for everything under it. */
  readonly packages: readonly string[];
}

/** Who may ask whom. What is not named is forbidden, so a new floor has to be entered here first. */
const FLOORS: Readonly<Record<string, Floor>> = {
  domain: { floors: [], packages: [] },
  words: { floors: ['domain'], packages: [] },
  contract: { floors: ['domain'], packages: ['zod/mini'] },
  publish: {
    floors: ['domain', 'contract', 'words'],
    packages: ['node:', 'papaparse', 'playwright', 'sirv', 'vite', 'yaml', 'zod'],
  },
  query: { floors: ['domain', 'contract'], packages: ['@tanstack/react-query'] },
  view: { floors: ['domain', 'words'], packages: [] },
  ui: { floors: ['words', 'view'], packages: ['react', 'react-dom', 'recharts', '@fontsource-variable/'] },
  pages: { floors: ['domain', 'words', 'query', 'view', 'ui'], packages: ['react', '@tanstack/react-query'] },
  app: {
    floors: ['domain', 'words', 'contract', 'query', 'view', 'ui', 'pages'],
    later: ['mocks'],
    packages: ['react', 'react-dom', 'react-dom/client', '@tanstack/react-query', '@fontsource-variable/'],
  },
  mocks: {
    floors: ['domain', 'contract'],
    packages: ['msw', 'msw/experimental', '@mswjs/interceptors', '@mswjs/interceptors/fetch', 'node:'],
  },
};

/** Single files that may go where their floor may not, because they are programs and not part of what others load. */
const ERRANDS: Readonly<Record<string, readonly string[]>> = {
  'mocks/publish-towns.ts': ['publish'],
};

/** Runs the program it is told to, which is its whole purpose. */
const RUNNER = 'src/publish/run.mjs';

/** Rooms of the domain that every other room may enter. */
const COMMON_ROOMS = ['kernel', 'statistics'];

/** Rooms of the domain that may enter others, and which. */
const MEETINGS: Readonly<Record<string, readonly string[]>> = {
  verdict: ['feedback', 'goals'],
  conditions: ['feedback'],
};

interface Home {
  readonly floor: string;
  readonly room: string | undefined;
}

/** A file lies in src/<floor>/… or in mocks/…; only folders of the domain are rooms with walls. */
function homeOf(path: string): Home | null {
  const [first, second, third, fourth] = path.split('/');
  if (first === 'mocks') return { floor: 'mocks', room: undefined };
  if (first !== 'src' || second === undefined || third === undefined) return null;
  return { floor: second, room: second === 'domain' && fourth !== undefined ? third : undefined };
}

const isListed = (name: string, packages: readonly string[]): boolean =>
  packages.some((one) => (/[/:]$/.test(one) ? name.startsWith(one) : name === one));

function trespassIntoRoom(from: Home, to: Home): string | null {
  if (from.floor !== 'domain' || from.room === to.room || to.room === undefined) return null;
  if (COMMON_ROOMS.includes(to.room) || MEETINGS[from.room ?? '']?.includes(to.room)) return null;
  return `domain/${from.room} may not ask domain/${to.room}`;
}

function trespassAcross(from: Home, path: string, dynamic: boolean, errands: readonly string[]): string | null {
  const to = homeOf(path.startsWith('mocks/') || path.startsWith('tests/') ? path : `src/${path}`);
  if (to === null) return `${from.floor} may not ask ${path.split('/')[0]}`;
  if (from.floor === to.floor) return trespassIntoRoom(from, to);
  const floor = FLOORS[from.floor];
  if (floor?.floors.includes(to.floor) || errands.includes(to.floor)) return null;
  if (!floor?.later?.includes(to.floor)) return `${from.floor} may not ask ${to.floor}`;
  return dynamic ? null : `${from.floor} may load ${to.floor} only by a dynamic import`;
}

function trespass(from: Home, to: string | null, dynamic: boolean, errands: readonly string[]): string | null {
  if (to === null) return 'loads something that only shows when it runs';
  if (to.includes('..')) return `climbs out by ${to}`;
  if (to.startsWith('./') || to.startsWith('#')) {
    if (!/\.\w+(\?(inline|url))?$/.test(to)) return `${to} lacks its ending`;
    return to.startsWith('./') ? null : trespassAcross(from, to.slice(1), dynamic, errands);
  }
  return isListed(to, FLOORS[from.floor]?.packages ?? []) ? null : `${from.floor} may not use ${to}`;
}

/** Every way in which a file goes where it may not, in words. */
export function trespasses(file: string, text: string): string[] {
  const from = homeOf(file);
  if (from === null || FLOORS[from.floor] === undefined) return [`${file}: no such floor`];
  return references(file, text).flatMap(({ to, dynamic }) => {
    if (to === null && file === RUNNER) return [];
    const said = trespass(from, to, dynamic, ERRANDS[file] ?? []);
    return said === null ? [] : [`${file}: ${said}`];
  });
}
