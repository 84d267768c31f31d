import { describe, expect, it } from 'vitest';
import { longFunctions } from './functions.ts';
import { sourcesIn, textOf } from './source.ts';

const LONGEST_FILE = 200;
/** Where no file may be longer. */
const MEASURED = ['src', 'mocks', 'tests'];
const LONGEST_FUNCTION = 50;
/** A component is mostly markup, which is long without being hard. */
const LONGEST_COMPONENT = 80;
const MEDIAN = 60;

const linesOf = (file: string): number => textOf(file).trimEnd().split('\n').length;

describe('sizes', () => {
  const sources = sourcesIn('src');

  it(`no file is over ${LONGEST_FILE} lines`, () => {
    const long = sourcesIn(...MEASURED).filter((file) => linesOf(file) > LONGEST_FILE);
    expect(long.map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it(`half the files are at most ${MEDIAN} lines`, () => {
    const sizes = sources.map(linesOf).sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  // A catalogue of words is a list in the shape of a function.
  const procedures = sources.filter((file) => !/^src\/(words|publish\/words)\//.test(file));

  it.each([
    ['function', '.ts', LONGEST_FUNCTION],
    ['component', '.tsx', LONGEST_COMPONENT],
  ])('no %s is too long', (_, ending, longest) => {
    const files = procedures.filter((file) => file.endsWith(ending));
    expect(files.flatMap((file) => longFunctions(file, textOf(file), longest))).toEqual([]);
  });
});

describe(longFunctions, () => {
  it.each([
    ['function a() {\n\n\n}', ['x.ts: a, 4 lines']],
    ['const b = () => {\n\n\n};', ['x.ts: b, 4 lines']],
    ['class C { d() {\n\n\n} }', ['x.ts: d, 4 lines']],
    ['call(() => {\n\n\n});', ['x.ts: a function, 4 lines']],
    ['function a() {\n\n}', []],
  ])('%j: %j', (text, long) => {
    expect(longFunctions('x.ts', text, 3)).toEqual(long);
  });
});
