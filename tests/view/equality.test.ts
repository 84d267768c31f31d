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
const FEW: GroupCell = [
  [30, 10],
  [60, 20],
  [90, 30],
];
const ALIKE: GroupCell = [
  [600, 200],
  [620, 180],
  [1240, 360],
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
  it('says first which group differs, in which question and by how much, and of the rest what can be said', () => {
    expect(sentencesOf(THREE, { lyssnar: [FEW], paverka: [APART] })).toEqual([
      'På frågan ”Paverka” är goda svar ovanligare i gruppen Unga: 58\u00a0% mot 76\u00a0% i de andra grupperna. Det är mer än slumpen brukar ge.',
      equality.cannotTell(1),
    ]);
  });

  it('says of two groups the same thing once', () => {
    expect(sentencesOf(TWO, { lyssnar: [UNEVEN] })).toEqual([
      'På frågan ”Lyssnar” är goda svar ovanligare i gruppen Män än i gruppen Kvinnor: 60\u00a0% mot 85\u00a0%. Det är mer än slumpen brukar ge.',
    ]);
  });

  it.each<[string, Record<string, readonly GroupCell[]>, string[]]>([
    ['all groups answer alike', { lyssnar: [ALIKE], paverka: [ALIKE] }, [equality.alike(null)]],
    ['nobody can tell', { lyssnar: [FEW], paverka: [FEW] }, [equality.cannotTell(null)]],
    ['one is alike', { lyssnar: [FEW], paverka: [ALIKE] }, [equality.alike(1), equality.cannotTell(1)]],
    ['all questions are withheld', { lyssnar: ['suppressed'], paverka: ['suppressed'] }, [equality.withheld]],
    [
      'one question is withheld',
      { lyssnar: ['suppressed'], paverka: [FEW] },
      [equality.cannotTell(null), equality.withheldOf('Lyssnar')],
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

  it('never calls 7 of 15 against 63 % alike', () => {
    const young: GroupCell = [
      [7, 8],
      [189, 111],
    ];
    expect(sentencesOf(TWO, { paverka: [young], lyssnar: [young] })).toEqual([
      'Det finns ingen säker skillnad mellan grupperna. Med så få svar kan det finnas en ändå.',
    ]);
  });

  it('keeps the order of groups and questions, whatever they answered', () => {
    const [axis] = viewOf([axisOf(THREE, { paverka: [FEW, APART], lyssnar: [FEW] })]).axes;
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
    const view = viewOf([axisOf(THREE, { lyssnar: [FEW, 'suppressed'] })]);
    expect(view.axes[0]).toMatchObject({ differing: [], questions: [], period: '2025' });
    expect(view.chance).toBeNull();
    expect(JSON.stringify(view.axes[0]?.sentences)).not.toMatch(/\d/);
  });

  it.each([
    [{}, '2025', [1]],
    [{ period: '2024' }, '2024', [2]],
  ])('shows the wave that is chosen, else the latest: %j', (more, said, found) => {
    const axis = axisOf(THREE, { lyssnar: [APART, FEW], paverka: [APART, APART] });
    const [view] = viewOf([axis], more).axes;
    expect(view?.period).toBe(said);
    expect([view?.differing.length]).toEqual(found);
    expect(view?.questions.map((one) => one.period)).toEqual([null, null]);
  });

  it('says of each question from which wave it is, where they differ', () => {
    const late = axisOf(THREE, { lyssnar: [FEW] });
    const early = { ...late, questions: [...late.questions, ...axisOf(THREE, { paverka: [FEW] }).questions] };
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
    ['a question that is not among those shown', { lyssnar: [FEW] }, { indicators: asked('paverka') }],
    ['another wave', { lyssnar: [FEW] }, { period: '2019' }],
    [
      'a wave in which nothing was divided',
      { lyssnar: [FEW, 'not-collected', FEW] as GroupCell[] },
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
    const both = [axisOf(THREE, { lyssnar: [FEW], paverka: [APART] }), axisOf(TWO, { lyssnar: [UNEVEN] }, 'kon')];
    expect(viewOf(both).chance).toBe(equality.chance(7, 0.07, true));
  });

  it('does not call it seldom what happens on one page of four', () => {
    const many = Array.from({ length: 10 }, (_, at) => axisOf(THREE, { lyssnar: [FEW] }, `axel-${at}`));
    expect(viewOf(many).chance).toBe(
      'Av de 30 jämförelser som har gjorts kan slumpen ensam få någon att se ut som en skillnad.',
    );
  });

  it('tells questions and axes apart, and invented figures from real ones', () => {
    const axis = axisOf(THREE, { lyssnar: [FEW] });
    const labelOf = (reader = setting) => viewOf([axis], { reader }).axes[0]?.questions[0]?.label;
    expect(labelOf()).toBe('Lyssnar, Ålder, 2025');
    expect(labelOf(settingOf('demo'))).toContain(sv.provenance.demoName);
  });
});
