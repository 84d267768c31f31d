import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { Found } from '#publish/browser/found.ts';
import { findChromium, launchOptionsOf } from './find-chromium.ts';
import { READER } from './reader.ts';

/** Found before the tests so that the first one need not wait for a reload. */
const PACKAGES = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'recharts',
  'zod/mini',
  '@tanstack/react-query',
  'msw',
  'msw/experimental',
  '@mswjs/interceptors',
  '@mswjs/interceptors/fetch',
  'axe-core',
  'vitest-browser-react',
];

/** A test run says which browser it was made in. */
function said(found: Found): Found {
  // The configuration is read once for each project; one line is enough.
  if (process.env['SAID_BROWSER'] !== found.path) {
    console.info(`Pages and components are tested in a real browser: ${found.path} (${found.how}).`);
    process.env['SAID_BROWSER'] = found.path;
  }
  return found;
}

/** Components and pages, tested in a real browser. Throws: Error when there is none. */
export const browserProject = (): TestProjectInlineConfiguration => ({
  extends: true,
  optimizeDeps: { include: PACKAGES },
  test: {
    name: 'chromium',
    include: ['tests/**/*.test.tsx'],
    globalSetup: ['tests/browser/towns.setup.ts'],
    setupFiles: ['tests/browser/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptionsOf(said(findChromium())), contextOptions: READER }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1000, height: 800 },
      locators: { exact: true },
    },
  },
});
