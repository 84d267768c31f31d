import { describe, expect, it } from 'vitest';
import type { BandPanel } from '#domain/conditions/panel.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { bandView } from '#view/band.view.ts';
import { type MeasureCell, measuredOf, measureOf, period, settingOf } from './builders.ts';

const women = indicatorId('kvinnor');
const panel: BandPanel = {
  id: panelId('kon'),
  kind: 'band',
  name: { sv: 'Könsfördelning' },
  indicator: women,
  from: 40,
  to: 60,
};
const indicator = measuredOf({ id: women, name: { sv: 'Kvinnor' }, measureUnit: 'percent', decimals: 1 });

const viewOf = (...cells: readonly MeasureCell[]) => {
  const column = measureOf(cells, { indicator: women });
  return bandView(panel, { columns: [column], indicators: [indicator] }, { sv: 'Björken' }, settingOf());
};

describe(bandView, () => {
  it.each([
    [40, 'Inom 40–60 procent'],
    [60, 'Inom 40–60 procent'],
    [60.04, 'Inom 40–60 procent'],
    [60.06, 'Utanför 40–60 procent'],
    [39.9, 'Utanför 40–60 procent'],
    [0, 'Utanför 40–60 procent'],
    [100, 'Utanför 40–60 procent'],
  ])('%f percent: %s', (value, sentence) => {
    expect(viewOf(value)?.sentence).toBe(sentence);
  });

  it('says the figure with those it is counted on, and no interval: everybody is counted', () => {
    expect(viewOf([71.7, 46])?.latest).toBe('71,7\u00a0% (räknat på 46), 2025');
    expect(viewOf(71.7)?.latest).toBe('71,7\u00a0%, 2025');
  });

  it('stands on a scale from 0 to 100 with its band and the time before', () => {
    expect(viewOf(50, 71.7)?.picture).toEqual({
      value: 71.7,
      before: 50,
      from: 40,
      to: 60,
      said: '71,7\u00a0%',
      ticks: [0, 40, 60, 100].map((value) => ({ value, said: `${value}\u00a0%` })),
    });
  });

  it('is not held against the time before when it meant something else then', () => {
    const column = measureOf([50, 71.7], {
      indicator: women,
      redefinitions: [{ period: period('2025'), text: { sv: 'Räknas på nytt sätt' } }],
    });
    const view = bandView(panel, { columns: [column], indicators: [indicator] }, { sv: 'Björken' }, settingOf());
    expect(view?.picture?.before).toBeNull();
  });

  it('tells of the latest figure there is', () => {
    expect(viewOf(50, 'not-yet-published')).toMatchObject({
      sentence: 'Inom 40–60 procent',
      latest: '50,0\u00a0%, 2024',
    });
  });

  it('has only words where there is no figure', () => {
    expect(viewOf('suppressed')).toMatchObject({
      sentence: 'För få personer för att visas',
      latest: '',
      picture: null,
    });
  });

  it('says in its table which lie inside', () => {
    const table = viewOf([50, 20], 'suppressed', [71.7, 46])?.table;
    expect(table?.columns).toEqual(['Period', 'Värde', 'Räknat på', 'Läge']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['2023', '50,0\u00a0%', '20', 'Inom'],
      ['2024', 'För få personer för att visas', '–', '–'],
      ['2025', '71,7\u00a0%', '46', 'Utanför'],
    ]);
  });

  it('is nothing where the unit does not have it', () => {
    expect(bandView(panel, { columns: [], indicators: [indicator] }, { sv: 'Björken' }, settingOf())).toBeNull();
  });
});
