import { describe, expect, it } from 'vitest';
import type { StepsPanel } from '#domain/conditions/panel.ts';
import { panelId } from '#domain/kernel/ids.ts';
import { known, type MissingReason, missing } from '#domain/kernel/measured.ts';
import { stepsView } from '#view/steps.view.ts';
import { period, settingOf } from './builders.ts';
import { unitOf } from './organisations.ts';

const unit = unitOf('bjorken', 'kommunen', { name: { sv: 'Björken' } });
const NAMES = ['Erbjudet', 'Tackat ja', 'Hållet', 'Plan', 'Uppföljt'];

type Cells = readonly (readonly number[] | MissingReason)[];

/** By year, the latest in 2025. */
const panelOf = (cells: Cells): StepsPanel => ({
  id: panelId('familjeradslag'),
  kind: 'steps',
  name: { sv: 'Familjerådslag' },
  steps: NAMES.map((name) => ({ id: name.toLowerCase().replace(/[^a-z]/g, ''), name: { sv: name } })),
  periods: cells.map((_, at) => period(String(2026 - cells.length + at))),
  units: [
    { unit: unit.id, cells: cells.map((cell) => (typeof cell === 'string' ? missing(cell) : known(cell))) },
    { unit: unitOf('ekan').id, cells: cells.map(() => known([9, 9, 9, 9, 9])) },
  ],
});
const viewOf = (...cells: Cells) => stepsView(panelOf(cells), unit, settingOf());

describe(stepsView, () => {
  it.each([
    [
      [64, 52, 44, 38, 31],
      'Av 64 kom 31 hela vägen.',
      'De som inte kom hela vägen stannade oftast vid ”Erbjudet”: 12.',
    ],
    [
      [64, 64, 44, 44, 31],
      'Av 64 kom 31 hela vägen.',
      'De som inte kom hela vägen stannade oftast vid ”Tackat ja”: 20.',
    ],
    [[64, 52, 40, 40, 40], 'Av 64 kom 40 hela vägen.', null],
    [[64, 64, 64, 64, 64], 'Alla 64 kom hela vägen.', null],
    [
      [64, 20, 0, 0, 0],
      'Av 64 kom ingen hela vägen.',
      'De som inte kom hela vägen stannade oftast vid ”Erbjudet”: 44.',
    ],
    [[0, 0, 0, 0, 0], 'Ingen kom till det första steget.', null],
  ])('%o: %s', (counts, sentence, most) => {
    expect(viewOf(counts)).toMatchObject({ sentence, most, period: '2025' });
  });

  it('gives each step its count and its part of the first', () => {
    const rows = viewOf([64, 52, 44, 38, 32])?.rows;
    expect(rows?.map(({ name, count, part, width }) => [name.text, count, part, width])).toEqual([
      ['Erbjudet', '64', '100\u00a0%', 100],
      ['Tackat ja', '52', '81\u00a0%', 81.25],
      ['Hållet', '44', '69\u00a0%', 68.75],
      ['Plan', '38', '59\u00a0%', 59.375],
      ['Uppföljt', '32', '50\u00a0%', 50],
    ]);
  });

  it('makes no part of nobody', () => {
    expect(viewOf([0, 0, 0, 0, 0])?.rows.map(({ count, part, width }) => [count, part, width])).toEqual(
      NAMES.map(() => ['0', null, 0]),
    );
  });

  it('tells of the latest period that is told of, and why a later one is not', () => {
    expect(viewOf([20, 20, 20, 20, 20], [64, 52, 44, 38, 32], 'suppressed')).toMatchObject({
      sentence: 'Av 64 kom 32 hela vägen.',
      period: '2024. För få personer för att visas, 2025',
    });
  });

  it('has only words where every period is withheld', () => {
    const view = viewOf('suppressed', 'suppressed');
    expect(view).toMatchObject({ sentence: 'För få personer för att visas', most: null, rows: [], period: '2025' });
    expect(JSON.stringify([view, view?.file().text])).not.toMatch(/\d %/);
  });

  it('is nothing where nothing was counted', () => {
    expect(stepsView(panelOf([[9, 9, 9, 9, 9]]), unitOf('granen'), settingOf())).toBeNull();
  });

  it('has every period in its table and in its file', () => {
    const view = viewOf('suppressed', [64, 52, 44, 38, 32]);
    expect(view?.table).toEqual({
      caption: 'Familjerådslag, Björken',
      columns: ['Period', ...NAMES],
      rows: [
        { key: '2024', cells: ['2024', 'För få personer för att visas', '–', '–', '–', '–'] },
        {
          key: '2025',
          cells: ['2025', '64 (100\u00a0%)', '52 (81\u00a0%)', '44 (69\u00a0%)', '38 (59\u00a0%)', '32 (50\u00a0%)'],
        },
      ],
    });
    const file = view?.file();
    expect(file?.name).toBe('exempelkoping_familjeradslag_bjorken_2026-1.csv');
    expect(file?.text).toContain('2024,,,,,,För få personer för att visas\r\n2025,64,52,44,38,32,\r\n');
  });
});
