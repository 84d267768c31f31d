import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';
import { textOf } from './source.ts';

/** Written so that this file does not hold what it looks for. */
const MACHINE_WORDS = [
  ['a folder of one machine', /(^|[\s"'`(=:])\/(?:wor[k]|roo[t]|far[m]|hom[e]\/\w+)\//],
  ['a download address', /"resolve[d]":\s*"http/],
  ['a package registry', /https?:\/\/(?!registry\.npmjs\.org)[\w.-]*(?:registr[y]|artifactor[y]|nexu[s])[\w.-]*[/:]/],
] as const;

const machineWords = (text: string): string[] =>
  MACHINE_WORDS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

const BINARY = /\.(woff2|png|jpg|ico|xlsx)$/;

describe('files of the project', () => {
  it('speak of no machine', () => {
    const files = projectFiles().filter((file) => !BINARY.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => machineWords(textOf(file)).map((word) => `${file}: ${word}`))).toEqual([]);
  });

  it.each([
    ['see /wor', 'k/main/x', 'a folder of one machine'],
    ['"/roo', 't/x"', 'a folder of one machine'],
    ['"resolved": "', 'http://x.y/z.tgz"', 'a download address'],
    ['https://registr', 'y.example.org/x', 'a package registry'],
    ['http://nexu', 's.local:8081/', 'a package registry'],
  ])('would notice %s%s', (start, end, word) => {
    expect(machineWords(start + end)).toEqual([word]);
  });
});
