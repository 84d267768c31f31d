import type { Case } from './provoke.ts';

const answers = (count: string) => ({
  'svar.csv': `enhet;omgång;fråga;svar;antal\n\nnorr;2025;bemott;Bra;${count}\n`,
});
const measures = (value: string) => ({ 'mätvärden.csv': `indikator;enhet;period;värde\nmatt;norr;2025;${value}\n` });
const commas = (value: string) => ({ 'measures.csv': `indicator,unit,period,value\nmatt,norr,2025,"${value}"\n` });

/** Code, what the cell holds, and what else the messages must say. */
const inAnswers: readonly (readonly [Case['code'], string, ...string[]])[] = [
  ['not-a-count', 'tolv'],
  ['not-a-count', '1 20'],
  ['not-a-count', '1.200.'],
  ['below-zero', '-3'],
  ['not-whole', '12,5'],
  ['ambiguous-number', '1.200'],
  ['ambiguous-number', '1,200'],
  ['number-outside', '100000001'],
  ['hidden-by-hand', '<5'],
  ['hidden-by-hand', 'färre än 5'],
  ['missing-marked', '..'],
  ['missing-marked', 'uppgift saknas'],
  ['percent-for-count', '78 %'],
  ['number-with-unit', '12 st', '12'],
  ['scientific-number', '1,2E+05'],
  ['spreadsheet-error', '#REF!'],
  ['formula', '=SUM(A1:A9)'],
  ['missing-value', '', 'antal'],
];

const inMeasures: typeof inAnswers = [
  ['not-a-number', 'hög'],
  ['percent-sign', '78%', '78'],
  ['hidden-by-hand', '< 5'],
  ['ambiguous-number', '1.234,5'],
  ['ambiguous-number', '1,234.5'],
  ['ambiguous-number', '1.234'],
  ['ambiguous-number', '1.234.567'],
  ['ambiguous-number', "1'200"],
  ['number-outside', '1000000000001', '000'],
  ['spreadsheet-error', '#DIV/0!'],
  ['spreadsheet-error', '#SAKNAS!'],
  ['spreadsheet-error', '#N/A'],
  ['spreadsheet-error', '#VÆRDI!'],
  ['spreadsheet-error', '####'],
  ['spreadsheet-error', 'Err:502'],
  ['formula', '+SUMMA(B2)'],
  ['number-with-unit', '12,5 dagar', '12,5'],
];

export const numberCases: readonly Case[] = [
  ...inAnswers.map(([code, written, ...says]) => ({
    code,
    files: answers(written),
    at: ['svar.csv', 3, 'antal'] as const,
    says: [written, ...says],
  })),
  ...inMeasures.map(([code, written, ...says]) => ({
    code,
    files: measures(written),
    at: ['mätvärden.csv', 2, 'värde'] as const,
    says: [written, ...says],
  })),
  { code: 'ambiguous-number', files: commas('12,345'), at: ['measures.csv', 2, 'value'], says: ['12,345'] },
];
