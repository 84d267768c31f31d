import { describe, expect, it } from 'vitest';
import { plainly } from '#view/setting.ts';
import { settingOf } from './builders.ts';

const RIGHT_TO_LEFT = '\u202e';
const ISOLATED = '\u2068';
const END = '\u2069';

describe(plainly, () => {
  it.each([
    ['Enhetschef', 'Enhetschef'],
    ['مدير الوحدة', 'مدير الوحدة'],
    [`${RIGHT_TO_LEFT}fehc`, `${ISOLATED}${RIGHT_TO_LEFT}fehc${END}`],
  ])('lets %s turn nothing around but itself', (text, said) => {
    expect(plainly({ sv: text }, settingOf())).toBe(said);
  });
});
