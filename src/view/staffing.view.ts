import type { StaffingPanel } from '#domain/conditions/panel.ts';
import { type StaffingPoint, staffingOf } from '#domain/conditions/staffing.ts';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { missing } from '#domain/kernel/measured.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { figureChart } from './figure-chart.view.ts';
import { foreseen, foresightSaid, type UnitBelow } from './foresight.view.ts';
import type { Figures } from './gap.view.ts';
import { headView } from './head.view.ts';
import { linkTo } from './link.ts';
import { decided, type MeasuredFigure, measuredIn, type PanelHead, panelHead } from './panel-head.ts';
import type { PictureTexts } from './picture.view.ts';
import { pictureTexts } from './picture-texts.ts';
import { originName, type PageSetting, plainly } from './setting.ts';
import { type ExportView, nameOf } from './sheet.ts';
import { type StaffingChart, staffingChart } from './staffing-chart.ts';
import { staffingExport, staffingTable } from './staffing-table.view.ts';
import type { TableView } from './table.view.ts';

/** Cases against posts in one unit: whether the staffing has grown with the work, and was decided in time. */
export interface StaffingView extends PanelHead {
  /** How both have grown. */
  readonly sentence: string;
  /** Whether something was decided before it was too late. Null where no limit is agreed on. */
  readonly foresight: string | null;
  /** What each post carries now, and the limit. */
  readonly load: string;
  /** What the scale of the picture means. */
  readonly scale: string;
  readonly label: string;
  readonly chart: StaffingChart | null;
  readonly sources: readonly { readonly said: string; readonly url: string | null }[];
  readonly table: TableView;
  readonly file: () => ExportView;
  readonly picture: () => PictureTexts;
  readonly link: (hash: string) => string;
}

const BASE = 100;

/** The column of what both tell: a gap where either has one. */
function toldByBoth(cases: MeasureColumn, posts: MeasureColumn): MeasureColumn {
  const cells = cases.periods.map((period, at) => {
    const own = cases.cells[at] ?? missing('not-collected');
    const other = posts.cells[posts.periods.indexOf(period)] ?? missing('not-collected');
    return own.kind === 'known' && other.kind === 'missing' ? other : own;
  });
  return { ...cases, cells };
}

function growthSaid(points: readonly StaffingPoint[], { words }: PageSetting): string {
  const known = points.filter((point) => point.casesIndex !== null && point.postsIndex !== null);
  const [first, latest] = [known[0], known.at(-1)];
  if (first === undefined || latest === undefined || first === latest) return words.conditions.noGrowth;
  const sinceThen = (index: number | null): number => Math.round((index ?? BASE) - BASE);
  const { casesIndex, postsIndex } = latest;
  return words.conditions.growth(sinceThen(casesIndex), sinceThen(postsIndex), words.format.period(first.period));
}

/** Decimals of cases for each post. */
const LOAD_DECIMALS = 1;

function loadSaid(points: readonly StaffingPoint[], limit: number | undefined, { words }: PageSetting): string {
  const { conditions, format } = words;
  const latest = points.findLast(({ load }) => load !== null);
  const now =
    latest === undefined || latest.load === null
      ? []
      : [conditions.loadNow(format.number(latest.load, LOAD_DECIMALS), format.period(latest.period))];
  const agreed =
    limit === undefined
      ? conditions.noLimit
      : conditions.limit(format.number(limit, Number.isInteger(limit) ? 0 : LOAD_DECIMALS));
  return [...now, agreed].join(' ');
}

function scaleSaid(points: readonly StaffingPoint[], chart: StaffingChart | null, { words }: PageSetting): string {
  const first = points.find((point) => point.casesIndex !== null && point.postsIndex !== null);
  if (chart === null || first === undefined) return '';
  return words.conditions.indexMeaning(words.format.period(first.period), words.format.number(chart.scale.from));
}

/** Null where the unit has only one of them, or neither: then there is nothing to hold against each other. */
export function staffingView(
  panel: StaffingPanel,
  figures: Figures,
  unitName: Texts,
  setting: PageSetting,
  below: readonly UnitBelow[] = [],
): StaffingView | null {
  const [cases, posts] = [measuredIn(panel.cases, figures), measuredIn(panel.posts, figures)];
  if (cases === null || posts === null) return null;
  const points = staffingOf(cases.column, posts.column);
  const foresight = foreseen(panel, points);
  const passed = foresight === null || foresight.kind === 'within' ? null : foresight.passed;
  const events = decided(panel.decisions, setting);
  const both = { column: toldByBoth(cases.column, posts.column), indicator: cases.indicator, unitName, events };
  const head = headView(both, setting);
  const told = figureChart(head.chart, both.column, setting, events);
  const chart = staffingChart(points, told, passed, setting);
  const name = `${plainly(panel.name, setting)}, ${plainly(unitName, setting)}`;
  const whole = { key: panel.id, name, points, cases, posts, chart };
  const sentence = growthSaid(points, setting);
  const said = {
    sentence,
    foresight: foresightSaid(panel, points, below, setting),
    load: loadSaid(points, panel.limit, setting),
    scale: scaleSaid(points, chart, setting),
  };
  const sources = sourcesOf([cases, posts], setting);
  const latest = [said.foresight ?? '', said.load].filter((text) => text !== '');
  const label = `${originName(setting)}${name}. ${[sentence, ...latest].join(' ')}`;
  return {
    ...panelHead(panel, setting),
    ...said,
    label,
    chart,
    sources,
    table: staffingTable(whole, setting),
    file: () => staffingExport(whole, setting),
    picture: () => {
      const texts = pictureTexts(both, { ...head, chart: told }, setting);
      return {
        ...texts,
        ...{ name: nameOf([panel.id, both.column.unit], setting), label, title: name, latest },
        ...{ verdict: sentence, tone: 'neutral', hasMark: false, notes: [said.scale] },
        // The source of the cases stands first there; that of the posts may be another.
        about: [...sources.map((source) => source.said), ...texts.about.slice(1)],
      };
    },
    link: (hash) => linkTo(hash, setting.origin.release.id),
  };
}

/** Each source once. */
function sourcesOf(figures: readonly MeasuredFigure[], { words }: PageSetting): StaffingView['sources'] {
  const all = figures.map(({ indicator: { source } }) => ({
    said: words.figure.source(source.name, words.figure.kind[source.kind]),
    url: source.url ?? null,
  }));
  return all.filter((one, at) => all.findIndex(({ said }) => said === one.said) === at);
}
