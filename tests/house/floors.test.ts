import { describe, expect, it } from 'vitest';
import { trespasses } from './floors.ts';
import { sourcesIn, textOf } from './source.ts';

describe('floors', () => {
  it('nobody goes where they may not', () => {
    const files = sourcesIn('src', 'mocks');
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => trespasses(file, textOf(file)))).toEqual([]);
  });

  it.each([
    ['src/domain/kernel/x.ts', "import { get } from '#query/http.ts';", 'domain may not ask query'],
    ['src/domain/kernel/x.ts', "import type { Words } from '#words/sv.ts';", 'domain may not ask words'],
    ['src/domain/kernel/x.ts', "import * as z from 'zod/mini';", 'domain may not use zod/mini'],
    ['src/domain/goals/x.ts', "import { a } from '#domain/units/tree.ts';", 'domain/goals may not ask domain/units'],
    ['src/domain/kernel/x.ts', "import { a } from '#domain/goals/goal.ts';", 'domain/kernel may not ask domain/goals'],
    ['src/ui/x.tsx', "import { verdict } from '#domain/verdict/verdict.ts';", 'ui may not ask domain'],
    ['src/ui/x.tsx', "let a: import('#domain/kernel/ids.ts').UnitId;", 'ui may not ask domain'],
    ['src/view/x.ts', "import { useMemo } from 'react';", 'view may not use react'],
    ['src/pages/x.tsx', "import { a } from '#contract/read.ts';", 'pages may not ask contract'],
    ['src/pages/x.tsx', "const m = await import('#mocks/browser.ts');", 'pages may not ask mocks'],
    ['src/app/main.tsx', "import { m } from '#mocks/browser.ts';", 'app may load mocks only by a dynamic import'],
    ['src/app/main.tsx', "await import('#publish/cli.ts');", 'app may not ask publish'],
    ['src/app/main.tsx', "import 'msw';", 'app may not use msw'],
    ['src/publish/x.ts', "import { a } from '#tests/house/source.ts';", 'publish may not ask tests'],
    ['src/publish/x.ts', "require('papaparse'); require('left-pad');", 'publish may not use left-pad'],
    ['src/view/x.ts', "export { get } from '../query/http.ts';", 'climbs out'],
    ['src/view/x.ts', "export * from '#query/http.ts';", 'view may not ask query'],
    ['src/view/x.ts', "export * from './other';", 'lacks its ending'],
    ['src/view/x.ts', 'await import(name);', 'only shows when it runs'],
    ['src/query/x.ts', "import.meta.glob(['./a.ts', '../mocks/**/*.ts']);", 'climbs out'],
    ['mocks/x.ts', "import { a } from '#app/main.tsx';", 'mocks may not ask app'],
    ['mocks/world.ts', "import { a } from '#publish/publish.ts';", 'mocks may not ask publish'],
    ['src/attic/x.ts', '', 'no such floor'],
    ['src/x.ts', '', 'no such floor'],
  ])('would notice one in %s: %s', (file, text, said) => {
    expect(trespasses(file, text).join()).toContain(said);
  });

  it.each([
    ['src/domain/units/x.ts', "import { a } from '#domain/kernel/ids.ts'; import { b } from './tree.ts';"],
    ['src/app/main.tsx', "if (import.meta.env.VITE_MOCK) await import('#mocks/browser.ts');"],
    ['src/app/main.tsx', "import '@fontsource-variable/source-sans-3'; import './base.css';"],
    ['src/publish/x.mjs', "import { join } from 'node:path'; export const x = join;"],
  ])('lets one pass in %s: %s', (file, text) => {
    expect(trespasses(file, text)).toEqual([]);
  });
});
