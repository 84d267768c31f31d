import { describe, expect, it } from 'vitest';
import { period } from '#tests/view/builders.ts';
import { pictureView } from '#view/picture.view.ts';
import { decision, viewOf } from './staffed.ts';

describe('what is taken along', () => {
  it('is a table of every period, with a reason in place of what is not there', () => {
    const table = viewOf({ cases: [100, 'suppressed', 118], posts: [10, 10, 10.9] })?.table;
    expect(table?.caption).toBe('Ärenden och tjänster, Björken');
    expect(table?.columns).toEqual([
      'Period',
      'Ärenden',
      'Tjänster',
      'Ärenden per tjänst',
      'Ärenden, index',
      'Tjänster, index',
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['2023', '100', '10,0', '10,0', '100', '100'],
      ['2024', 'För få personer för att visas', '10,0', '–', '–', '100'],
      ['2025', '118', '10,9', '10,8', '118', '109'],
    ]);
  });

  it('is a file of the same, with what happened and both sources', () => {
    const file = viewOf({
      cases: [100, 'suppressed', 118],
      panel: { decisions: [decision('2024-05-02')] },
      column: { provisional: [period('2025')] },
    })?.file();
    expect(file?.name).toBe('exempelkoping_bemanning_kommunen_2026-1.csv');
    expect(file?.text).toContain('"Verksamhetssystemet, Personalsystemet"');
    expect(file?.text).toContain('1) 2 maj 2024: Två nya tjänster (Socialnämnden)');
    expect(file?.text).toContain('2024,,10,,,100,För få personer för att visas\r\n');
    expect(file?.text).toContain('2025,118,10.9,10.83,118,109,Preliminär siffra\r\n');
  });

  it('is a picture with the sentences around it, and no mark before them', () => {
    const texts = viewOf({ cases: [100, 'suppressed', 118], panel: { limit: 18 } })?.picture();
    expect(texts).toMatchObject({
      title: 'Ärenden och tjänster, Björken',
      verdict: 'Ärendena har ökat med 18 procent sedan 2023 och tjänsterna med 9 procent.',
      latest: ['Gränsen har inte passerats.', '10,8 ärenden per tjänst, 2025. Gränsen är 18 ärenden per tjänst.'],
      notes: ['Båda räknas från 100, som är läget 2023. Skalan börjar vid 80.'],
      about: [
        'Källa: Verksamhetssystemet. Som källan publicerat det.',
        'Källa: Personalsystemet. Som källan publicerat det.',
        'Exempelköpings enkät. Utgåva 2026-1, publicerad 3 mars 2026. Licens: CC0.',
      ],
    });
    if (texts === undefined) return;
    const { lines } = pictureView(texts, { width: 600, height: 250 }, (text) => text.length * 8);
    const signs = lines.flatMap(({ role, text, sign }) => (sign === null ? [] : [[role, text, sign]]));
    expect(signs).toEqual([['note', '2024: För få personer för att visas', 0]]);
  });
});
