import { describe, expect, it } from 'vitest';
import { modeChange } from '#domain/feedback/mode-change.ts';
import type { Wave, WaveMode } from '#domain/feedback/wave.ts';
import { type Period, parsePeriod } from '#domain/kernel/period.ts';

function period(raw: string): Period {
  const read = parsePeriod(raw);
  if (read === null) throw new RangeError(raw);
  return read;
}

const wave = (year: string, ...modes: WaveMode[]): Wave => ({ period: period(year), modes });

describe(modeChange, () => {
  it.each<[string, Wave[], string, boolean]>([
    ['another way', [wave('2024', 'paper'), wave('2025', 'web')], '2025', true],
    ['one way more', [wave('2024', 'paper'), wave('2025', 'paper', 'web')], '2025', true],
    ['one way less', [wave('2024', 'paper', 'web'), wave('2025', 'web')], '2025', true],
    ['the same ways in another order', [wave('2024', 'paper', 'web'), wave('2025', 'web', 'paper')], '2025', false],
    ['a way written twice', [wave('2024', 'web', 'paper'), wave('2025', 'web', 'web', 'paper')], '2025', false],
    ['ways that nobody knows now', [wave('2024', 'paper'), wave('2025')], '2025', false],
    ['ways that nobody knows before', [wave('2024'), wave('2025', 'web')], '2025', false],
    ['the first wave', [wave('2024', 'paper'), wave('2025', 'web')], '2024', false],
    ['a wave that is not declared', [wave('2024', 'paper'), wave('2025', 'web')], '2026', false],
    ['no wave at all', [], '2025', false],
    ['a change long ago', [wave('2023', 'paper'), wave('2024', 'web'), wave('2025', 'web')], '2025', false],
    ['a year without a wave between', [wave('2022', 'paper'), wave('2025', 'web')], '2025', true],
  ])('%s', (_, waves, year, isChange) => {
    const change = modeChange(waves, period(year));
    expect(change !== null).toBe(isChange);
  });

  it('tells which two waves they are', () => {
    const [before, now] = [wave('2024', 'paper'), wave('2025', 'web')];
    expect(modeChange([wave('2023', 'visit'), before, now], now.period)).toEqual({ before, now });
  });
});
