import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEquality } from '#contract/equality.contract.ts';
import { againstOthers } from '#domain/feedback/equality.ts';
import { wholeTown } from './whole-town.ts';

const axesOf = (town: string) =>
  readEquality(JSON.parse(readFileSync(join('mocks/published', town, 'equality.json'), 'utf8'))).thing;

describe.each([
  ['exempelkoping', 'alder paverka', ['18-29']],
  ['eksempelby', 'koen lytte', ['kvinder', 'maend']],
] as const)('do groups answer alike in %s', (town, where, who) => {
  const axes = axesOf(town);
  const latest = axes.flatMap((axis) =>
    axis.questions.map(({ indicator, cells }) => ({ axis, indicator, cell: cells.at(-1) })),
  );

  it('is asked of age, gender and language, in the five questions', () => {
    expect(axes).toHaveLength(3);
    expect(wholeTown(town).organisation.fewestAnswers).toBe(5);
    for (const { questions } of axes) {
      expect(questions).toHaveLength(5);
      expect(questions.map(({ periods }) => periods.at(-1))).toEqual(Array.from({ length: 5 }, () => '2025'));
    }
  });

  it('is found otherwise in one thing', () => {
    const found = latest.flatMap(({ axis, indicator, cell }) => {
      if (cell?.kind !== 'known') return [];
      const groups = axis.groups.filter((_, at) => {
        const standing = againstOthers(cell.value)[at]?.standing;
        return standing === 'higher' || standing === 'lower';
      });
      return groups.length === 0 ? [] : [[`${axis.id} ${indicator}`, groups.map(({ id }) => id)]];
    });
    expect(found).toEqual([[where, who]]);
  });

  it('is not told of languages, which few speak', () => {
    const withheld = latest.filter(({ cell }) => cell?.kind === 'missing' && cell.reason === 'suppressed');
    expect(new Set(withheld.map(({ axis }) => axis.id))).toEqual(new Set([axes.at(-1)?.id]));
    expect(withheld).toHaveLength(5);
  });
});
