import { describe, expect, it } from 'vitest';
import { missing } from '#domain/kernel/measured.ts';
import type { Pair } from '#view/profile.view.ts';
import { waveView } from '#view/survey-waves.view.ts';
import { sv } from '#words/sv.ts';
import { period, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const indicator = questionOf();
const yearly = (count: number): Pair => ({
  indicator,
  column: surveyOf(Array.from({ length: count }, (): SurveyCell => [10, 2, 3])),
});
const monthly: Pair = {
  indicator,
  column: surveyOf(
    [
      [10, 0, 0],
      [9, 0, 1],
    ],
    { periods: ['2025-11', '2025-12'].map(period) },
  ),
};

const view = (pairs: Pair[], asked: string | null = null) =>
  waveView(pairs, asked === null ? null : period(asked), setting);

describe(waveView, () => {
  it.each<[string, Pair[], string | null, object | null]>([
    ['no question', [], null, null],
    ['never asked', [{ indicator, column: surveyOf([]) }], null, null],
    ['one time', [yearly(1)], null, { chosen: '2025', latest: '2025', isLatest: true, notice: null }],
    ['the latest, asked for by name', [yearly(3)], '2025', { chosen: '2025', isLatest: true, notice: null }],
    [
      'an earlier one',
      [yearly(3)],
      '2024',
      { chosen: '2024', latest: '2025', isLatest: false, notice: sv.survey.earlier('2024', '2025') },
    ],
    [
      'one that was not',
      [yearly(3)],
      '2031',
      { chosen: '2025', isLatest: true, notice: sv.survey.noWave('2031', '2025') },
    ],
  ])('%s', (_, pairs, asked, wanted) => {
    const found = view(pairs, asked);
    if (wanted === null) expect(found).toBeNull();
    else expect(found).toMatchObject(wanted);
  });

  it('offers fifteen times, the latest first', () => {
    const choices = view([yearly(15)])?.choices ?? [];
    expect(choices.map(({ value }) => value)).toEqual(Array.from({ length: 15 }, (_, at) => String(2025 - at)));
  });

  it('shows nothing from later', () => {
    expect(view([yearly(3)], '2024')?.pairs.map(({ column }) => column.periods)).toEqual([['2023', '2024']]);
  });

  it('ends every question with the time that is shown, asked or not', () => {
    const stopped: Pair = { indicator, column: surveyOf([[10, 2, 3]], { periods: [period('2023')] }) };
    const [, old] = view([yearly(3), stopped])?.pairs ?? [];
    expect(old?.column.periods).toEqual(['2023', '2025']);
    expect(old?.column.cells.at(-1)).toEqual(missing('not-collected'));
  });

  it('never mixes years with months', () => {
    expect(view([yearly(2), monthly], '2024')?.pairs).toHaveLength(1);
    expect(view([yearly(2), monthly], '2025-11')?.pairs.map(({ column }) => column.periods)).toEqual([['2025-11']]);
  });
});
