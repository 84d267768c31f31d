import { describe, expect, it } from 'vitest';
import { plainly } from '#view/setting.ts';
import { settingOf } from './builders.ts';

/** Every sign of Unicode that turns what follows it: embeddings, overrides, isolates, and the ends of both. */
const TURNING = ['202a', '202b', '202c', '202d', '202e', '2066', '2067', '2068', '2069'];

describe(plainly, () => {
  it.each(['Enhetschef', 'مدير الوحدة', 'מנהל יחידה', ''])('leaves %j as it is', (text) => {
    expect(plainly({ sv: text }, settingOf())).toBe(text);
  });

  it.each(TURNING)('lets U+%s turn nothing around', (code) => {
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    expect(plainly({ sv: `${sign}chef${sign}` }, settingOf())).toBe('chef');
  });
});
