import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { tryingView } from '#view/trying.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { fileGrid } from './read-back.ts';
import { NAMES, TREE } from './voices.ts';

const { column, phase, state, corrections, source, stopped } = sv.trying;
const text = (sv: string) => ({ sv });
const about = { unit: unitId('ornen'), goal: goalId('mota') };

const RECORD = recordOf({
  trials: [
    trialOf({
      ...about,
      phase: 'dare',
      indicator: indicatorId('bemotande'),
      started: '2025-02-03',
      ended: '2025-06-30',
      outcome: 'stopped',
      why: text('Varför; "så"'),
      learnt: text('=1+1'),
      instead: text('Annat'),
      with: text('Dem'),
    }),
    trialOf({ unit: unitId('gone'), goal: goalId('gone') }),
  ],
  stopped: [
    { id: 'a', date: '2025-01-10', what: text('A'), why: text('Därför'), hours: 62.5, ...about },
    { id: 'b', date: '2024-01-10', what: text('B'), why: text('Därför') },
  ],
  unknowns: [{ id: 'u', since: '2025-03-03', text: text('Varför'), next: text('Vi frågar'), ...about }],
  corrections: [
    { id: 'x', date: '2025-01-10', kind: 'figure', wrong: text('Fel'), right: text('Rätt'), told: '2025-02-01' },
  ],
});

function files(record: DialogueRecord = RECORD, setting = settingOf()) {
  const view = tryingView(record, NAMES, TREE.root, { page: 'trying', unit: null, phase: null }, setting);
  const [stopped, unknowns, corrections] = view.sections;
  return [view.trials, stopped, unknowns, corrections].flatMap((part) => part?.file() ?? []);
}

describe('the tables to take along', () => {
  it.each([
    [
      'trials',
      0,
      ['phase', 'what', 'why', 'unit', 'goal', 'indicator', 'started', 'ended', 'outcome', 'learnt', 'instead', 'with'],
      [
        ...[phase.dare, 'Ring upp dagen efter', 'Varför; "så"', 'Örnen', 'Möta väl', 'Bemötande', '2025-02-03'],
        ...['2025-06-30', state.stopped, "'=1+1", 'Annat', 'Dem'],
      ],
    ],
    [
      'stopped',
      1,
      ['what', 'why', 'instead', 'hours', 'date', 'unit', 'goal'],
      ['A', 'Därför', '', '62.5', '2025-01-10', 'Örnen', 'Möta väl'],
    ],
    [
      'unknowns',
      2,
      ['what', 'since', 'next', 'unit', 'goal'],
      ['Varför', '2025-03-03', 'Vi frågar', 'Örnen', 'Möta väl'],
    ],
    [
      'corrections',
      3,
      ['kind', 'wrong', 'right', 'date', 'told', 'unit', 'indicator'],
      [corrections.kind.figure, 'Fel', 'Rätt', '2025-01-10', '2025-02-01', '', ''],
    ],
  ] as const)('%s', (name, at, heads, first) => {
    const file = files()[at];
    const { columns, rows } = fileGrid(file?.text ?? '');
    expect(file?.name).toBe(`exempelkoping_${name}_kommunen_2026-1.csv`);
    expect(columns).toEqual(heads.map((head) => column[head]));
    expect(rows[0]).toEqual(first);
  });

  it('leave empty what nobody has reckoned, and name what is not published as it was written', () => {
    const [trials, stoppedFile] = files();
    expect(fileGrid(trials?.text ?? '').rows[1]?.slice(3, 6)).toEqual(['gone', '', '']);
    expect(fileGrid(stoppedFile?.text ?? '').rows[1]?.[3]).toBe('');
  });

  it('say what they are and whose, and mark invented rows', () => {
    const [, file] = files(RECORD, settingOf('demo'));
    expect(file?.text).toContain(`${stopped.title}, kommunen`);
    expect(file?.text).toContain(source);
    expect(fileGrid(file?.text ?? '').rows.map((row) => row.at(-1))).toEqual(['DEMO', 'DEMO']);
  });

  it('hold what is looked at', () => {
    const place = { page: 'trying', unit: null, phase: 'dare' } as const;
    const { trials } = tryingView(RECORD, NAMES, TREE.root, place, settingOf());
    expect(fileGrid(trials.file().text).rows).toHaveLength(1);
  });
});
