import { describe, expect, it } from 'vitest';
import { equalityExport, equalityTable } from '#view/equality-table.view.ts';
import { settingOf } from './builders.ts';
import { asked, axisOf } from './divided.ts';

const setting = settingOf();
const indicators = asked('lyssnar', 'paverka');
const AXIS = axisOf(['Unga', 'Äldre'], {
  paverka: [
    'suppressed',
    [
      [29, 21],
      [190, 60],
    ],
  ],
  lyssnar: [
    [
      [30, 10],
      [0, 0],
    ],
    [
      [40, 10],
      [0, 0],
    ],
  ],
});

describe(equalityTable, () => {
  it('has every question and group of the wave in its own order, with counts', () => {
    const { caption, columns, rows } = equalityTable(AXIS, { indicators, period: null }, setting);
    expect(caption).toBe('Möter vi alla lika väl? Ålder, 2025');
    expect(columns).toEqual(['Fråga', 'Grupp', 'Goda svar', 'Osäkerhet', 'Goda', 'Varken eller', 'Dåliga', 'Svar']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Lyssnar', 'Unga', '80\u00a0%', '67–89', '40', '0', '10', '50'],
      ['Lyssnar', 'Äldre', 'Ingen svarade', '–', '–', '–', '–', '–'],
      ['Paverka', 'Unga', '58\u00a0%', '44–71', '29', '0', '21', '50'],
      ['Paverka', 'Äldre', '76\u00a0%', '70–81', '190', '0', '60', '250'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });
});

describe(equalityExport, () => {
  const { name, text } = equalityExport(AXIS, indicators, setting);
  const lines = text.split('\r\n');

  it('says what it is and where it comes from', () => {
    expect(name).toBe('exempelkoping_equality_alder_2026-1.csv');
    expect(lines[0]).toContain('Möter vi alla lika väl? Ålder');
    expect(lines[1]).toContain('Enkäten');
  });

  it('has every wave, with the withheld ones as words and without any number', () => {
    const from = lines.indexOf('') + 1;
    expect(lines[from]).toBe('Period,Fråga,Grupp,Goda,Varken eller,Dåliga,Svar,Goda svar (%),Från,Till,Anmärkning');
    expect(lines.slice(from + 1).filter((line) => line !== '')).toEqual([
      '2024,Frågan om lyssnar,Unga,30,0,10,40,75,59.81,85.81,',
      '2025,Frågan om lyssnar,Unga,40,0,10,50,80,66.96,88.76,',
      '2024,Frågan om lyssnar,Äldre,,,,,,,,Ingen svarade',
      '2025,Frågan om lyssnar,Äldre,,,,,,,,Ingen svarade',
      '2024,Frågan om paverka,Unga,,,,,,,,För få svar för att visas',
      '2025,Frågan om paverka,Unga,29,0,21,50,58,44.23,70.62,',
      '2024,Frågan om paverka,Äldre,,,,,,,,För få svar för att visas',
      '2025,Frågan om paverka,Äldre,190,0,60,250,76,70.34,80.88,',
    ]);
  });
});
