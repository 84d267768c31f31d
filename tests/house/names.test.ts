import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';
import { nodesIn, sourcesIn, syntaxOf, textOf } from './source.ts';

/** Tests that are switched off, or that switch all others off. */
function silenced(file: string, text: string): string[] {
  return [...nodesIn(syntaxOf(file, text))].flatMap(({ type, object, property }) => {
    const [test, how] = [Reflect.get(Object(object), 'name'), Reflect.get(Object(property), 'name')];
    const isSilenced = /^(it|test|describe|suite)$/.test(test) && /^(skip|only|todo|skipIf|runIf|fails)$/.test(how);
    return type === 'MemberExpression' && isSilenced ? [`${file}: ${test}.${how}`] : [];
  });
}

describe('names', () => {
  it('say what a thing is, in the file’s name', () => {
    const odd = sourcesIn('src', 'mocks', 'tests').filter((file) =>
      /(^|\/)(index|utils?|helpers?|misc)\.\w+$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  it('tests end in .test and stand where they are run', () => {
    const tests = projectFiles().filter((file) => /\.(test|spec)\.\w+$/.test(file));
    expect(tests.length).toBeGreaterThan(3);
    expect(tests.filter((file) => !/^tests\/\w+\/.*\.test\.tsx?$/.test(file))).toEqual([]);
  });

  it('no test is left out', () => {
    expect(sourcesIn('tests').flatMap((file) => silenced(file, textOf(file)))).toEqual([]);
  });

  it.each(["it.skip('x', f);", "describe.only('x', f);", "test.todo('x');", "it.skipIf(a)('x', f);"])(
    'would notice %s',
    (text) => {
      expect(silenced('x.test.ts', text)).toHaveLength(1);
    },
  );
});
