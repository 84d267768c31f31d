import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { questionOf, type SurveyCell, settingOf, surveyOf } from '#tests/view/builders.ts';
import { treeOf, unitOf } from '#tests/view/organisations.ts';
import { learnView } from '#view/learn.view.ts';

const setting = settingOf();
const text = (sv: string) => ({ sv });

describe(learnView, () => {
  const names = ['e', 'd', 'c', 'b', 'a', 'z'];
  const tree = treeOf(
    unitOf('gruppen', 'kommunen'),
    ...names.map((id) =>
      unitOf(id, 'gruppen', {
        name: text(id.toUpperCase()),
        ...(id === 'd' ? { kind: text('hemtjänst') } : {}),
        ...(id === 'z' ? { closed: '2025-12-31' } : {}),
      }),
    ),
  );
  const HIGH: SurveyCell = [300, 0, 0];
  const LOW: SurveyCell = [200, 60, 40];
  /** Every unit's column, and the whole's; those named are high. */
  const series = (indicator: string, ...high: string[]) =>
    ['kommunen', ...names].map((id) =>
      surveyOf([high.includes(id) ? HIGH : LOW], { unit: unitId(id), indicator: indicatorId(indicator) }),
    );
  const asked = ['lyssnar', 'stod'].map((id) => questionOf({ id: indicatorId(id), name: text(id) }));
  const learn = (...all: ReturnType<typeof series>[]) => learnView(asked, all, unitId('a'), tree, setting);

  it('names units in the organisation’s order, each with what it may be asked about', () => {
    expect(learn(series('stod', 'b', 'd'), series('lyssnar', 'd'))).toEqual([
      { key: 'd', name: { text: 'D' }, href: '#/units/d', kind: { text: 'hemtjänst' }, questions: 'lyssnar och stod' },
      { key: 'b', name: { text: 'B' }, href: '#/units/b', kind: null, questions: 'stod' },
    ]);
  });

  it.each<[string, ReturnType<typeof series>[], string[]]>([
    ['where the unit is one of them, nobody', [series('lyssnar', 'a', 'd')], []],
    ['of a question it is one of them in, nobody', [series('lyssnar', 'a', 'd'), series('stod', 'b')], ['b']],
    ['one that has closed, nobody', [series('lyssnar', 'z')], []],
    ['a question that is not its own, nobody', [series('annat', 'd')], []],
    ['the whole, which is no unit beside the others, nobody', [series('lyssnar', 'kommunen')], []],
    ['where nothing has come, nobody', [], []],
  ])('%s', (_, all, found) => {
    expect(learn(...all).map(({ key }) => key)).toEqual(found);
  });

  it('names three at most', () => {
    const many = treeOf(...Array.from({ length: 40 }, (_, at) => unitOf(`u-${at}`, 'kommunen')));
    const columns = many.units.map(({ id }, at) =>
      surveyOf([at > 30 ? HIGH : LOW], { unit: id, indicator: indicatorId('lyssnar') }),
    );
    const found = learnView(asked, [columns], unitId('u-0'), many, setting);
    expect(found.map(({ key }) => key)).toEqual(['u-30', 'u-31', 'u-32']);
  });
});
