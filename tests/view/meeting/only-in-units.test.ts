import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { type MeasureCell, measuredOf, measureOf, settingOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal, treeOf, unitOf } from '#tests/view/organisations.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import type { Held } from '#view/meeting/held.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';

const VANTAN = indicatorId('vantan');
const goal = activeGoal({ indicators: [VANTAN] });
const UNITS = ['Norr', 'Söder', 'Öster', 'Väster', 'Mitten'];
const tree = treeOf(...UNITS.map((name) => unitOf(name, 'kommunen')), unitOf('Örnen', 'Norr'));

const columnIn = (unit: string, cells: readonly MeasureCell[] = [12, 9]): Column =>
  measureOf(cells, { unit: unitId(unit) });

/** The screens of the one goal, without its question. */
function screensOf(
  columns: readonly Column[],
  language: (typeof LANGUAGES)[number] = 'sv',
  isFetched: Held['isFetched'] = () => true,
): Screen[] {
  const held = heldOf({ goals: [goal], tree, indicators: [measuredOf()], columns, isFetched });
  const setting = { ...settingOf('demo'), words: CATALOGUES[language], language };
  return screensView({ items: null, without: [] }, held, setting).filter(({ about }) => about.indicator === VANTAN);
}

const linesIn = (screens: readonly Screen[]) =>
  screens.flatMap((screen) => (screen.kind === 'list' ? screen.lines : []));

describe('a figure that the whole does not have', () => {
  it.each(LANGUAGES)('is told of where it is measured, in %s', (language) => {
    const { backing, verdict } = CATALOGUES[language];
    const [screen, ...more] = screensOf([columnIn('Söder'), columnIn('Norr')], language);
    expect(more).toEqual([]);
    expect(screen).toMatchObject({
      ...{ kind: 'list', title: { text: 'Väntan' }, lead: backing.onlyIn(['Norr', 'Söder']), more: null },
      about: { goal: goal.id, unit: 'kommunen', indicator: VANTAN },
      ask: verdict.ask['too-few-measurements'],
    });
    expect(linesIn(screensOf([columnIn('Norr')], language))).toMatchObject([
      { text: { text: `Norr: ${verdict.direction['too-few-measurements']}` }, facts: expect.stringMatching(/^9[,.]0/) },
    ]);
  });

  it('says four units, and counts the others', () => {
    const [screen] = screensOf(UNITS.map((unit) => columnIn(unit)));
    expect(screen).toMatchObject({ lead: sv.backing.onlyIn(UNITS), more: sv.screens.more(1) });
    expect(linesIn([screen].flatMap((one) => one ?? [])).map(({ key }) => key)).toEqual(UNITS.slice(0, 4));
  });

  it('is told of by the unit above those that belong to it', () => {
    expect(linesIn(screensOf([columnIn('Örnen'), columnIn('Norr')])).map(({ key }) => key)).toEqual(['Norr']);
    expect(linesIn(screensOf([columnIn('Örnen')])).map(({ key }) => key)).toEqual(['Örnen']);
  });

  it('is withheld where it is withheld, and asks one thing of all', () => {
    const screens = screensOf([columnIn('Norr', ['suppressed']), columnIn('Söder')]);
    expect(linesIn(screens)[0]).toMatchObject({ text: { text: `Norr: ${sv.missingMeasure.suppressed}` }, facts: null });
    expect(screens[0]).toMatchObject({ ask: sv.verdict.ask.higher });
  });

  it.each<[string, Column[]]>([
    ['no unit has it', []],
    ['it is measured in none of them', [columnIn('Norr', ['not-collected', 'not-applicable'])]],
  ])('is none where %s, which is said with its name', (_, columns) => {
    expect(screensOf(columns)).toMatchObject([
      { kind: 'figure', title: { text: sv.screens.noFigure('kommunen') }, name: { text: 'Väntan' } },
    ]);
  });

  it('is not said to be nowhere else while units did not come', () => {
    const [screen] = screensOf([columnIn('Norr')], 'sv', (unit) => unit !== 'Söder');
    expect(screen).toMatchObject({ kind: 'list', lead: sv.screens.noFigure('kommunen') });
    const [lost] = screensOf([columnIn('Norr')], 'sv', (unit) => unit !== 'kommunen');
    expect(lost).toMatchObject({ kind: 'figure', title: { text: sv.screens.notFetched('kommunen') } });
  });

  it('tells the presenter who is in charge and where it comes from', () => {
    expect(screensOf([columnIn('Norr')])[0]?.script.at(-1)).toBe('Källa: Enkäten. Som källan publicerat det.');
  });
});
