import { describe, expect, it } from 'vitest';
import { readComparator } from '#contract/comparator.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { refusals } from './refusals.ts';
import { comparator, measureSeries, surveySeries, unitSeries } from './wires.ts';

describe('surveySeries, broken', () => {
  it.each(
    refusals(
      surveySeries,
      (json) => readSeries('bemotande', json),
      `
    kind = "survay" → series/bemotande.kind: expected one of survey, measure, received "survay"
    units.0.cells.1 = "41" → series/bemotande.units.0.cells.1: expected a list or one of not-collected, no-answers, suppressed, not-applicable, not-yet-published, unreadable, received "41"
    units.0.cells.1 = null → series/bemotande.units.0.cells.1: expected a list or one of not-collected, no-answers, suppressed, not-applicable, not-yet-published, unreadable, received null
    units.0.cells.1.0 = -1 → series/bemotande.units.0.cells.1.0: expected at least 0, received -1
    units.0.cells.1 = [3,1,0] → series/bemotande: bemotande in kommunen: 4 answers at 2025, fewer than 5 may not be sent
    units.0.cells.1.3 = 49 → series/bemotande: bemotande in kommunen: 50 answers from 49 invited at 2025
    units.0.cells = [[41,6,3]] → series/bemotande: bemotande in kommunen: 1 cells for 2 periods
    periods = ["2025","2024"] → series/bemotande: bemotande in kommunen: periods out of order at 2024
    periods = ["2024","2025-Q1"] → series/bemotande: bemotande in kommunen: periods of two kinds at 2025-Q1
    periods = [] → series/bemotande.periods: expected a list of at least 1, received []
    indicator = "vantan" → series/bemotande: answers for vantan
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('measureSeries, broken', () => {
  it.each(
    refusals(
      measureSeries,
      (json) => readSeries('vantan', json),
      `
    units.0.cells.1.1 = 0 → series/vantan.units.0.cells.1.1: expected more than 0, received 0
    units.0.unit = 7 → series/vantan.units.0.unit: expected a text, received 7
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('unitSeries, broken', () => {
  it.each(
    refusals(
      unitSeries,
      (json) => readUnitSeries('bjorken', json),
      `
    unit = "linden" → units/bjorken: answers for linden
    series.0.cells.0 = [2,0,0] → units/bjorken: bemotande in bjorken: 2 answers at 2025, fewer than 5 may not be sent
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});

describe('comparator, broken', () => {
  it.each(
    refusals(
      comparator,
      (json) => readComparator('liknande', json),
      `
    id = "andra" → comparators/liknande: answers for andra
    year = 1999 → comparators/liknande.year: expected at least 2000, received 1999
    series.0.members.0.name = "Ingenstans" → comparators/liknande: Ingenstans is no member
    series.0.members.0.cells = [9] → comparators/liknande: Tomköping: cells and periods differ in number
  `,
    ),
  )('$change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});
