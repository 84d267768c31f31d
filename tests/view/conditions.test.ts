import { describe, expect, it } from 'vitest';
import type { Panel } from '#domain/conditions/panel.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { known } from '#domain/kernel/measured.ts';
import { conditionsView } from '#view/conditions.view.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';
import { unitOf } from './organisations.ts';

const [root, unit] = [unitOf('kommunen'), unitOf('bjorken', 'kommunen')];
const id = indicatorId;
const base = (key: string) => ({ id: panelId(key), name: { sv: key } });

const PANELS: readonly Panel[] = [
  { ...base('stanna'), kind: 'figures', indicators: [id('slutat')], decisions: [], about: { sv: 'Om att stanna' } },
  { ...base('bemanning'), kind: 'staffing', cases: id('arenden'), posts: id('tjanster'), decisions: [] },
  {
    ...base('steg'),
    kind: 'steps',
    steps: ['a', 'b'].map((one) => ({ id: one, name: { sv: one } })),
    periods: [period('2025')],
    units: [root, unit].map((one) => ({ unit: one.id, cells: [known([9, 9])] })),
  },
  { ...base('kon'), kind: 'band', indicator: id('kvinnor'), from: 40, to: 60 },
  { ...base('vantan'), kind: 'gap', expected: id('vantat'), experienced: id('upplevt') },
];
const MEASURES = ['slutat', 'arenden', 'tjanster', 'kvinnor'];
const QUESTIONS = ['vantat', 'upplevt'];
const indicators = [
  ...MEASURES.map((one) => measuredOf({ id: id(one) })),
  ...QUESTIONS.map((one) => questionOf({ id: id(one) })),
];

/** The panels of a unit that has these figures. */
const viewOf = (has: readonly string[], of = unit, panels = PANELS) => {
  const columns = [
    ...MEASURES.filter((one) => has.includes(one)).map((one) => measureOf([1, 2], { indicator: id(one) })),
    ...QUESTIONS.filter((one) => has.includes(one)).map((one) => surveyOf([[9, 0, 1]], { indicator: id(one) })),
  ];
  return conditionsView(panels, { columns, indicators }, of, settingOf());
};

describe(conditionsView, () => {
  it('has every panel in its own order, by its kind', () => {
    const { panels, absent } = viewOf([...MEASURES, ...QUESTIONS]);
    expect(panels.map(({ kind, view }) => [kind, view.key, view.name.text, view.about?.text])).toEqual([
      ['figures', 'stanna', 'stanna', 'Om att stanna'],
      ['staffing', 'bemanning', 'bemanning', undefined],
      ['steps', 'steg', 'steg', undefined],
      ['band', 'kon', 'kon', undefined],
      ['gap', 'vantan', 'vantan', undefined],
    ]);
    expect(absent).toBeNull();
  });

  it.each([
    [['slutat', 'arenden'], ['stanna', 'steg'], 'bemanning, kon och vantan'],
    [['vantat', 'kvinnor'], ['steg', 'kon', 'vantan'], 'stanna och bemanning'],
    [['upplevt'], ['steg', 'vantan'], 'stanna, bemanning och kon'],
    [[], ['steg'], 'stanna, bemanning, kon och vantan'],
  ])('a unit with %o shows %o, and names the others once', (has, shown, names) => {
    const { panels, absent } = viewOf(has);
    expect(panels.map(({ view }) => view.key)).toEqual(shown);
    expect(absent).toBe(`Enheten har inga uppgifter om det här: ${names}.`);
  });

  it('says of the whole that single units may have what it lacks', () => {
    expect(viewOf(['slutat', 'arenden', 'tjanster', 'kvinnor'], root).absent).toBe(
      'Det här finns inte för helheten, men kan finnas för enskilda enheter: vantan.',
    );
  });

  it.each([
    [unit, '#/trust?unit=bjorken'],
    [root, '#/trust'],
  ])('leads to what was expected on the page about trust', (of, href) => {
    expect(viewOf(QUESTIONS, of).panels.find(({ kind }) => kind === 'gap')).toMatchObject({ href });
  });

  it('says what chance does to many figures, and nothing of few', () => {
    const many = Array.from({ length: 6 }, (_, at) => id(`matt-${at}`));
    const panel: Panel = { ...base('manga'), kind: 'figures', indicators: many, decisions: [] };
    const columns = many.map((indicator) => measureOf([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6], { indicator }));
    const figures = { columns, indicators: many.map((one) => measuredOf({ id: one })) };
    expect(conditionsView([panel], figures, unit, settingOf()).chance).toContain('Sex siffror');
    expect(conditionsView([{ ...panel, indicators: many.slice(1) }], figures, unit, settingOf()).chance).toBeNull();
  });
});
