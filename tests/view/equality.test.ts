import { describe, expect, it } from 'vitest';
import type { EqualityAxis } from '#domain/feedback/equality.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { equalityView } from '#view/equality.view.ts';
import { sv } from '#words/sv.ts';
import { period, settingOf } from './builders.ts';
import { asked, axisOf, type GroupCell } from './divided.ts';

const { equality } = sv;
const setting = settingOf();
const QUESTIONS = asked('lyssnar', 'paverka');

const viewOf = (
  axes: readonly EqualityAxis[],
  more: { indicators?: readonly Indicator[]; period?: string; reader?: typeof setting } = {},
) => {
  const { indicators = QUESTIONS, period: when, reader = setting } = more;
  const view = equalityView(axes, { indicators, period: when === undefined ? null : period(when) }, reader);
  if (view === null) throw new Error('nothing shown');
  return view;
};

const THREE = ['Unga', 'Vuxna', 'Äldre'];
const ALIKE: GroupCell = [
  [30, 10],
  [60, 20],
  [90, 30],
];
/** 58 % of the young, 76 % of the others. */
const APART: GroupCell = [
  [29, 21],
  [95, 30],
  [95, 30],
];
const TWO = ['Män', 'Kvinnor'];
const UNEVEN: GroupCell = [
  [60, 40],
  [170, 30],
];

const sentencesOf = (names: readonly string[], questions: Record<string, readonly GroupCell[]>): readonly string[] =>
  viewOf([axisOf(names, questions)]).axes[0]?.sentences ?? [];

describe(equalityView, () => {
  it('says first which group differs, in which question and by how much, and of the rest that they are alike', () => {
    expect(sentencesOf(THREE, { lyssnar: [ALIKE], paverka: [APART] })).toEqual([
      'På frågan ”Paverka” är goda svar ovanligare i gruppen Unga: 58\u00a0% mot 76\u00a0% i de andra grupperna. Det är mer än slumpen brukar ge.',
      equality.alikeElse(1),
    ]);
  });

  it('says of two groups the same thing once', () => {
    expect(sentencesOf(TWO, { lyssnar: [UNEVEN] })).toEqual([
      'På frågan ”Lyssnar” är goda svar ovanligare i gruppen Män än i gruppen Kvinnor: 60\u00a0% mot 85\u00a0%. Det är mer än slumpen brukar ge.',
    ]);
  });

  it.each<[string, Record<string, readonly GroupCell[]>, string[]]>([
    ['all groups answer alike', { lyssnar: [ALIKE], paverka: [ALIKE] }, [equality.alike]],
    ['all questions are withheld', { lyssnar: ['suppressed'], paverka: ['suppressed'] }, [equality.withheld]],
    [
      'one question is withheld',
      { lyssnar: ['suppressed'], paverka: [ALIKE] },
      [equality.alike, equality.withheldOf('Lyssnar')],
    ],
    [
      'only one group answered',
      {
        lyssnar: [
          [
            [30, 10],
            [0, 0],
            [0, 0],
          ],
        ],
      },
      [equality.onlyOne],
    ],
    ['nobody said which group', { lyssnar: ['no-answers'] }, [equality.onlyOne]],
  ])('says that %s', (_, questions, sentences) => {
    expect(sentencesOf(THREE, questions)).toEqual(sentences);
  });

  it('keeps the order of groups and questions, whatever they answered', () => {
    const [axis] = viewOf([axisOf(THREE, { paverka: [ALIKE, APART], lyssnar: [ALIKE] })]).axes;
    expect(axis?.questions.map(({ key }) => key)).toEqual(['lyssnar', 'paverka']);
    expect(axis?.differing.map(({ key }) => key)).toEqual(['paverka']);
    expect(axis?.differing[0]?.rows).toMatchObject([
      {
        label: { text: 'Unga' },
        said: '58\u00a0%',
        detail: '(44–71), 50 svar',
        isOwn: true,
        tone: 'neutral',
      },
      { label: { text: 'Vuxna' }, value: 76, isOwn: false, before: null, tone: 'neutral' },
      { label: { text: 'Äldre' }, value: 76, isOwn: false, before: null, tone: 'neutral' },
    ]);
  });

  it('says of a group that nobody answered in that nobody did', () => {
    const nobody: GroupCell = [
      [30, 10],
      [60, 20],
      [0, 0],
    ];
    const rows = viewOf([axisOf(THREE, { lyssnar: [nobody] })]).axes[0]?.questions[0]?.rows ?? [];
    expect(rows.map(({ value, said }) => [value, said])).toEqual([
      [75, '75\u00a0%'],
      [75, '75\u00a0%'],
      [null, sv.missing['no-answers']],
    ]);
  });

  it('shows no number of an axis that is withheld', () => {
    const view = viewOf([axisOf(THREE, { lyssnar: [ALIKE, 'suppressed'] })]);
    expect(view.axes[0]).toMatchObject({ differing: [], questions: [], period: '2025' });
    expect(view.chance).toBeNull();
    expect(JSON.stringify(view.axes[0]?.sentences)).not.toMatch(/\d/);
  });

  it.each([
    [{}, '2025', [1]],
    [{ period: '2024' }, '2024', [2]],
  ])('shows the wave that is chosen, else the latest: %j', (more, said, found) => {
    const axis = axisOf(THREE, { lyssnar: [APART, ALIKE], paverka: [APART, APART] });
    const [view] = viewOf([axis], more).axes;
    expect(view?.period).toBe(said);
    expect([view?.differing.length]).toEqual(found);
    expect(view?.questions.map((one) => one.period)).toEqual([null, null]);
  });

  it('says of each question from which wave it is, where they differ', () => {
    const late = axisOf(THREE, { lyssnar: [ALIKE] });
    const early = { ...late, questions: [...late.questions, ...axisOf(THREE, { paverka: [ALIKE] }).questions] };
    const [first, second] = early.questions;
    const axis = {
      ...early,
      questions: [first, second && { ...second, periods: [period('2024')] }].flatMap((one) => one ?? []),
    };
    const [view] = viewOf([axis]).axes;
    expect(view?.period).toBe('2025 och 2024');
    expect(view?.questions.map((one) => one.period)).toEqual(['2025', '2024']);
  });

  it.each([
    ['a question that is not among those shown', { lyssnar: [ALIKE] }, { indicators: asked('paverka') }],
    ['another wave', { lyssnar: [ALIKE] }, { period: '2019' }],
    [
      'a wave in which nothing was divided',
      { lyssnar: [ALIKE, 'not-collected', ALIKE] as GroupCell[] },
      { period: '2024' },
    ],
    ['no axis', null, {}],
  ])('is nothing for %s', (_, questions, more) => {
    const axes = questions === null ? [] : [axisOf(THREE, questions)];
    const when = 'period' in more ? period(more.period) : null;
    const choice = { indicators: 'indicators' in more ? more.indicators : QUESTIONS, period: when };
    expect(equalityView(axes, choice, setting)).toBeNull();
  });

  it('says how many comparisons were made, and what chance does with so many', () => {
    const both = [axisOf(THREE, { lyssnar: [ALIKE], paverka: [APART] }), axisOf(TWO, { lyssnar: [UNEVEN] }, 'kon')];
    expect(viewOf(both).chance).toBe(equality.chance(7, 0.07));
  });

  it('tells questions and axes apart, and invented figures from real ones', () => {
    const axis = axisOf(THREE, { lyssnar: [ALIKE] });
    const labelOf = (reader = setting) => viewOf([axis], { reader }).axes[0]?.questions[0]?.label;
    expect(labelOf()).toBe('Lyssnar, Ålder, 2025');
    expect(labelOf(settingOf('demo'))).toContain(sv.provenance.demoName);
  });
});
