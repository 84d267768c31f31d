import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { itemOf, on } from '#tests/domain/dialogue/items.ts';
import { askedOf, decisionOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { settingOf, surveyOf } from '#tests/view/builders.ts';
import { TREE } from '#tests/view/voices.ts';
import { type ToDoIn, toDoView } from '#view/unit-to-do.view.ts';
import { sv } from '#words/sv.ts';

const { myUnit } = sv;
const setting = settingOf();
const text = (sv: string) => ({ sv });

describe(toDoView, () => {
  const ornen = unitId('ornen');
  const done = { answered: '2025-02-08', made: on('2025-03-01') };
  const voice = [
    itemOf({ ...done, unit: ornen, theme: text('Nyare'), made: on('2025-05-01'), answered: '2025-05-01' }),
    itemOf({ ...done, unit: ornen, theme: text('Äldre') }),
    itemOf({ ...done, unit: unitId('soder') }),
  ];
  const record = recordOf({
    questions: [
      askedOf({ unit: ornen, date: '2025-11-01', text: text('Senare?') }),
      askedOf({ unit: ornen, date: '2025-09-01', status: 'carried', text: text('Tidigare?') }),
      askedOf({ unit: ornen, status: 'answered' }),
      askedOf({}),
    ],
    trials: [trialOf({ unit: ornen, ended: '2025-12-01' }), trialOf({ unit: ornen }), trialOf({ ended: '2025-12-01' })],
    decisions: [
      decisionOf({ units: [ornen], effectBy: '2025-12-31', text: text('Dagen har gått') }),
      decisionOf({ units: [ornen], effectBy: '2026-12-31' }),
      decisionOf({ units: [], effectBy: '2025-12-31', text: text('Hela') }),
    ],
  });
  const linesFor = (unit: string, more: Partial<ToDoIn> = {}) =>
    toDoView({ voice, record, columns: [], ...more }, unitId(unit), TREE, setting);

  it('names each kind with how many, what has waited longest, and where it is done', () => {
    expect(linesFor('ornen')).toEqual([
      {
        key: 'tell',
        label: myUnit.toDo.tell(2),
        href: '#/voice?unit=ornen&state=due',
        text: { text: 'Äldre' },
        since: myUnit.toDo.oldest('1 mars 2025'),
      },
      {
        key: 'answer',
        label: myUnit.toDo.answer(2),
        href: '#/dialogue',
        text: { text: 'Tidigare?' },
        since: myUnit.toDo.oldest('1 september 2025'),
      },
      {
        key: 'close',
        label: myUnit.toDo.close(1),
        href: '#/trying?unit=ornen',
        text: { text: 'Ring upp dagen efter' },
        since: myUnit.toDo.since('1 december 2025'),
      },
      {
        key: 'follow',
        label: myUnit.toDo.follow(1),
        href: '#/dialogue',
        text: { text: 'Dagen har gått' },
        since: myUnit.toDo.since('31 december 2025'),
      },
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      'norr',
      [
        ['tell', myUnit.toDo.tell(2)],
        ['answer', myUnit.toDo.answer(2)],
        ['close', myUnit.toDo.close(1)],
        ['follow', myUnit.toDo.follow(1)],
      ],
    ],
    [
      'kommunen',
      [
        ['tell', myUnit.toDo.tell(3)],
        ['answer', myUnit.toDo.answer(3)],
        ['close', myUnit.toDo.close(2)],
        ['follow', myUnit.toDo.follow(2)],
      ],
    ],
    ['soder', [['tell', myUnit.toDo.tell(1)]]],
  ])('in %s: %j', (unit, lines) => {
    expect(linesFor(unit).map(({ key, label }) => [key, label])).toEqual(lines);
  });

  it('follows up a decision when what it was to move has a newer figure in the unit', () => {
    const decided = (date: string): DialogueRecord =>
      recordOf({ decisions: [decisionOf({ units: [ornen], indicator: indicatorId('bemotande'), date })] });
    const with2025 = { voice: null, record: decided('2024-03-18'), columns: [surveyOf([[40, 6, 4]])] };
    expect(linesFor('ornen', with2025)).toMatchObject([{ key: 'follow', since: myUnit.toDo.since('18 mars 2024') }]);
    expect(linesFor('ornen', { ...with2025, record: decided('2025-03-18') })).toEqual([]);
    expect(linesFor('ornen', { ...with2025, columns: [] })).toEqual([]);
  });

  it('names nothing that does not wait, and does without what is not known', () => {
    expect(linesFor('ornen', { voice: null, record: null })).toEqual([]);
    expect(linesFor('ornen', { record: null }).map(({ key }) => key)).toEqual(['tell']);
    expect(linesFor('ornen', { voice: [], record: recordOf() })).toEqual([]);
  });
});
