import { describe, expect, it } from 'vitest';
import { anchorOf, deadEnds } from './links.ts';
import { projectFiles } from './project-files.ts';
import { textOf } from './source.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const commands = Object.keys(scripts);

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    const pages = projectFiles().filter((file) => /^(docs\/.+|[^/]+)\.md$/.test(file));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((page) => deadEnds(page, textOf, commands))).toEqual([]);
  });
});

describe(deadEnds, () => {
  it.each([
    ['[a](gone.md)', 'docs/x.md: nothing at gone.md'],
    ['[a](#gone)', 'docs/x.md: no heading for #gone'],
    ['run `npm run nothing`', 'docs/x.md: no command nothing'],
    ['see `src/nowhere.ts`', 'docs/x.md: nothing at src/nowhere.ts'],
  ])('would notice %s', (text, said) => {
    expect(deadEnds('docs/x.md', () => text, commands)).toEqual([said]);
  });

  it.each([
    '[a](https://example.org)',
    '[a](../package.json)',
    '# A b, c\n[a](#a-b-c)',
    'see `src/domain`',
    'no `src`',
  ])('lets %j be', (text) => {
    expect(deadEnds('docs/x.md', () => text, commands)).toEqual([]);
  });
});

describe(anchorOf, () => {
  it.each([
    ['What it is, and why', 'what-it-is-and-why'],
    ['Så här gör du', 'så-här-gör-du'],
  ])('%s: %s', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});
