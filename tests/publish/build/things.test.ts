import { describe, expect, it } from 'vitest';
import { buildResources } from '#publish/build/resources.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile, envelope, textsOf } from './built.ts';

describe(buildResources, () => {
  it('makes a file of every thing', () => {
    expect([...textsOf([]).keys()]).toEqual([
      'organisation.json',
      'vocabulary.json',
      'units.json',
      'goals.json',
      'indicators.json',
      'sets.json',
      'units/kommunen.json',
      'units/bjorken.json',
      'units/linden.json',
      'waves.json',
      'voice.json',
      'conditions.json',
      'equality.json',
      'dialogue.json',
      'plan.json',
      'releases.json',
      'openapi.json',
      'series/bemotande.json',
      'series/placeringar.json',
      'comparators/liknande.json',
    ]);
  });

  it('begins every file the same way', () => {
    for (const [address, text] of textsOf([])) {
      if (address !== 'openapi.json') expect(JSON.parse(text), address).toMatchObject(envelope);
    }
  });

  it('says of the organisation what its file says, and the floor that was kept', () => {
    expect(builtFile('organisation.json', [], 20)).toEqual({
      ...envelope,
      name: 'Exempelköping',
      country: 'SE',
      committee: { sv: 'Socialnämnden', en: 'The Committee' },
      root: 'kommunen',
      languages: ['sv', 'en'],
      coreTask: {
        text: { sv: 'Kraft att styra sitt liv.' },
        bearings: [{ id: 'egen-kraft', text: { sv: 'Egen kraft' } }],
      },
      goalBudget: 5,
      fewestAnswers: 20,
      contact: { name: { sv: 'Kvalitet' } },
    });
  });

  it('keeps the municipality’s own words in a file of their own', () => {
    expect(builtFile('vocabulary.json')).toEqual({
      ...envelope,
      valueBase: {
        name: { sv: 'Vår värdegrund' },
        values: [
          { id: 'respekt', name: { sv: 'Respekt' }, practices: [{ id: 'vi-halsar', text: { sv: 'Vi hälsar' } }] },
        ],
      },
      glossary: [],
    });
  });

  it('puts units depth first in the file’s own order, with areas, words and translations', () => {
    const changes: readonly Change[] = [
      ['units.csv', 'syd,linden,Syd,Barn & unga,2020-01-01,2030-01-01,bjorken'],
      ['units.csv', 'nord,bjorken,Nord,,,,'],
      ['texts.csv', 'area,aldre,name,en,Elderly,,,'],
      ['texts.csv', 'unit,linden,word,sv,Vi ringer alla.,2026-02-01,enhetschef,'],
      ['texts.csv', 'unit,linden,word,sv,Vi har börjat.,2025-02-01,enhetschef,'],
      ['texts.csv', 'unit,linden,word,en,We have begun.,2025-02-01,unit manager,'],
    ];
    expect(builtFile('units.json', changes)).toEqual({
      ...envelope,
      areas: [
        { id: 'aldre', name: { sv: 'Äldre', en: 'Elderly' } },
        { id: 'barn-unga', name: { sv: 'Barn & unga' } },
      ],
      units: [
        { id: 'kommunen', name: { sv: 'Hela kommunen' }, words: [] },
        { id: 'bjorken', parent: 'kommunen', name: { sv: 'Björken', en: 'The Birch' }, area: 'aldre', words: [] },
        { id: 'nord', parent: 'bjorken', name: { sv: 'Nord' }, words: [] },
        {
          id: 'linden',
          parent: 'kommunen',
          name: { sv: 'Linden' },
          area: 'aldre',
          words: [
            {
              date: '2025-02-01',
              by: { sv: 'enhetschef', en: 'unit manager' },
              text: { sv: 'Vi har börjat.', en: 'We have begun.' },
            },
            { date: '2026-02-01', by: { sv: 'enhetschef' }, text: { sv: 'Vi ringer alla.' } },
          ],
        },
        {
          id: 'syd',
          parent: 'linden',
          name: { sv: 'Syd' },
          area: 'barn-unga',
          opened: '2020-01-01',
          closed: '2030-01-01',
          replacedBy: ['bjorken'],
          words: [],
        },
      ],
    });
  });
});
