import { describe, expect, it } from 'vitest';
import { readComparator } from '#contract/comparator.contract.ts';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { readReleases } from '#contract/releases.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { broken } from './broken.ts';
import {
  comparator,
  envelope,
  goals,
  indicators,
  measureSeries,
  organisation,
  releases,
  surveySeries,
  unitSeries,
  units,
  vocabulary,
  waves,
} from './wires.ts';

const resources = [
  { name: 'organisation', read: readOrganisation, sound: organisation },
  { name: 'units', read: readUnits, sound: units },
  { name: 'goals', read: readGoals, sound: goals },
  { name: 'indicators', read: readIndicators, sound: indicators },
  { name: 'waves', read: readWaves, sound: waves },
  { name: 'series of a survey', read: (json: unknown) => readSeries('bemotande', json), sound: surveySeries },
  { name: 'series of a measure', read: (json: unknown) => readSeries('vantan', json), sound: measureSeries },
  { name: 'releases', read: readReleases, sound: releases },
  { name: 'vocabulary', read: readVocabulary, sound: vocabulary },
  { name: 'series of a unit', read: (json: unknown) => readUnitSeries('bjorken', json), sound: unitSeries },
  { name: 'comparator', read: (json: unknown) => readComparator('liknande', json), sound: comparator },
];

describe.each(resources)('$name', ({ read, sound }) => {
  it('is read, and says where it comes from', () => {
    expect(read(sound).origin).toEqual({
      organisation: 'exempelkoping',
      release: envelope.release,
      provenance: 'demo',
      source: { name: 'Exempelköpings enkät', url: undefined, licence: undefined },
    });
  });

  it('of a later contract is told apart from a broken one', () => {
    expect(() => read(broken(sound, ['contract'], '2.0'))).toThrow(expect.objectContaining({ kind: 'newer' }));
    expect(() => read(broken(sound, ['contract'], '0.9'))).toThrow(expect.objectContaining({ kind: 'broken' }));
  });

  it('is of unknown origin when its source says neither demo nor production', () => {
    expect(read(broken(sound, ['source', 'kind'], 'Demo')).origin.provenance).toBe('unknown');
    expect(read(broken(sound, ['source', 'kind'], undefined)).origin.provenance).toBe('unknown');
  });

  it('may hold fields that nobody knows', () => {
    expect(read(broken(sound, ['extra'], true)).origin).toEqual(read(sound).origin);
  });
});

describe('figures', () => {
  it('counts of a survey, withheld ones by name', () => {
    const [column] = readSeries('bemotande', surveySeries).thing;
    expect(column?.cells).toEqual([missing('suppressed'), known({ good: 41, neutral: 6, bad: 3, invited: 70 })]);
  });

  it('values with and without what they are about', () => {
    const [column] = readSeries('vantan', measureSeries).thing;
    expect(column?.cells).toEqual([known({ value: 12.5 }), known({ value: 11, denominator: 48 })]);
  });
});
