import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { meetingFileTemplatePlugin } from './src/publish/meeting-file/template-plugin.ts';
import { policyPlugin } from './src/publish/serve/policy-plugin.ts';

/** Recharts and all that only it needs: loaded with the first chart, never with the first page. */
const CHARTS =
  /node_modules\/(recharts|victory-vendor|d3-|internmap|@reduxjs|redux|reselect|react-redux|react-is|use-sync-external-store|immer|es-toolkit|decimal|eventemitter3|tiny-invariant)/;

/** What can tell of a module while chunks are made. */
interface Asked {
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Whether the first page needs a module: whether it is asked for without waiting, from the entry on. All of it is one piece,
 * for many small files travel worse than one, and what is alike in them is only then packed together.
 */
function isOfFirstPage(id: string, asked: Asked, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = asked.getModuleInfo(id);
  return info !== null && (info.isEntry || info.importers.some((importer) => isOfFirstPage(importer, asked, seen)));
}

const CHUNKS = [
  { name: 'charts', test: CHARTS, priority: 1 },
  { name: (id: string, asked: Asked) => (isOfFirstPage(id, asked) ? 'first' : null), priority: 2 },
];

/** Vite wraps every page asked for in a loader of links that we never use: half a kilobyte of the first page. */
const noPreloader = (): Plugin => ({
  name: 'no-preloader',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
});

const inNode = (
  name: string,
  include: string,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  // The tests change nothing that another could trip over, so files share what they have loaded: four times as fast.
  test: { name, environment: 'node', include: [include], isolate: false, ...more },
});

/** Searches through all there is, and figures drawn by the ten thousand: kept out of the check, which should be quick. */
const SEARCHES = 'tests/{publish/attacker*,domain/verdict/chance}.test.ts';

/** Tests that need the invented towns, and those that need all of it built. */
const MOCKS = 'tests/mocks/**/*.test.ts';
const JOURNEYS = 'tests/journeys/**/*.test.ts';

/** No room is named but those that need something, so that no test is left out because its room is new. */
const NODE_PROJECTS = [
  inNode('node', 'tests/**/*.test.ts', { exclude: [SEARCHES, MOCKS, JOURNEYS] }),
  inNode('searches', SEARCHES),
  inNode('mocks', MOCKS, { globalSetup: ['tests/browser/towns.setup.ts'] }),
  inNode('journeys', JOURNEYS, { globalSetup: ['tests/journeys/dist.setup.ts'] }),
];

/** The projects named on the command line. None named means all of them. */
const named = process.argv.flatMap((word, at, words) => {
  if (word === '--project') return words[at + 1] ?? [];
  return word.startsWith('--project=') ? word.slice('--project='.length) : [];
});

/** The browser is looked for only when tests are to run in it. */
async function browserProjects(): Promise<TestProjectInlineConfiguration[]> {
  const onlyNode = named.length > 0 && named.every((name) => NODE_PROJECTS.some(({ test }) => test?.name === name));
  if (process.env['VITEST'] === undefined || onlyNode) return [];
  const { browserProject } = await import('./tests/browser/project.ts');
  return [browserProject()];
}

export default defineConfig(async ({ mode, command }) => {
  const isDemo = mode === 'demo';
  const isMocked = isDemo || (command === 'serve' && mode === 'development');
  return {
    // The app's addresses live after the #, so a built copy works in any folder of any host.
    base: './',
    plugins: [react(), policyPlugin(), noPreloader(), meetingFileTemplatePlugin()],
    define: { 'import.meta.env.VITE_MOCK': JSON.stringify(isMocked) },
    build: {
      outDir: isDemo ? 'mocks/dist' : 'dist',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      // What a page needs is asked for at once by the page itself; a preloader would be a kilobyte of its own.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    },
    test: {
      clearMocks: true,
      // Long enough for a slow computer with much else to do: nothing here is a test of speed.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 20_000 } },
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [...NODE_PROJECTS, ...(await browserProjects())],
    },
  };
});
