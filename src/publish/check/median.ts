/** The value in the middle, the upper of two; null when there is none. @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
