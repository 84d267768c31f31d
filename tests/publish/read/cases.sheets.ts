import { ORGANISATION } from './folder-of.ts';
import type { Case } from './provoke.ts';

/** Headings and the shape of rows. */
export const sheetCases: readonly Case[] = [
  {
    code: 'too-many-columns',
    files: { 'svar.csv': `enhet${';x'.repeat(100)}` },
    at: ['svar.csv', 1],
    says: ['101', '100'],
  },
  {
    code: 'unbalanced-quotes',
    files: { 'units.csv': 'id;namn\na;A\n\nb;"B\nc;C\n' },
    at: ['units.csv', 4],
    says: ['"'],
  },
  { code: 'unbalanced-quotes', files: { 'units.csv': 'id;namn\na;"A" B\nb;B\n' }, at: ['units.csv', 2], says: ['"'] },
  {
    code: 'too-many-cells',
    files: { 'measures.csv': 'indicator,unit,period,value\na,b,2025,12,5\n' },
    at: ['measures.csv', 2],
    says: ['5', '4'],
  },
  {
    code: 'too-many-cells',
    files: { 'units.csv': `id;namn\na;A${';'.repeat(200)}\nb;B${';'.repeat(200)}x\n` },
    at: ['units.csv', 3],
    says: ['202', '2'],
  },
  { code: 'too-few-cells', files: { 'units.csv': 'id;namn\na;A\nb\n' }, at: ['units.csv', 3], says: ['1', '2'] },
  {
    code: 'too-few-cells',
    severity: 'warning',
    files: { 'units.csv': 'id;namn;typ\na;A\n' },
    at: ['units.csv', 2],
    says: ['2', '3'],
  },
  {
    code: 'unknown-column',
    files: { 'units.csv': 'id;namn;Överordnadd\na;A;\n' },
    at: ['units.csv', 1, 'Överordnadd'],
    says: ['Överordnadd', 'överordnad'],
  },
  {
    code: 'unknown-column',
    files: { 'units.csv': 'id;namm\na;A\n' },
    at: ['units.csv', 1, 'namm'],
    says: ['namm', 'namn'],
  },
  {
    code: 'unknown-column',
    severity: 'warning',
    files: { 'units.csv': 'id;namn;Kommentarer\na;A;nyss byggd\n' },
    at: ['units.csv', 1, 'Kommentarer'],
    says: ['Kommentarer'],
  },
  { code: 'missing-column', files: { 'units.csv': 'id\na\n' }, at: ['units.csv', 1], says: ['na'] },
  {
    code: 'column-twice',
    files: { 'units.csv': 'id;namn;Enhetsnamn\na;A;B\n' },
    at: ['units.csv', 1, 'Enhetsnamn (C)'],
    says: ['Enhetsnamn', 'namn (B)'],
  },
  {
    code: 'column-without-heading',
    files: { 'units.csv': 'id;namn;\na;A;\nb;B;x\n' },
    at: ['units.csv', 1, 'C'],
    says: [],
  },
  {
    code: 'demo-column',
    files: {
      'organisation.yaml': ORGANISATION.replace('provenance: demo', 'provenance: production'),
      'mål.csv': 'id;titel;status;DEMO\na;Mål;aktiv;DEMO\n',
    },
    at: ['mål.csv', 1, 'DEMO'],
    says: ['DEMO'],
  },
];
