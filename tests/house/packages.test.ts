import { describe, expect, it } from 'vitest';
import { packagesIn, reachedFrom } from './reached.ts';
import { textOf } from './source.ts';

interface Listed {
  readonly dependencies: Readonly<Record<string, string>>;
}
const { dependencies } = JSON.parse(textOf('package.json')) as Listed;
const { packages: locked } = JSON.parse(textOf('package-lock.json')) as {
  packages: Readonly<Record<string, { readonly dev?: boolean } & Partial<Listed>>>;
};

const inProduction = (files: readonly string[]) => files.filter((file) => !file.startsWith('mocks/'));

describe('what an installation without what only development needs has', () => {
  it.each([
    ['the publisher', ['src/publish/run.mjs', 'src/publish/cli.ts'], ['papaparse', 'vite', 'yaml']],
    ['the app', ['src/app/main.tsx'], ['react', 'recharts']],
  ])('%s finds its packages there', (_, entries, some) => {
    const packages = packagesIn(inProduction(reachedFrom(...entries)));
    expect(packages).toEqual(expect.arrayContaining(some));
    expect(packages.filter((name) => dependencies[name] === undefined)).toEqual([]);
  });

  it('is the same in the lock file', () => {
    expect(locked['']?.dependencies).toEqual(dependencies);
    const left = Object.keys(dependencies).filter((name) => locked[`node_modules/${name}`]?.dev !== undefined);
    expect(left).toEqual([]);
  });
});
