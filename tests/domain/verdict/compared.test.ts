import { describe, expect, it } from 'vitest';
import { wasCompared } from '#domain/verdict/compared.ts';
import { type FindingCode, hasMoved } from '#domain/verdict/finding.ts';

/** Every code, so that a new one does not compile until it has been thought of. */
const COMPARED: Readonly<Record<FindingCode, boolean>> = {
  improving: true,
  worsening: true,
  higher: true,
  lower: true,
  'no-change': true,
  'too-few-answers': true,
  'too-few-measurements': false,
  first: false,
  'latest-missing': false,
  'no-data': false,
  withheld: false,
  'too-early': false,
};

describe(wasCompared, () => {
  it.each(Object.entries(COMPARED) as [FindingCode, boolean][])('%s: %s', (code, compared) => {
    expect(wasCompared(code)).toBe(compared);
    if (hasMoved(code)) expect(compared).toBe(true);
  });
});
