import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { unitTree } from '#domain/units/tree.ts';
import { findingOf } from '#domain/verdict/finding.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { stripView } from '#view/strip.view.ts';

/** Runs in the browser, as the app does: what it costs there to read the figures of many units. */

export interface Many {
  readonly kind: 'survey' | 'measure';
  readonly units: number;
  readonly goals: number;
  readonly periods: number;
}

/** Milliseconds. */
interface Readings {
  /** What may be said of every unit in every goal. */
  readonly judged: number;
  /** All that the page of one goal says of its units by one indicator: what may be said, the dots and the words. */
  readonly strip: number;
  /** How many times each thing was said, so that nothing is left out because nobody looks at it. */
  readonly said: Readonly<Record<string, number>>;
}

const NOW = { today: '2026-03-10', published: '2026-03-10' };
const TARGETS = [{ level: 60 }];

/** Looks random and is the same every time: a whole number from 0 up to, but not including, the limit. */
function steady(seed: number, limit: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % limit;
}

function columnOf({ kind, periods }: Many, unit: number, goal: number): Column {
  const seeds = Array.from({ length: periods }, (_, at) => (goal * 7919 + unit) * 101 + at * 3);
  const place = { unit: unitId(`enhet-${unit}`) };
  if (kind === 'measure')
    return measureOf(
      seeds.map((seed) => 10 + steady(seed, 80)),
      place,
    );
  const answers = (seed: number) => [10 + steady(seed, 30), steady(seed + 1, 12), steady(seed + 2, 12), 90] as const;
  return surveyOf(seeds.map(answers), place);
}

function stripOf(columns: readonly Column[], indicator: Indicator): number {
  const root = { id: unitId('kommunen'), name: { sv: 'Kommunen' }, words: [] };
  const below = columns.map(({ unit }) => ({ id: unit, parent: root.id, name: { sv: unit }, words: [] }));
  const tree = unitTree([root, ...below]);
  const began = performance.now();
  const view = stripView(indicator, columns, tree, root.id, settingOf('demo'));
  if (view?.rows.length !== columns.length) throw new Error('not every unit has its row');
  return performance.now() - began;
}

export function timed(many: Many): Readings {
  const indicator = many.kind === 'survey' ? questionOf({ targets: TARGETS }) : measuredOf({ targets: TARGETS });
  const goals = Array.from({ length: many.goals }, (_, goal) =>
    Array.from({ length: many.units }, (__, unit) => columnOf(many, unit, goal)),
  );
  const said: Record<string, number> = {};
  const began = performance.now();
  for (const column of goals.flat()) {
    const { code } = findingOf(column, indicator, NOW);
    said[code] = (said[code] ?? 0) + 1;
  }
  const judged = performance.now() - began;
  return { judged, strip: stripOf(goals[0] ?? [], indicator), said };
}
