import type { Case } from './provoke.ts';

const questions = (heading: string, cell: string) => ({
  'frågor.csv': `id;datum;av;fråga;status;${heading}\nny;2025-10-01;Rådet;Varför?;öppen;${cell}\n`,
});
const tests = (phase: string, outcome: string) => ({
  'prov.csv': `id;fas;vad;började;utfall\nny;${phase};Provet;2025-10-01;${outcome}\n`,
});
const stopped = (hours: string) => ({
  'slutat.csv': `id;datum;vad;varför;timmar\nny;2025-10-01;Listan;Ingen läste den;${hours}\n`,
});
const meetings = (level: string, held: string) => ({
  'möten.csv': `datum;nivå;organ;hållet\n2025-10-01;${level};Nämnden;${held}\n`,
});
const plan = (heading: string, cell: string) => ({ 'plan.csv': `mål;${heading}\nmal;${cell}\n` });

/** Cells of the dialogue and the plan. */
export const dialogueCases: readonly Case[] = [
  {
    code: 'missing-value',
    files: { 'frågor.csv': 'id;datum;av;fråga;status\nny;2025-10-01;;Varför?;öppen\n' },
    at: ['frågor.csv', 2, 'av'],
    says: [],
  },
  {
    code: 'not-a-choice',
    files: { 'frågor.csv': 'id;datum;av;fråga;status\nny;2025-10-01;Rådet;Varför?;öpppen\n' },
    at: ['frågor.csv', 2, 'status'],
    says: ['öpppen'],
  },
  {
    code: 'not-a-day',
    files: questions('buren till', '2025-11-01|nästa möte'),
    at: ['frågor.csv', 2, 'buren till'],
    says: ['nästa'],
  },
  {
    code: 'no-such-day',
    files: questions('buren till', '2025-11-01 2025-11-31'),
    at: ['frågor.csv', 2, 'buren till'],
    says: ['2025-11-31'],
  },
  {
    code: 'listed-twice',
    files: questions('buren till', '2025-11-01|2025-11-01'),
    at: ['frågor.csv', 2, 'buren till'],
    says: ['2025-11-01'],
  },
  { code: 'not-a-choice', files: tests('skrua', ''), at: ['prov.csv', 2, 'fas'], says: ['skrua', 'skru'] },
  { code: 'not-a-choice', files: tests('testa', 'bra'), at: ['prov.csv', 2, 'utfall'], says: ['bra'] },
  { code: 'below-zero', files: stopped('-5'), at: ['slutat.csv', 2, 'timmar'], says: ['-5'] },
  { code: 'number-with-unit', files: stopped('40 h'), at: ['slutat.csv', 2, 'timmar'], says: ['40'] },
  { code: 'not-a-choice', files: meetings('regeringen', 'ja'), at: ['möten.csv', 2, 'nivå'], says: ['regeringen'] },
  { code: 'not-a-choice', files: meetings('nämnd', 'kanske'), at: ['möten.csv', 2, 'hållet'], says: ['kanske'] },
  {
    code: 'not-a-choice',
    files: { 'rättelser.csv': 'id;datum;slag;fel;rätt\nny;2025-10-01;oturen;Fel;Rätt\n' },
    at: ['rättelser.csv', 2, 'slag'],
    says: ['oturen'],
  },
  {
    code: 'number-outside',
    files: plan('brukare satte', '5'),
    at: ['plan.csv', 2, 'brukare satte'],
    says: ['5', '0', '4'],
  },
  { code: 'not-whole', files: plan('brukare följer', '2,5'), at: ['plan.csv', 2, 'brukare följer'], says: ['2,5'] },
  {
    code: 'listed-twice',
    files: plan('medägare', 'Rådet|Skolan|Rådet'),
    at: ['plan.csv', 2, 'medägare'],
    says: ['Rådet'],
  },
  {
    code: 'not-a-link',
    files: plan('kunskap;kunskap länk', 'En studie;javascript:alert(1)'),
    at: ['plan.csv', 2, 'kunskap länk'],
    says: ['javascript:alert(1)'],
  },
  {
    code: 'voices-without-group',
    files: plan('röster bakom', ': 12'),
    at: ['plan.csv', 2, 'röster bakom'],
    says: ['12'],
  },
  {
    code: 'not-a-count',
    files: plan('röster bakom', 'Rådet: många'),
    at: ['plan.csv', 2, 'röster bakom'],
    says: ['många'],
  },
  {
    code: 'listed-twice',
    files: plan('röster bakom', 'Rådet: 12|Rådet: 14'),
    at: ['plan.csv', 2, 'röster bakom'],
    says: ['Rådet'],
  },
  {
    code: 'formula',
    files: questions('svar', '=SUMMA(A1:A2)'),
    at: ['frågor.csv', 2, 'svar'],
    says: ['=SUMMA(A1:A2)'],
  },
];
