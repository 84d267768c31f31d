import { describe, expect, it } from 'vitest';
import { readUnitSeries } from '#contract/series.contract.ts';
import { buildResources } from '#publish/build/resources.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile, textsOf } from './built.ts';

describe(buildResources, () => {
  it('says what can be answered and measured, and what it can say', () => {
    const changes: readonly Change[] = [
      ['texts.csv', 'indicator,bemotande,can-say,sv,Hur de som svarade upplevde oss.,,,'],
      ['texts.csv', 'indicator,bemotande,question,en,How do we meet you?,,,'],
    ];
    expect(builtFile('indicators.json', changes)).toMatchObject({
      indicators: [
        {
          id: 'bemotande',
          kind: 'survey',
          question: { sv: 'Hur möter vi dig?', en: 'How do we meet you?' },
          options: [
            { text: { sv: 'Bra', en: 'Good' }, means: 'good' },
            { text: { sv: 'Varken eller' }, means: 'neutral' },
            { text: { sv: 'Dåligt' }, means: 'bad' },
          ],
          values: ['respekt'],
          practices: ['vi-halsar'],
          canSay: { sv: 'Hur de som svarade upplevde oss.' },
          targets: [{ level: 85 }],
          source: { name: 'Enkäten', kind: 'raw' },
          statutory: false,
        },
        { id: 'placeringar', kind: 'measure', measureUnit: 'persons', decimals: 0, comparator: 'liknande' },
      ],
    });
  });

  it('knows how many were asked in a wave, or that nobody does', () => {
    const forgotten: Change = ['invited.csv', 'linden,2024,20\n', ''];
    expect(builtFile('waves.json')).toMatchObject({ waves: [{ period: '2024', invited: 50 }, { invited: 52 }] });
    expect(builtFile('waves.json', [forgotten])).toMatchObject({
      waves: [
        { period: '2024', collected: { from: '2024-09-01', to: '2024-10-01' }, modes: [] },
        { period: '2025', invited: 52, modes: ['paper'] },
      ],
    });
    expect(JSON.stringify(builtFile('waves.json', [forgotten]))).not.toContain('"invited":50');
  });

  it('puts comparison members beside each other, gaps kept', () => {
    const changes: readonly Change[] = [
      ['comparators.csv', 'liknande,Tomköping,placeringar,2022,35,'],
      ['comparators.csv', 'liknande,Ingenby,placeringar,2024,,Lika långt till kusten'],
    ];
    expect(builtFile('comparators/liknande.json', changes)).toMatchObject({
      id: 'liknande',
      from: { name: 'Statistik' },
      members: [{ name: 'Tomköping' }, { name: 'Ingenby', why: { sv: 'Lika långt till kusten' } }],
      series: [
        {
          indicator: 'placeringar',
          periods: ['2022', '2023', '2024'],
          members: [
            { name: 'Tomköping', cells: [35, 'not-collected', 38] },
            { name: 'Ingenby', cells: ['not-collected', 'not-collected', 'not-collected'] },
          ],
        },
      ],
    });
  });

  it('says in every file of a series from when it means something else', () => {
    const changes: readonly Change[] = [
      ['texts.csv', 'indicator,bemotande,redefined,sv,Frågan ställs på nytt sätt.,,,2025'],
      ['texts.csv', 'indicator,bemotande,redefined,en,The question is put in a new way.,,,2025'],
    ];
    const redefinitions = [
      { period: '2025', text: { sv: 'Frågan ställs på nytt sätt.', en: 'The question is put in a new way.' } },
    ];
    expect(builtFile('series/bemotande.json', changes)).toMatchObject({ redefinitions });
    expect(builtFile('units/linden.json', changes)).toMatchObject({
      series: [{ indicator: 'bemotande', redefinitions }],
    });
  });

  it('tells of a unit just what the series tell of it', () => {
    const { name, columns } = readUnitSeries('bjorken', builtFile('units/bjorken.json')).thing;
    expect(name.sv).toBe('Björken');
    expect(columns.map(({ indicator, kind, cells }) => [indicator, kind, cells.length])).toEqual([
      ['bemotande', 'survey', 2],
      ['placeringar', 'measure', 3],
    ]);
  });

  it('makes the same bytes of the same figures in another order', () => {
    const moved: readonly Change[] = [
      ['answers.csv', 'bjorken,2024,bemotande,Bra,20\n', ''],
      ['answers.csv', 'bjorken,2024,bemotande,Bra,20'],
      ['measures.csv', 'placeringar,bjorken,2023,25,,\n', ''],
      ['measures.csv', 'placeringar,bjorken,2023,25,,'],
    ];
    expect(textsOf(moved)).toEqual(textsOf([]));
  });

  it('lets nothing but one word travel for a withheld figure', () => {
    const few: Change = ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'];
    const texts = [...textsOf([few])].filter(([address]) => /^(?:series|units)\//.test(address));
    for (const [, text] of texts) expect(text).not.toMatch(/\[4,0,0|\[18,0,2/);
    expect(JSON.stringify(builtFile('units/linden.json', [few]))).toContain('"cells":[[10,0,0,20],"suppressed"]');
  });
});
