import { describe, expect, it } from 'vitest';
import { PANEL_KINDS, type Panel } from '#domain/conditions/panel.ts';
import { foresightOf, staffingOf } from '#domain/conditions/staffing.ts';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { isKnown, type ListenedTown, listenedTown } from './listened.ts';

const TOWNS = { exempelkoping: listenedTown('exempelkoping'), eksempelby: listenedTown('eksempelby') };

const panelOf = <Kind extends Panel['kind']>({ panels }: ListenedTown, kind: Kind) => {
  const found = panels.find((one): one is Extract<Panel, { kind: Kind }> => one.kind === kind);
  if (found === undefined) throw new Error(`no panel of ${kind}`);
  return found;
};

const namedIn = (panel: Panel): readonly string[] => {
  switch (panel.kind) {
    case 'staffing':
      return [panel.cases, panel.posts];
    case 'steps':
      return [];
    case 'band':
      return [panel.indicator];
    case 'gap':
      return [panel.expected, panel.experienced];
    case 'figures':
      return panel.indicators;
  }
};

const pointsOf = (town: ListenedTown, unit: string) => {
  const { cases, posts } = panelOf(town, 'staffing');
  const column = (id: string): MeasureColumn => {
    const found = town.measureOf(id, unit);
    if (found === undefined) throw new Error(`no ${id} in ${unit}`);
    return found;
  };
  return staffingOf(column(cases), column(posts));
};

describe.each(Object.entries(TOWNS))('the conditions in %s', (_, town) => {
  it('are told in every kind of panel, with figures behind each', () => {
    expect(new Set(town.panels.map(({ kind }) => kind))).toEqual(new Set(PANEL_KINDS));
    for (const id of town.panels.flatMap(namedIn)) {
      const indicator = town.every.find((one) => one.id === id);
      expect(indicator && town.columnsOf(indicator.id).length, id).toBeGreaterThan(0);
    }
  });

  it('have days on which something was decided', () => {
    const decided = town.panels.flatMap((panel) => ('decisions' in panel ? panel.decisions : []));
    expect(decided.length).toBeGreaterThan(2);
    expect(decided.every(({ date }) => date < town.origin.release.published)).toBe(true);
  });

  it('have some 18 per cent more cases than three years ago', () => {
    const points = pointsOf(town, town.tree.root.id);
    expect(points.at(-1)?.casesIndex).toBeGreaterThan(116);
    expect(points.at(-1)?.casesIndex).toBeLessThan(120);
    expect(points.at(-1)?.postsIndex).toBeGreaterThan(108);
  });

  it('tell the steps of the whole in four years, and of small units not at all', () => {
    const { steps, periods, units } = panelOf(town, 'steps');
    expect(steps).toHaveLength(5);
    expect(periods).toHaveLength(4);
    const root = units.find(({ unit }) => unit === town.tree.root.id);
    expect(root?.cells.filter(isKnown).length).toBeGreaterThan(2);
    const withheld = units.flatMap(({ cells }) => cells.filter((cell) => !isKnown(cell)));
    expect(withheld.length).toBeGreaterThan(4);
  });

  it('ask what was expected in the same waves as what was experienced', () => {
    const { expected, experienced } = panelOf(town, 'gap');
    const [one, other] = [expected, experienced].map((id) => town.surveyOf(id, town.tree.root.id));
    expect(one?.periods.length).toBeGreaterThan(1);
    for (const [at, period] of (one?.periods ?? []).entries()) {
      const there = other?.cells[other.periods.indexOf(period)];
      expect([one?.cells[at]?.kind, there?.kind]).toEqual(['known', 'known']);
    }
  });

  it('are even between women and men in some place, and not in all', () => {
    const { indicator, from, to } = panelOf(town, 'band');
    const latest = town.columnsOf(indicator).flatMap((column) => {
      const cell = column.kind === 'measure' ? column.cells.at(-1) : undefined;
      return cell?.kind === 'known' ? [cell.value.value] : [];
    });
    const even = latest.filter((share) => share >= from && share <= to).length;
    expect(even).toBeGreaterThan(0);
    expect(even).toBeLessThan(latest.length / 2);
  });

  it('leave a value open that nobody has put into words or practice', () => {
    const listened = new Set(town.every.flatMap(({ values }) => values));
    const open = (town.vocabulary.valueBase?.values ?? []).filter(({ id, practices }) => {
      return practices.length === 0 && !listened.has(id);
    });
    expect(open).toHaveLength(1);
  });
});

describe('more posts', () => {
  it.each([
    ['exempelkoping', 'kommunen', 'in-time'],
    ['exempelkoping', 'barn-familj', 'within'],
    ['exempelkoping', 'vuxenenheten', 'too-late'],
    ['eksempelby', 'familieafdelingen', 'too-late'],
  ] as const)('%s, %s: %s', (name, unit, kind) => {
    const town = TOWNS[name];
    const { limit = 0, decisions } = panelOf(town, 'staffing');
    const days = decisions.map(({ date }) => date);
    expect(foresightOf(pointsOf(town, unit), limit, days).kind).toBe(kind);
  });
});
