import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { decisionOf } from '#tests/domain/dialogue/records.ts';
import {
  measuredOf,
  measureOf,
  period,
  questionOf,
  type SurveyCell,
  settingOf,
  surveyOf,
} from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal, proposedGoal, treeOf, unitOf } from '#tests/view/organisations.ts';
import { figureView } from '#view/figure.view.ts';
import type { FigureScreen, QuestionScreen, Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';

const setting = settingOf('demo');
const BEMOTANDE = indicatorId('bemotande');
const goal = activeGoal({ indicators: [BEMOTANDE] });
const indicator = questionOf({ owner: { sv: 'Kvalitetschefen' }, cannotSay: { sv: 'Hur det är för barn.' } });
const NO_PARTS = { items: null, without: [] };

const isFigure = (screen: Screen): screen is FigureScreen => screen.kind === 'figure';
const isQuestion = (screen: Screen): screen is QuestionScreen => screen.kind === 'question';

function figureOf(
  cells: readonly SurveyCell[],
  more: Parameters<typeof surveyOf>[1] = {},
  record: Partial<DialogueRecord> = {},
): FigureScreen {
  const held = heldOf({ goals: [goal], indicators: [indicator], columns: [surveyOf(cells, more)], record });
  const [screen] = screensView(NO_PARTS, held, setting).filter(isFigure);
  if (screen === undefined) throw new Error('no figure');
  return screen;
}

describe('a figure on the screen', () => {
  it('is that of the page: the same sentence, number, question, picture and cells', () => {
    const column = surveyOf([
      [40, 6, 4, 80],
      [41, 5, 4, 80],
      [45, 3, 2, 80],
    ]);
    const page = figureView({ column, indicator, unitName: { sv: 'kommunen' }, place: 0, events: [] }, setting);
    const held = heldOf({ goals: [goal], indicators: [indicator], columns: [column] });
    const [screen] = screensView(NO_PARTS, held, setting).filter(isFigure);
    const { verdict, latest, target, ask, chart, label, mark } = page;
    expect(screen).toMatchObject({ title: { text: verdict }, latest, target, ask, chart, label, mark });
    expect(screen?.table?.columns).toEqual(['Period', 'Goda svar', 'Osäkerhet', 'Svar']);
    expect(screen?.table?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(
      page.table.rows.map(({ cells }) => cells.slice(0, 3)),
    );
    expect(screen?.label).toMatch(/^Påhittade siffror: /);
  });

  it.each<[string, SurveyCell[], string, boolean]>([
    ['is withheld', ['suppressed'], sv.verdict.direction.withheld, true],
    ['was not asked for the last time', [[40, 6, 4], 'not-collected'], sv.verdict.direction['latest-missing'], false],
    ['was never asked for', ['not-collected'], sv.verdict.direction['no-data'], false],
  ])('that %s has a sentence of its own', (_, cells, title, isEmpty) => {
    const screen = figureOf(cells);
    expect(screen.title.text).toBe(title);
    expect(screen.ask).not.toBe('');
    expect(screen.table?.rows).toHaveLength(cells.length);
    expect(isEmpty && screen.latest !== '').toBe(false);
  });

  it('that the unit does not have is said, with what to ask all the same', () => {
    const held = heldOf({ goals: [goal], indicators: [indicator] });
    const [screen] = screensView(NO_PARTS, held, setting).filter(isFigure);
    expect(screen).toMatchObject({ chart: null, table: null, latest: '', ask: sv.verdict.ask['no-data'] });
    expect(screen?.title.text).toBe(sv.screens.noFigure('kommunen'));
  });

  it('of a goal that nobody has decided how to follow says so', () => {
    const screens = screensView(NO_PARTS, heldOf(), setting);
    const screen = screens.find(({ kind }) => kind === 'list');
    expect(screen).toMatchObject({ title: { text: sv.goal.noIndicators }, about: { goal: 'mota', unit: 'kommunen' } });
  });

  it('tells the presenter what it can not say, who is in charge and where it comes from', () => {
    const { script } = figureOf([[40, 6, 4]]);
    expect(script.length).toBeLessThanOrEqual(5);
    expect(script).toContain('Det siffran inte säger: Hur det är för barn.');
    expect(script.at(-1)).toBe('Ansvarig: Kvalitetschefen. Källa: Enkäten. Som källan publicerat det.');
  });

  it('has one flag: why its line is broken, else what happened last', () => {
    const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
    const cells: SurveyCell[] = [
      [40, 6, 4],
      [41, 5, 4],
      [42, 5, 3],
    ];
    const decisions = ['2025-02-01', '2025-03-01'].map((date) => decisionOf({ id: date, date, goal: goal.id }));
    const saidOf = (more: object): string[] => figureOf(cells, more, { decisions }).flags.map(({ said }) => said);
    expect(saidOf({ redefinitions })).toEqual([sv.chart.redefined(1, '2024', 'Ny fråga')]);
    expect(saidOf({})).toEqual([expect.stringMatching(/^1\D+1 mars 2025: Beslut, /)]);
    expect(figureOf(cells).flags).toEqual([]);
  });
});

describe('a goal before its figure', () => {
  const word = (date: string, text: string) => ({ date, by: { sv: 'Chefen' }, text: { sv: text } });
  const tree = treeOf(
    unitOf('norr', 'kommunen', { words: [word('2026-02-01', 'Från Norr')] }),
    unitOf('soder', 'kommunen', { words: [word('2026-02-03', 'Från Söder'), word('2025-02-03', 'Förra året')] }),
  );
  const questionsOf = (held: Parameters<typeof heldOf>[0], items: Parameters<typeof screensView>[0]['items'] = null) =>
    screensView({ items, without: [] }, heldOf(held), setting).filter(isQuestion);

  it('gives the unit the floor, else one under it: each in turn, its latest word', () => {
    const goals = ['a', 'b', 'c'].map((id) => activeGoal({ id: goal.id, title: { sv: id } }));
    const words = questionsOf({ goals, tree }).map((screen) => screen.word?.text.text);
    expect(words).toEqual(['Från Söder', 'Från Norr', 'Från Söder']);
    const [own] = questionsOf({ tree }, [{ goal: goal.id, unit: unitId('norr') }]);
    expect(own?.word).toMatchObject({ text: { text: 'Från Norr' }, by: 'Chefen, 1 februari 2026' });
    expect(own?.noWord).toBeNull();
  });

  it('says in a sentence that nobody has left a word', () => {
    expect(questionsOf({})[0]).toMatchObject({ word: null, noWord: sv.screens.noWord });
  });

  it.each([
    ['the question users are asked', [indicator], indicator.question.sv],
    [
      'one the municipality has chosen before one the law demands',
      [questionOf({ id: indicatorId('lagen'), statutory: true, question: { sv: 'Lagens fråga' } }), indicator],
      indicator.question.sv,
    ],
    ['none where nobody is asked', [measuredOf()], undefined],
  ])('puts %s', (_, indicators, question) => {
    const own = activeGoal({ indicators: indicators.map(({ id }) => id) });
    expect(questionsOf({ goals: [own], indicators })[0]?.question?.text).toBe(question);
  });

  it('says that a goal is only proposed', () => {
    const [screen] = questionsOf({ goals: [proposedGoal()] }, [{ goal: goal.id, unit: null }]);
    expect(screen?.notice?.text).toBe(sv.goal.proposedNotice);
  });

  it('has a measure with its own unit as its figure', () => {
    const own = activeGoal({ indicators: [indicatorId('vantan')] });
    const held = heldOf({ goals: [own], indicators: [measuredOf()], columns: [measureOf([12, 9])] });
    const [screen] = screensView(NO_PARTS, held, setting).filter(isFigure);
    expect(screen?.latest).toBe('9,0 dagar, 2025');
  });
});
