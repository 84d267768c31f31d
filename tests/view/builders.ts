import type { MeasureColumn, SurveyColumn } from '#domain/feedback/column.ts';
import type { MeasureIndicator, SurveyIndicator } from '#domain/feedback/indicator.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { known, type MissingReason, missing } from '#domain/kernel/measured.ts';
import { type Period, parsePeriod } from '#domain/kernel/period.ts';
import type { Origin, Provenance } from '#domain/kernel/release.ts';
import { writeAddress } from '#view/address.ts';
import { type Happened, sentencePlainly } from '#view/sentence.ts';
import type { PageSetting } from '#view/setting.ts';
import { sv } from '#words/sv.ts';

/** Figures and who reads them, small and sound. Each takes what is different this time. */

export function period(raw: string): Period {
  const read = parsePeriod(raw);
  if (read === null) throw new RangeError(`not a period: ${raw}`);
  return read;
}

const yearsTo2025 = (count: number): Period[] =>
  Array.from({ length: count }, (_, at) => period(String(2026 - count + at)));

export const originOf = (provenance: Provenance): Origin => ({
  organisation: 'exempelkoping',
  provenance,
  release: { id: '2026-1', published: '2026-03-03', previous: '2025-1', next: '2027-03-02' },
  source: { name: 'Exempelköpings enkät', url: 'https://exempel.se/enkat', licence: 'CC0' },
});

/** Somebody who reads Swedish a week after publication; the figures are real unless said otherwise. */
export const settingOf = (provenance: Provenance = 'production', more: Partial<PageSetting> = {}): PageSetting => ({
  words: sv,
  language: 'sv',
  origin: originOf(provenance),
  today: '2026-03-10',
  href: (place) => writeAddress({ place, language: null, release: null }),
  ...more,
});

/** [good, neutral, bad] and, where it is known, invited. */
export type SurveyCell = readonly [number, number, number, number?] | MissingReason;
/** A value, [value, denominator] or why there is none. */
export type MeasureCell = number | readonly [number, number] | MissingReason;

/** Answers by year, the latest in 2025. */
export const surveyOf = (cells: readonly SurveyCell[], more: Partial<SurveyColumn> = {}): SurveyColumn => ({
  kind: 'survey',
  indicator: indicatorId('bemotande'),
  unit: unitId('kommunen'),
  periods: yearsTo2025(cells.length),
  provisional: [],
  redefinitions: [],
  cells: cells.map((cell) => {
    if (typeof cell === 'string') return missing(cell);
    const [good, neutral, bad, invited] = cell;
    return known({ good, neutral, bad, invited });
  }),
  ...more,
});

/** Values by year, the latest in 2025. */
export const measureOf = (cells: readonly MeasureCell[], more: Partial<MeasureColumn> = {}): MeasureColumn => ({
  kind: 'measure',
  indicator: indicatorId('vantan'),
  unit: unitId('kommunen'),
  periods: yearsTo2025(cells.length),
  provisional: [],
  redefinitions: [],
  cells: cells.map((cell) => {
    if (typeof cell === 'string') return missing(cell);
    return typeof cell === 'number' ? known({ value: cell }) : known({ value: cell[0], denominator: cell[1] });
  }),
  ...more,
});

const indicator = {
  direction: 'higher',
  aspect: 'values',
  values: [],
  practices: [],
  targets: [],
  source: { name: 'Enkäten', kind: 'raw' },
  statutory: false,
} as const;

export const questionOf = (more: Partial<SurveyIndicator> = {}): SurveyIndicator => ({
  ...indicator,
  kind: 'survey',
  id: indicatorId('bemotande'),
  name: { sv: 'Bemötande' },
  question: { sv: 'Hur bemöter vi dig?' },
  options: [
    { text: { sv: 'Bra' }, means: 'good' },
    { text: { sv: 'Dåligt' }, means: 'bad' },
  ],
  ...more,
});

export const measuredOf = (more: Partial<MeasureIndicator> = {}): MeasureIndicator => ({
  ...indicator,
  kind: 'measure',
  id: indicatorId('vantan'),
  name: { sv: 'Väntan' },
  measureUnit: 'days',
  decimals: 1,
  ...more,
});

/** What is told of something that happened, in Swedish. */
export const toldBy = ({ text, around }: Happened): string => sentencePlainly(text, around, settingOf());
