import type { StaffingPanel } from '#domain/conditions/panel.ts';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { type MeasureCell, measuredOf, measureOf, settingOf } from '#tests/view/builders.ts';
import type { UnitBelow } from '#view/foresight.view.ts';
import { staffingView } from '#view/staffing.view.ts';

const [cases, posts] = [indicatorId('arenden'), indicatorId('tjanster')];
const PANEL: StaffingPanel = {
  id: panelId('bemanning'),
  kind: 'staffing',
  name: { sv: 'Ärenden och tjänster' },
  cases,
  posts,
  decisions: [],
};
const unitName = { sv: 'Björken' };
export const decision = (date: string) => ({ date, body: { sv: 'Socialnämnden' }, text: { sv: 'Två nya tjänster' } });

interface Case {
  readonly cases?: readonly MeasureCell[] | null;
  readonly posts?: readonly MeasureCell[] | null;
  readonly panel?: Partial<StaffingPanel>;
  readonly column?: Partial<MeasureColumn>;
  readonly below?: readonly UnitBelow[];
}

/** Cases and posts in one unit, year by year unless told otherwise. */
export function viewOf({
  cases: one = [100, 110, 118],
  posts: other = [10, 10, 10.9],
  panel = {},
  column = {},
  below = [],
}: Case = {}) {
  const columns = [
    ...(one === null ? [] : [measureOf(one, { indicator: cases, ...column })]),
    ...(other === null ? [] : [measureOf(other, { indicator: posts, ...column })]),
  ];
  const of = { measureUnit: 'number', decimals: 1 } as const;
  const indicators = [
    measuredOf({ id: cases, ...of, decimals: 0, source: { name: 'Verksamhetssystemet', kind: 'raw' } }),
    measuredOf({ id: posts, ...of, source: { name: 'Personalsystemet', kind: 'raw' } }),
  ];
  return staffingView({ ...PANEL, ...panel }, { columns, indicators }, unitName, settingOf(), below);
}
