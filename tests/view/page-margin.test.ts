import { describe, expect, it } from 'vitest';
import { marginSheet, pageMargin, quoted } from '#view/page-margin.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';

describe(pageMargin, () => {
  it.each([
    ['production', 'Exempelköping'],
    ['demo', 'DEMO · Exempelköping'],
    ['unknown', 'OKÄNT URSPRUNG · Exempelköping'],
  ] as const)('%s figures are %s', (provenance, whose) => {
    expect(pageMargin('Exempelköping', settingOf(provenance))).toEqual({
      whose,
      release: sv.footer.release('2026-1', '3 mars 2026'),
    });
  });
});

/** What a style sheet's string says once it is read. */
const readBack = (string: string): string =>
  string.slice(1, -1).replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

describe(quoted, () => {
  it.each(['Exempelköping', 'a"b', "a'b", 'a\\', 'a\nb', '</style>', '}@import url(x)', 'Å 🏛 1', '*/ body{}', ''])(
    'keeps %j, and lets nothing out',
    (text) => {
      const string = quoted(text);
      expect(readBack(string)).toBe(text);
      expect(string.slice(1, -1)).not.toMatch(/["'{}<>@()\n/*]|\\(?![0-9a-f]+ )/);
    },
  );
});

describe(marginSheet, () => {
  it('is one rule, whatever the municipality is called', () => {
    const depth = [...marginSheet({ whose: '"} body { display: none } @page {', release: '\\' })];
    const opened = depth.filter((sign) => sign === '{').length;
    expect([opened, depth.filter((sign) => sign === '}').length]).toEqual([4, 4]);
  });
});
