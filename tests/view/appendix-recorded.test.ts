import { describe, expect, it } from 'vitest';
import type { Correction } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf, recordOf } from '#tests/domain/dialogue/records.ts';
import { recordedIn } from '#view/appendix/recorded.ts';
import type { Scope } from '#view/appendix/scope.view.ts';
import { activeGoal, treeOf, unitOf } from './organisations.ts';

const [MOTA, ANNAT] = [goalId('mota'), goalId('annat')];
const [OMRADET, BJORKEN, EKEN] = [unitId('omradet'), unitId('bjorken'), unitId('eken')];
const tree = treeOf(unitOf('omradet', 'kommunen'), unitOf('bjorken', 'omradet'), unitOf('eken', 'kommunen'));

const correction = (id: string, more: Partial<Correction>): Correction => ({
  ...{ id, date: '2025-05-05', kind: 'figure', wrong: { sv: 'Fel' }, right: { sv: 'Rätt' } },
  ...more,
});

const record = recordOf({
  questions: [
    askedOf({ id: 'q-mota', goal: MOTA }),
    askedOf({ id: 'q-annat', goal: ANNAT, unit: BJORKEN }),
    askedOf({ id: 'q-eken', unit: EKEN }),
  ],
  decisions: [
    decisionOf({ id: 'd-mota', goal: MOTA, units: [EKEN] }),
    decisionOf({ id: 'd-bjorken', units: [EKEN, BJORKEN] }),
    decisionOf({ id: 'd-all', units: [] }),
  ],
  stopped: [
    { id: 's-mota', date: '2025-05-01', what: { sv: 'Rapporten' }, why: { sv: 'Ingen läste den' }, goal: MOTA },
    { id: 's-bjorken', date: '2025-06-01', what: { sv: 'Pärmen' }, why: { sv: 'Finns i systemet' }, unit: BJORKEN },
  ],
  unknowns: [
    { id: 'u-mota', since: '2025-05-01', text: { sv: 'Vem svarar inte?' }, goal: MOTA },
    { id: 'u-eken', since: '2025-06-01', text: { sv: 'Varför slutar de?' }, unit: EKEN },
  ],
  corrections: [
    correction('c-mota', { indicator: indicatorId('bemotande') }),
    correction('c-bjorken', { unit: BJORKEN }),
    correction('c-none', {}),
  ],
});

const unit = tree.unit(OMRADET);
if (unit === undefined) throw new RangeError('no such unit');
const goal = activeGoal({ id: MOTA, indicators: [indicatorId('bemotande')] });

describe(recordedIn, () => {
  it.each<[string, Scope, string[]]>([
    [
      'the whole has everything',
      { kind: 'whole', goals: [goal] },
      [
        ...['q-mota', 'q-annat', 'q-eken', 'd-mota', 'd-bjorken', 'd-all'],
        ...['s-mota', 's-bjorken', 'u-mota', 'u-eken', 'c-mota', 'c-bjorken', 'c-none'],
      ],
    ],
    [
      'a goal has its own, and the corrections of what it is read by',
      { kind: 'goal', goal },
      ['q-mota', 'd-mota', 's-mota', 'u-mota', 'c-mota'],
    ],
    [
      'a unit has its own, that of those below it, and what was decided for all',
      { kind: 'unit', unit },
      ['q-annat', 'd-bjorken', 'd-all', 's-bjorken', 'c-bjorken'],
    ],
  ])('%s', (_, scope, ids) => {
    const { questions, decisions, stopped, unknowns, corrections } = recordedIn(record, scope, tree);
    expect([...questions, ...decisions, ...stopped, ...unknowns, ...corrections].map(({ id }) => id)).toEqual(ids);
  });
});
