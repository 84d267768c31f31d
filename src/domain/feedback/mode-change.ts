import type { Period } from '#domain/kernel/period.ts';
import type { Wave } from './wave.ts';

/** Two waves after each other in which people were asked in different ways. */
export interface ModeChange {
  readonly before: Wave;
  readonly now: Wave;
}

/**
 * Whether people were asked in another way in a wave than in the one before it: paper, web, telephone and so on. Who
 * answers, and how frankly, depends on it, so that the two waves are perhaps not quite comparable.
 *
 * Shape:   `waves` oldest first, as published.
 * Missing: null when it was the same way, when there is no wave before, and when it is not known how either was made.
 *
 * @example modeChange([{ period: '2024', modes: ['paper'] }, { period: '2025', modes: ['paper'] }], '2025') // null
 */
export function modeChange(waves: readonly Wave[], period: Period): ModeChange | null {
  const at = waves.findIndex((wave) => wave.period === period);
  const [before, now] = [waves[at - 1], waves[at]];
  if (before === undefined || now === undefined || before.modes.length === 0 || now.modes.length === 0) return null;
  const [earlier, later] = [new Set(before.modes), new Set(now.modes)];
  const isSame = earlier.size === later.size && [...earlier].every((mode) => later.has(mode));
  return isSame ? null : { before, now };
}
