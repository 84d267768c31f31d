import { describe, expect, it } from 'vitest';
import { examplesIn, faultIn } from './examples.ts';
import { sourcesIn, textOf } from './source.ts';

type Module = Record<string, unknown>;
const modules = import.meta.glob<Module>('/src/**/*.ts');

/** Modules that only hold things, so that loading them does nothing. Examples may use what any of them exports. */
const pure = Object.keys(modules).filter((file) => /^\/src\/(domain|contract|words|view)\//.test(file));

const load = (file: string): Promise<Module> => modules[`/${file}`]?.() ?? Promise.resolve({});

describe('examples in the comments', async () => {
  const files = sourcesIn('src').filter((file) => examplesIn(file, textOf(file)).length > 0);
  const everything: Module = Object.assign({}, ...(await Promise.all(pure.map((file) => load(file.slice(1))))));
  const found = await Promise.all(
    files.map(async (file) => {
      const names = { ...everything, ...(await load(file)) };
      return examplesIn(file, textOf(file)).map((example) => ({ file, fault: faultIn(example, names) }));
    }),
  );
  const checked = found.flat();

  it('are true', () => {
    expect(checked.filter(({ fault }) => fault !== null && fault !== 'not simple')).toEqual([]);
  });

  it('can nearly all be tried', () => {
    const untried = checked.filter(({ fault }) => fault === 'not simple');
    expect(checked.length).toBeGreaterThan(20);
    expect(untried.length / checked.length, JSON.stringify(untried)).toBeLessThan(0.1);
  });
});

describe(faultIn, () => {
  const double = (value: number) => value * 2;
  it.each([
    ['double(2)', '4', null],
    ['double(1.06)', '2.1', null],
    ['({ a: [double(1)] })', '{ a: [2] }', null],
    ['double(2)', '5', 'double(2) gives 4, not 5'],
    ['double(1.06)', '2.13', 'double(1.06) gives 2.12, not 2.13'],
    ['({ a: 1, b: 2 })', '{ a: 1 }', '({ a: 1, b: 2 }) gives {"a":1,"b":2}, not { a: 1 }'],
    ['[1]', '{ 0: 1 }', '[1] gives [1], not { 0: 1 }'],
    ['double(2)', 'four persons', "double(2) // four persons: SyntaxError: Unexpected identifier 'persons'"],
    ['treble(2)', '6', 'not simple'],
  ])('%s // %s: %s', (call, result, fault) => {
    expect(faultIn({ call, result }, { double })).toBe(fault);
  });
});
