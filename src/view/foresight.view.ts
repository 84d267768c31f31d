import { leadOf } from '#domain/conditions/lead.ts';
import type { StaffingPanel } from '#domain/conditions/panel.ts';
import { type Foresight, foresightOf, type StaffingPoint, staffingOf } from '#domain/conditions/staffing.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type PageSetting, plainly } from './setting.ts';

/** A unit below the one that is shown, with its own columns. */
export interface UnitBelow {
  readonly name: Texts;
  readonly columns: readonly Column[];
}

/** Whether it was decided in time of what these points tell. Null where no limit is agreed on. */
export function foreseen({ limit, decisions }: StaffingPanel, points: readonly StaffingPoint[]): Foresight | null {
  const days = decisions.map(({ date }) => date);
  return limit === undefined ? null : foresightOf(points, limit, days);
}

function foreseenBelow(panel: StaffingPanel, { columns }: UnitBelow): Foresight | null {
  const [cases, posts] = [panel.cases, panel.posts].map((id) => columns.find(({ indicator }) => indicator === id));
  if (cases?.kind !== 'measure' || posts?.kind !== 'measure') return null;
  return foreseen(panel, staffingOf(cases, posts));
}

function ownSaid(foresight: Foresight, { words }: PageSetting): string {
  const { foresight: said } = words.conditions;
  if (foresight.kind === 'within') return said.within;
  const passed = words.format.period(foresight.passed);
  if (foresight.kind === 'undecided') return said.undecided(passed);
  const { when, months } = leadOf(foresight.passed, foresight.decided);
  return when === 'during' ? said.during(passed) : said[when](months, passed);
}

/**
 * Whether it was decided in time; and where that is so of the whole, for whom below it was not: what is added up can hide
 * that one of them has had far too much for long.
 */
export function foresightSaid(
  panel: StaffingPanel,
  points: readonly StaffingPoint[],
  below: readonly UnitBelow[],
  setting: PageSetting,
): string | null {
  const foresight = foreseen(panel, points);
  if (foresight === null) return null;
  const own = ownSaid(foresight, setting);
  if (foresight.kind === 'too-late' || foresight.kind === 'undecided') return own;
  const { conditions, format } = setting.words;
  const others = (['too-late', 'undecided'] as const).flatMap((kind) => {
    const units = below.filter((unit) => foreseenBelow(panel, unit)?.kind === kind);
    const names = units.map(({ name }) => plainly(name, setting));
    return names.length === 0 ? [] : [conditions.foresight.below[kind](format.list(names))];
  });
  return [own, ...others].join(' ');
}
