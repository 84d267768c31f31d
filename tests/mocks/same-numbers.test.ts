import { describe, expect, it } from 'vitest';
import { writeAddress } from '#view/address.ts';
import { figureView } from '#view/figure.view.ts';
import { headView } from '#view/head.view.ts';
import { profileView } from '#view/profile.view.ts';
import type { PageSetting } from '#view/setting.ts';
import { stripView } from '#view/strip.view.ts';
import { valuesView } from '#view/values.view.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';
import { besideUnitPage, inUnitsUnder, onGoalPage, onOverview, onUnitPage } from './page-figures.ts';
import { figureTroubles } from './told-alike.ts';
import { comparisonTroubles, multiplesTroubles, rowTroubles, unitsFileTroubles } from './units-alike.ts';
import { wholeTown } from './whole-town.ts';

const WORDS = [
  ['sv', sv],
  ['da', da],
  ['en', en],
] as const;

/** Exempelköping is there once more, with most of its figures withheld. */
const PUBLISHED = [
  ['exempelkoping', WORDS],
  ['eksempelby', WORDS],
  ['exempelkoping-few', WORDS.slice(0, 1)],
] as const;

describe.each(PUBLISHED)('every view of %s', (name, tongues) => {
  const town = wholeTown(name);
  const { tree, organisation } = town;
  const followed = town.goals.filter(({ indicators }) => indicators.length > 0);

  it('is of figures that are the same by unit and by indicator', () => {
    const written = (columns: readonly object[]) => columns.map((column) => JSON.stringify(column)).sort();
    const byUnit = written([...town.units.values(), ...town.sets.values()].flatMap(({ columns }) => columns));
    expect(byUnit.length).toBeGreaterThan(50);
    expect(byUnit).toEqual(written([...town.series.values()].flat()));
    expect(byUnit).toHaveLength(
      tree.units.flatMap((unit) => [...onUnitPage(unit, town), ...besideUnitPage(unit, town)]).length,
    );
  });

  describe.each(tongues)('in %s', (language, words) => {
    const setting: PageSetting = {
      words,
      language,
      origin: town.origin,
      today: town.origin.release.published,
      href: (place) => writeAddress({ place, language, release: null }),
    };
    const compared = (place: string, input: Parameters<typeof figureView>[0]) => {
      const { comparator } = input.indicator;
      const others = comparator && town.comparators.get(comparator);
      return others === undefined ? [] : comparisonTroubles(place, input, others, organisation.name, setting);
    };

    it.each(tree.units.map((unit) => [unit.id, unit] as const))('the page of %s', (id, unit) => {
      const figures = onUnitPage(unit, town);
      const { rows } = profileView(figures, unit.name, setting);
      const told = figures.flatMap((input, at) => [
        ...figureTroubles(`${id} ${input.indicator.id}`, input, setting),
        ...rowTroubles(`${id} ${input.indicator.id} in short`, rows[at], input, setting),
        ...compared(`${id} ${input.indicator.id}`, input),
      ]);
      expect(told).toEqual([]);
    });

    it.each(tree.units.map((unit) => [unit.id, unit] as const))(
      'what is asked and measured beside in %s',
      (id, unit) => {
        const figures = besideUnitPage(unit, town);
        expect(figures.flatMap((input) => figureTroubles(`${id} ${input.indicator.id}`, input, setting))).toEqual([]);
      },
    );

    it.each(followed.map((goal) => [goal.id, goal] as const))('the page of the goal %s', (id, goal) => {
      const told = onGoalPage(goal, town).flatMap((input) => {
        const { indicator, noVerdictBefore } = input;
        const [place, columns] = [`${id} ${indicator.id}`, town.series.get(indicator.id) ?? []];
        const strip = stripView(indicator, columns, tree, goal.unit, setting, noVerdictBefore);
        const under = inUnitsUnder(goal, input, town);
        const own = [...figureTroubles(place, input, setting), ...compared(place, input)];
        expect(strip?.rows.map(({ key }) => key) ?? [goal.unit]).toEqual(under.map(({ column }) => column.unit));
        if (strip === null) return own;
        const inUnits = { indicator, columns, tree, rows: strip.rows, noVerdictBefore };
        return [
          ...own,
          ...under.flatMap((one, at) => rowTroubles(`${place} ${one.column.unit}`, strip.rows[at], one, setting)),
          ...unitsFileTroubles(`${place} units`, under, inUnits, goal.unit, setting),
          ...multiplesTroubles(place, under, inUnits, setting),
        ];
      });
      expect(told).toEqual([]);
    });

    it('the overview says of each goal what its page says', () => {
      expect(followed.length).toBeGreaterThan(4);
      for (const goal of followed) {
        const [first] = goal.indicators;
        const figure = onOverview(goal, town);
        const own = onGoalPage(goal, town).find(({ indicator }) => indicator.id === first);
        expect(own === undefined).toBe(figure === undefined);
        if (own === undefined || figure === undefined) continue;
        // Its own page asks a question of its own; what is told is the same.
        const { verdict, latest, target, mark, name: title } = headView(figure, setting);
        expect(figureView(own, setting)).toMatchObject({ verdict, latest, target, mark, name: title });
      }
    });

    it('the page of the values says of each figure what its own page says', () => {
      const own = onUnitPage(tree.root, town);
      const view = valuesView(town.vocabulary.valueBase, own, tree.root, setting);
      const listeners = (view?.values ?? []).flatMap((value) => value.listeners);
      expect(listeners.length).toBeGreaterThan(2);
      for (const { key, verdict, mark } of listeners) {
        const figure = own.find(({ indicator }) => indicator.id === key);
        const page = figure && figureView(figure, setting);
        expect([verdict, mark]).toEqual([[page?.verdict, page?.stale].filter(Boolean).join('. '), page?.mark]);
      }
    });
  });
});
