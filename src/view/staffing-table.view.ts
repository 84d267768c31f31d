import type { StaffingPoint } from '#domain/conditions/staffing.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Cell } from './csv.ts';
import type { MeasuredFigure } from './panel-head.ts';
import { type Point, pointsOf } from './point.ts';
import type { PageSetting } from './setting.ts';
import { type ExportView, filed, nameOf } from './sheet.ts';
import type { StaffingChart } from './staffing-chart.ts';
import { type TableView, trimmed } from './table.view.ts';

/** Cases and posts of one unit, with what was counted from them. */
export interface Staffed {
  readonly key: string;
  /** What it shows and of whom. */
  readonly name: string;
  readonly points: readonly StaffingPoint[];
  readonly cases: MeasuredFigure;
  readonly posts: MeasuredFigure;
  readonly chart: StaffingChart | null;
}

const EMPTY = '–';
const DECIMALS = 2;

/** One period of a figure in words, and why there is no number where there is none. */
function toldIn({ column, indicator }: MeasuredFigure, setting: PageSetting): (period: Period) => Point | undefined {
  const points = pointsOf(column, indicator, setting);
  return (period) => points.find((point) => point.period === period);
}

export function staffingTable({ name, points, cases, posts }: Staffed, setting: PageSetting): TableView {
  const { conditions, figure, format, missingMeasure } = setting.words;
  const [caseIn, postIn] = [toldIn(cases, setting), toldIn(posts, setting)];
  const number = (value: number | null, decimals: 0 | 1): string =>
    value === null ? EMPTY : format.number(value, decimals);
  const said = (point: Point | undefined): string => point?.said ?? missingMeasure['not-collected'];
  const rows = points.map((point) => ({
    key: point.period,
    cells: [
      format.period(point.period),
      said(caseIn(point.period)),
      said(postIn(point.period)),
      number(point.load, 1),
      number(point.casesIndex, 0),
      number(point.postsIndex, 0),
      caseIn(point.period)?.provisional || postIn(point.period)?.provisional ? figure.provisional : EMPTY,
    ],
  }));
  const { casesIndex, postsIndex, load } = conditions;
  const columns = [figure.column.period, conditions.cases, conditions.posts, load, casesIndex, postsIndex];
  return trimmed({ caption: name, columns: [...columns, figure.column.note], rows });
}

/** The same to take along: the index with two decimals, the rest as it was published. */
export function staffingExport({ key, name, points, cases, posts, chart }: Staffed, setting: PageSetting): ExportView {
  const { conditions, figure } = setting.words;
  const [caseIn, postIn] = [toldIn(cases, setting), toldIn(posts, setting)];
  const rounded = (value: number | null): Cell => (value === null ? '' : Number(value.toFixed(DECIMALS)));
  const rows = points.map(({ period, casesIndex, postsIndex, load, ...counted }): Cell[] => {
    const told = [caseIn(period), postIn(period)].filter((one) => one !== undefined);
    const gaps = told.filter(({ absent }) => absent !== null).map(({ said }) => said);
    const notes = told.some(({ provisional }) => provisional) ? [...gaps, figure.provisional] : gaps;
    const counts = [counted.cases ?? '', counted.posts ?? '', ...[load, casesIndex, postsIndex].map(rounded)];
    return [period, ...counts, [...new Set(notes)].join('. ')];
  });
  const { casesIndex, postsIndex, load } = conditions;
  return filed(
    {
      name: nameOf([key, cases.column.unit], setting),
      title: name,
      source: [...new Set([cases, posts].map(({ indicator }) => indicator.source.name))].join(', '),
      head: [
        figure.column.period,
        conditions.cases,
        conditions.posts,
        load,
        casesIndex,
        postsIndex,
        figure.column.note,
      ],
      rows,
      happened: [...(chart?.flags ?? []), ...(chart?.later ?? [])].map(({ said }) => said),
    },
    setting,
  );
}
