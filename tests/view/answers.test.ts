import { describe, expect, it } from 'vitest';
import type { Aspect } from '#domain/feedback/indicator.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { answersView, lowestSaid } from '#view/answers.view.ts';
import type { Pair } from '#view/profile.view.ts';
import { sv } from '#words/sv.ts';
import { questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Norr' };

const pair = (name: string, aspect: Aspect, ...cells: SurveyCell[]): Pair => ({
  indicator: questionOf({
    id: indicatorId(name.toLowerCase()),
    name: { sv: `Fråga ${name}` },
    short: { sv: name },
    aspect,
  }),
  column: surveyOf(cells, { indicator: indicatorId(name.toLowerCase()) }),
});

const HIGH: SurveyCell = [180, 10, 10];
const LOW: SurveyCell = [60, 70, 70];

describe(answersView, () => {
  it('keeps what tells how people are met apart from what tells whether it helps', () => {
    const parts = answersView(
      [
        pair('D', 'difference', LOW),
        pair('A', 'values', LOW, HIGH),
        pair('C', 'conditions', HIGH),
        pair('B', 'values', HIGH),
      ],
      unitName,
      setting,
    );
    expect(parts.map(({ title, profile }) => [title, profile.rows.map(({ label }) => label.text)])).toEqual([
      [sv.unit.values, ['A', 'B']],
      [sv.unit.difference, ['D']],
      [sv.unit.conditions, ['C']],
    ]);
    expect(parts[0]?.sentence).toBe(sv.overview.valuesSentence({ better: 1, worse: 0, steady: 0, unknown: 1 }));
  });

  it('keeps the order of the questions whatever the answers, with the time before as a mark', () => {
    const asked = [pair('A', 'values', HIGH, LOW), pair('B', 'values', LOW, HIGH)];
    const [part] = answersView(asked, unitName, setting);
    expect(part?.profile.rows.map(({ label, value, before }) => [label.text, value, before])).toEqual([
      ['A', 30, 90],
      ['B', 90, 30],
    ]);
  });

  it('has no part without a question', () => {
    expect(answersView([], unitName, setting)).toEqual([]);
  });
});

describe(lowestSaid, () => {
  it.each<[string, Pair[], string | null]>([
    [
      'lies below all others',
      [pair('A', 'values', HIGH), pair('B', 'values', LOW), pair('C', 'difference', HIGH)],
      'B',
    ],
    ['lies there only now', [pair('A', 'values', LOW, HIGH), pair('B', 'values', HIGH, LOW)], 'B'],
    [
      'is not alone down there',
      [pair('A', 'values', HIGH), pair('B', 'values', LOW), pair('C', 'difference', LOW)],
      null,
    ],
    ['is asked of something else', [pair('A', 'values', HIGH), pair('C', 'difference', LOW)], null],
    [
      'has an unknown beside it',
      [pair('A', 'values', HIGH), pair('B', 'values', LOW), pair('C', 'values', 'suppressed')],
      null,
    ],
    ['had it earlier', [pair('A', 'values', HIGH), pair('B', 'values', LOW, 'suppressed')], null],
    ['is the only one', [pair('B', 'values', LOW)], null],
  ])('is named when one %s', (_, pairs, name) => {
    expect(lowestSaid(pairs, setting)).toBe(name === null ? null : sv.survey.lowest(name));
  });
});
