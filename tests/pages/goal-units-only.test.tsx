import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { shapes } from '#tests/ui/drawn.tsx';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, textsOf, visit } from './visit.tsx';

const GOAL = '#/goals/kortare-vantan';
const PAPERS = '#/appendix?goal=kortare-vantan';
const NAME = 'Dagar från första kontakt till första möte';
const UNITS = ['Vuxenenheten', 'Barn och familj', 'Ekonomiskt bistånd', 'Familjehem'];

const main = () => page.getByRole('main');
const named = (name: string) => main().getByRole('heading', { name, exact: true });
const rows = () => main().getByRole('table').first().getByRole('row');

interface Series {
  readonly units: readonly { unit: string; cells: readonly unknown[] }[];
}

/** The town with other figures of one indicator. */
function withUnits(change: (units: Series['units']) => Series['units'], indicator = 'dagar-till-mote'): void {
  answerChanged((file, path) =>
    path === `series/${indicator}.json` ? { ...file, units: change((file as unknown as Series).units) } : file,
  );
}

describe.each([
  ['the page', GOAL],
  ['the papers', PAPERS],
])('an indicator that only some units have, on %s of its goal', (_, address) => {
  it('is named, with where it is measured and the figures there', async () => {
    await visit(address);
    await expect.element(named(NAME)).toBeVisible();
    await expect.element(main().getByText(sv.backing.onlyIn(UNITS))).toBeVisible();
    expect(main().getByText(sv.overview.noIndicator).elements()).toEqual([]);
    const said = textsOf(rows());
    for (const unit of UNITS) expect(said.filter((row) => row.startsWith(unit))).toHaveLength(1);
    expect(said[0]).toMatch(/^Vuxenenheten11,9\sdagar/);
    expect(rows().elements()[0]?.querySelector('th')?.className).toBe('depth-0');
  });

  it('is withheld, and not undecided, where it is withheld everywhere', async () => {
    withUnits((units) => units.map((one) => ({ ...one, cells: one.cells.map(() => 'suppressed') })));
    await visit(address);
    await expect.element(named(NAME)).toBeVisible();
    expect(main().getByText(sv.overview.noIndicator).elements()).toEqual([]);
    expect(textsOf(rows())[0]).toContain(sv.missingMeasure.suppressed);
  });

  it('that nobody has any more is named, and said to have no figures', async () => {
    withUnits(() => []);
    await visit(address);
    await expect.element(named(NAME)).toBeVisible();
    await expect.element(main().getByText(sv.screens.noFigure('Individ- och familjeomsorg'))).toBeVisible();
    expect(main().getByText(sv.overview.noIndicator).elements()).toEqual([]);
  });
});

describe('the units that alone have an indicator', () => {
  it('can be seen over time, each a link to its own page', async () => {
    await visit(GOAL);
    await expect
      .element(
        main()
          .getByRole('link', { name: UNITS[0] ?? '' })
          .first(),
      )
      .toBeVisible();
    await main().getByText(sv.chart.eachUnit).click();
    await expect.poll(() => shapes(document.body, '.small-series').length).toBeGreaterThan(2);
  });

  it('are named on the goal of the Danish town, beside what is measured in the whole', async () => {
    answerChanged((file) => file, 'eksempelby');
    await visit('#/goals/borgeren-bestemmer?lang=da');
    await expect.element(named('Møder, hvor borgeren selv er med')).toBeVisible();
    await expect.element(main().getByText('Måles kun i Familieafdelingen og Bostøtten.')).toBeVisible();
    expect(main().getByText(da.overview.noIndicator).elements()).toEqual([]);
  });

  it('stand after a figure that is withheld in the whole, which says that it is', async () => {
    withUnits((units) => units.map((one) => ({ ...one, cells: one.cells.map(() => 'suppressed') })), 'paverka');
    await visit('#/goals/brukare-paverkar');
    await expect.element(main().getByText(sv.verdict.direction.withheld).first()).toBeVisible();
    expect(main().getByText(sv.overview.noIndicator).elements()).toEqual([]);
  });
});
