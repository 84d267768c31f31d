import { describe, expect, it } from 'vitest';
import { shapes } from '#tests/ui/drawn.tsx';
import { emulate } from '#tests/ui/emulated.ts';
import { visit } from './visit.tsx';

/** What of a link's looks is left where the reader's own colours take the place of ours. */
const looksOf = (link: HTMLElement): string => {
  const { borderBlockEnd, fontWeight, textDecorationLine, outline } = getComputedStyle(link);
  return [borderBlockEnd, fontWeight, textDecorationLine, outline].join();
};

describe('the page that one is on', () => {
  it.each(['.header nav', '.tabs'])('is marked in %s, also in colours of the reader’s own', async (list) => {
    await emulate({ 'forced-colors': 'active' });
    await visit('#/trust');
    const links = shapes<HTMLElement>(document.body, `${list} a`);
    const here = links.filter((link) => link.ariaCurrent !== null);
    const others = links.filter((link) => link.ariaCurrent === null);
    expect([here.length, others.length > 1]).toEqual([1, true]);
    expect(others.map(looksOf)).not.toContain(here.map(looksOf)[0]);
  });
});
