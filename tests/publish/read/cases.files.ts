import { latin, ORGANISATION, UNITS, utf16 } from './folder-of.ts';
import type { Case } from './provoke.ts';

const damagedTwice = 'id;namn\na;FÃ¶rskolan\nb;Ã…kern\n';

export const fileCases: readonly Case[] = [
  { code: 'missing-file', files: { 'units.csv': null }, at: ['units.csv'], says: ['units.csv'] },
  {
    code: 'missing-file',
    files: { 'units.csv': null, 'enhetr.csv': UNITS },
    at: ['units.csv'],
    says: ['enhetr.csv'],
    also: ['unknown-file'],
  },
  {
    code: 'missing-file',
    files: { 'organisation.yaml': null },
    at: ['organisation.yaml'],
    says: ['organisation.yaml'],
  },
  { code: 'unknown-file', severity: 'warning', files: { 'budget.csv': 'a;b\n' }, at: ['budget.csv'], says: [] },
  {
    code: 'unknown-file',
    severity: 'warning',
    files: { 'Indikatorr.csv': 'a;b\n' },
    at: ['Indikatorr.csv'],
    says: ['indikatorer.csv'],
  },
  {
    code: 'unknown-file',
    severity: 'warning',
    files: { 'mål - kopia (2).csv': 'a;b\n' },
    at: ['mål - kopia (2).csv'],
    says: ['mål.csv'],
  },
  { code: 'spreadsheet-file', files: { 'enheter.xlsx': 'x' }, at: ['enheter.xlsx'], says: ['CSV UTF-8'] },
  { code: 'spreadsheet-file', files: { 'svar.ods': 'x' }, at: ['svar.ods'], says: ['CSV UTF-8'] },
  { code: 'spreadsheet-file', files: { 'svar.csv': 'PK\u0003\u0004…' }, at: ['svar.csv'], says: ['CSV UTF-8'] },
  { code: 'table-twice', files: { 'enheter.csv': UNITS }, at: ['enheter.csv'], says: ['units.csv', 'enheter.csv'] },
  {
    code: 'table-twice',
    files: { 'organisation.yml': ORGANISATION },
    at: ['organisation.yml'],
    says: ['organisation.yaml'],
  },
  {
    code: 'file-too-large',
    files: { 'organisation.yaml': `${ORGANISATION}#${'-'.repeat(500_000)}` },
    at: ['organisation.yaml'],
    says: [],
  },
  { code: 'unreadable-encoding', files: { 'svar.csv': 'a\0b' }, at: ['svar.csv'], says: ['NUL'] },
  { code: 'unreadable-encoding', files: { 'svar.csv': latin('id;namn\n\u0081;å') }, at: ['svar.csv'], says: ['1252'] },
  { code: 'unreadable-encoding', files: { 'svar.csv': utf16('id;\ud800;b') }, at: ['svar.csv'], says: ['UTF-16'] },
  { code: 'unreadable-encoding', files: { 'organisation.yaml': 'a\0b' }, at: ['organisation.yaml'], says: ['NUL'] },
  {
    code: 'text-damaged',
    files: { 'units.csv': damagedTwice },
    at: ['units.csv', 2, 'namn'],
    says: ['FÃ¶rskolan', '2'],
  },
  {
    code: 'text-damaged',
    files: { 'mål.csv': 'id;titel\n\na;F�retag\n' },
    at: ['mål.csv', 3, 'titel'],
    says: ['F�retag'],
  },
  { code: 'text-damaged', files: { 'mål.csv': 'id;varfÃ¶r\na;b\n' }, at: ['mål.csv', 1, 'B'], says: ['varfÃ¶r'] },
  {
    code: 'text-damaged',
    files: { 'units.csv': latin('id;namn\na;F\u0094rskola i G\u0094teborg\n') },
    at: ['units.csv', 2, 'namn'],
    says: ['F”rskola'],
  },
  {
    code: 'text-damaged',
    files: { 'organisation.yaml': `${ORGANISATION}\naccent: SocialnÃ¤mnden` },
    at: ['organisation.yaml', 11],
    says: ['SocialnÃ¤mnden'],
  },
  { code: 'empty-file', files: { 'svar.csv': '' }, at: ['svar.csv'], says: [] },
  { code: 'empty-file', files: { 'svar.csv': '\n;;;\n  \n' }, at: ['svar.csv'], says: [] },
  { code: 'empty-file', files: { 'organisation.yaml': '# inget än\n' }, at: ['organisation.yaml'], says: [] },
  {
    code: 'no-headings',
    files: { 'svar.csv': 'Svar 2025;;\n\nEnhet;Omgång\n' },
    at: ['svar.csv', 1],
    says: ['Svar 2025'],
  },
  { code: 'no-rows', files: { 'units.csv': 'id;namn\n;\n' }, at: ['units.csv'], says: [] },
  { code: 'no-rows', severity: 'warning', files: { 'mål.csv': 'id;titel;status' }, at: ['mål.csv'], says: [] },
  { code: 'too-many-rows', files: { 'svar.csv': `enhet\n${'a\n'.repeat(200_001)}` }, at: ['svar.csv'], says: [] },
];
