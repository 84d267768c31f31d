import { describe, expect, it } from 'vitest';
import { joinFileName } from '#domain/kernel/file-name.ts';

describe(joinFileName, () => {
  it.each([
    [['DEMO', 'Å by', 'underlag', '', '2026-1'], 'DEMO_Å-by_underlag_2026-1'],
    [['../../etc', 'a_b', 'c:\\d'], '..-..-etc_a-b_c-d'],
    [['a   b\n\tc'], 'a-b-c'],
    [['', ''], ''],
    [[], ''],
  ])('%j: %j', (parts, name) => {
    expect(joinFileName(parts)).toBe(name);
  });
});
