import { describe, expect, it } from 'vitest';
import { buildGoals } from '#publish/build/goals.ts';
import type { Change } from '#tests/publish/town.ts';
import { builtFile, envelope } from './built.ts';

describe(buildGoals, () => {
  it('says how former goals ended and what proposed ones replace', () => {
    const changes: readonly Change[] = [
      ['goals.csv', 'nytt,Nytt mål,egen-kraft,,proposed,,,,linden,,mota-val,,,,'],
      ['goals.csv', 'gammalt,Gammalt mål,,,former,2020-01-01,Fullmäktige,,,bemotande,,2024-12-31,merged,mota-val,'],
      ['texts.csv', 'goal,gammalt,reason,sv,Två mål sade samma sak.,,,'],
    ];
    const shared = { duty: 'want', indicators: [] };
    expect(builtFile('goals.json', changes)).toEqual({
      ...envelope,
      goals: [
        {
          ...shared,
          id: 'mota-val',
          title: { sv: 'Vi möter alla väl' },
          bearing: 'egen-kraft',
          adopted: { date: '2024-01-10', body: { sv: 'Socialnämnden', en: 'The Committee' } },
          noVerdictBefore: '2025-01-10',
          unit: 'kommunen',
          indicators: ['bemotande', 'placeringar'],
          status: 'active',
        },
        {
          ...shared,
          id: 'nytt',
          title: { sv: 'Nytt mål' },
          bearing: 'egen-kraft',
          unit: 'linden',
          status: 'proposed',
          replaces: 'mota-val',
        },
        {
          ...shared,
          id: 'gammalt',
          title: { sv: 'Gammalt mål' },
          adopted: { date: '2020-01-01', body: { sv: 'Fullmäktige' } },
          unit: 'kommunen',
          indicators: ['bemotande'],
          status: 'former',
          ending: {
            date: '2024-12-31',
            fate: 'merged',
            into: 'mota-val',
            reason: { sv: 'Två mål sade samma sak.' },
          },
        },
      ],
    });
  });
});
