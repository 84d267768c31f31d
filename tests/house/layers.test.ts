import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/ui/styles';
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const ORDER = /^@layer ([\w, ]+);$/m;

const everywhere = textOf('all.css');
const order = ORDER.exec(everywhere)?.[1];
const fetched = readdirSync(FOLDER).filter((name) => name !== 'all.css' && !everywhere.includes(`./${name}`));

/** Whether a sheet says the order of the layers before its first rule. */
const saysOrder = (css: string): boolean => {
  const said = ORDER.exec(css);
  return said?.[1] === order && !css.slice(0, said?.index).includes('{');
};

describe('style that is fetched with a page', () => {
  it('stands before that of all pages, so it says the order of the layers itself', () => {
    expect(order?.split(', ').at(-1)).toBe('print');
    expect(fetched).toContain('appendix.css');
    expect(fetched.filter((name) => !saysOrder(textOf(name)))).toEqual([]);
  });

  it.each(['@layer pages {}', '@layer pages, print;', `.a {}\n@layer ${order};`, ''])('would notice %j', (css) => {
    expect(saysOrder(css)).toBe(false);
  });
});
