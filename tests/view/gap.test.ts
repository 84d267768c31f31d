import { describe, expect, it } from 'vitest';
import type { GapPanel } from '#domain/conditions/panel.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { gapView } from '#view/gap.view.ts';
import { questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const [expected, experienced] = [indicatorId('vantat'), indicatorId('upplevt')];
const panel: GapPanel = { id: panelId('paverka'), kind: 'gap', name: { sv: 'Att få påverka' }, expected, experienced };
const unitName = { sv: 'Björken' };

const viewOf = (one: readonly SurveyCell[] | null, other: readonly SurveyCell[] | null) => {
  const columns = [
    ...(one === null ? [] : [surveyOf(one, { indicator: expected })]),
    ...(other === null ? [] : [surveyOf(other, { indicator: experienced })]),
  ];
  const indicators = [questionOf({ id: expected }), questionOf({ id: experienced })];
  return gapView(panel, { columns, indicators }, unitName, settingOf());
};

describe(gapView, () => {
  it.each([
    [[48, 0, 32], [56, 0, 14], 'Fler fick uppleva det än väntade sig det: 20 procentenheter fler (5–33)'],
    [[56, 0, 14], [48, 0, 32], 'Fler väntade sig det än fick uppleva det: 20 procentenheter färre (5–33)'],
    [[20, 0, 5], [15, 0, 11], 'Det går inte att säga om det blev bättre eller sämre än väntat'],
    ['suppressed', [15, 0, 11], 'Det går inte att jämföra: någon av frågorna saknar siffror.'],
  ] as const)('%o against %o', (one, other, sentence) => {
    expect(viewOf([one], [other])?.sentence).toBe(sentence);
  });

  it('shows what was expected first, and a withheld one as withheld', () => {
    expect(viewOf(['suppressed'], [[15, 0, 11]])?.rows).toMatchObject([
      { label: { text: 'Väntade sig' }, value: null, isWithheld: true },
      { label: { text: 'Så blev det' }, isWithheld: false },
    ]);
  });

  it('says from which wave it speaks, when the last one lacks a figure', () => {
    expect(
      viewOf(
        [[48, 0, 32], 'not-collected'],
        [
          [56, 0, 14],
          [50, 0, 9],
        ],
      )?.period,
    ).toBe('2024');
  });

  it('is nothing where neither has been asked', () => {
    expect(viewOf(null, null)).toBeNull();
  });
});
