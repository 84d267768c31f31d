import type { Tallies } from '#publish/build/tallies.ts';
import { cellOf } from '#publish/build/tally.ts';
import type { Folder, IndicatorFields } from '#publish/rows.ts';
import { median } from './median.ts';

/** Shares of good answers in the whole organisation, percent, for each wave with answers. */
function shares(tallies: Tallies, question: string): number[] {
  const tally = tallies.of(question);
  const counts = tally?.questions.get(question)?.counts;
  if (tally === undefined || counts === undefined) return [];
  return tally.waves.flatMap((_, wave) => {
    const cell = cellOf(tally, 0, wave);
    const [good = 0, neutral = 0, bad = 0] = [counts.good[cell], counts.neutral[cell], counts.bad[cell]];
    const answered = good + neutral + bad;
    return answered === 0 ? [] : [(good / answered) * 100];
  });
}

/** Values of the whole organisation, else of every unit. */
function values({ measures }: Folder, { order }: Tallies['users'], indicator: string): number[] {
  const known = measures.filter(({ fields }) => fields.indicator === indicator && fields.value !== undefined);
  const whole = known.filter((row) => row.fields.unit === order.rows[0]?.fields.id);
  return (whole.length > 0 ? whole : known).map((row) => row.fields.value ?? 0);
}

/**
 * A value in the middle of those an indicator has, in the unit its target is in; null when it has none above 0.
 */
export function typicalValue(folder: Folder, tallies: Tallies | null, { id, kind }: IndicatorFields): number | null {
  if (tallies === null) return null;
  const typical = median(kind === 'survey' ? shares(tallies, id) : values(folder, tallies.users, id));
  return typical !== null && typical > 0 ? typical : null;
}
