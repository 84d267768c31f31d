import { describe, expect, it } from 'vitest';
import { MASK, maskPersonal } from '#domain/protection/personal.ts';
import { shown } from '#publish/read/shown.ts';

describe('what may point at a person', () => {
  it.each([
    '19850101-1234',
    '198501011234',
    '850101-1234',
    '8501011234',
    '850101+1234',
    '850161-1234',
    '850101 - 1234',
    '010185-1234',
    '0101851234',
    '01018512345',
    '010185A123X',
    '070-123 45 67',
    '0701234567',
    '08-123 456',
    '(08) 123 45 67',
    '+46 70 123 45 67',
    '+4712345678',
    '+45 12 34 56 78',
    '0046 70 123 45 67',
    '22 34 56 78',
    '22345678',
    'eva.ek@exempel.se',
    'eva+jobb@mail.exempel.dk',
  ])('%s is masked', (written) => {
    expect(maskPersonal(written)).toBe(MASK);
    expect(shown(`Eva, ${written}: sjuk`)).toBe(`Eva, ${MASK}: sjuk`);
  });

  it.each([
    '2026-03-03',
    '20260303',
    '2025-09-01 till 2025-10-13',
    '2025-Q3',
    '1 200 000',
    '1 000 000 000 000',
    '12345',
    '0,123456789',
    '#0b4f5c',
  ])('%s is not', (written) => expect(maskPersonal(written)).toBe(written));

  it.each([
    ['  tolv ', 'tolv'],
    ['två\nrader\toch', 'två rader och'],
    ['fram\u202eåt', 'fram‹U+202E›åt'],
    ['\u0007', '‹U+0007›'],
    ['å'.repeat(61), `${'å'.repeat(60)}…`],
    ['å'.repeat(60), 'å'.repeat(60)],
    [`${'ord '.repeat(13)}850101-1234`, `${'ord '.repeat(13)}${MASK}`],
  ])('case %#: shows %s', (written, text) => expect(shown(written)).toBe(text));
});
