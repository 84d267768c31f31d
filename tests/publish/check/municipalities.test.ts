import { describe, expect, it } from 'vitest';
import { DANISH_MUNICIPALITIES, SWEDISH_MUNICIPALITIES } from '#publish/check/municipalities.ts';
import type { Change } from '#tests/publish/town.ts';
import { saidOf } from './found.ts';

const named = (name: string): Change => ['organisation.yaml', 'name: Exempelköping', `name: ${name}`];

describe('municipalities', () => {
  it('are all there, each once', () => {
    expect([SWEDISH_MUNICIPALITIES.length, new Set(SWEDISH_MUNICIPALITIES).size]).toEqual([290, 290]);
    expect([DANISH_MUNICIPALITIES.length, new Set(DANISH_MUNICIPALITIES).size]).toEqual([98, 98]);
    expect(SWEDISH_MUNICIPALITIES).toContain('Gislaved');
    expect(DANISH_MUNICIPALITIES).toContain('Guldborgsund');
  });

  it.each([
    'Höör',
    'höör kommun',
    'Malmö stad',
    'Region Gotland',
    'Guldborgsund Kommune',
    'Ringkøbing-Skjern Kommune',
    'Umeå',
    'UMEA',
    'Bornholms Regionskommune',
  ])('%s is a real one, and may not stand on a demonstration', (name) => {
    expect(saidOf([named(name)])).toBe('error demo-with-real-name organisation.yaml:2:name');
  });

  it.each(['Exempelköping', 'Markby', 'Salabacken', 'Lundtofte'])('%s is none', (name) => {
    expect(saidOf([named(name)])).toBe('');
  });
});
