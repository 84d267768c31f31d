import type { Case } from './provoke.ts';

const units = (heading: string, cell: string) => ({
  'units.csv': `id;namn;${heading}\nkommunen;K;\n\nnorr;N;${cell}\n`,
});
const unit = (id: string) => ({ 'units.csv': `id;namn\nkommunen;K\n\n${id};N\n` });
const answers = (count: string) => ({
  'svar.csv': `enhet;omgång;fråga;svar;antal\n\nnorr;2025;bemott;Bra;${count}\n`,
});
const measures = (value: string) => ({ 'mätvärden.csv': `indikator;enhet;period;värde\nmatt;norr;2025;${value}\n` });
const goals = (heading: string, cell: string) => ({
  'mål.csv': `id;titel;status;${heading}\negen-kraft;Egen kraft;aktiv;${cell}\n`,
});
const indicators = (heading: string, cell: string) => ({
  'indikatorer.csv': `id;namn;slag;riktning;aspekt;källa;${heading}\nmatt;Mått;mått;högre;skillnad;Kolada;${cell}\n`,
});

export const cellCases: readonly Case[] = [
  {
    code: 'total-row',
    files: { 'svar.csv': 'enhet;omgång;fråga;svar;antal\nTotalt;2025;;;1234\n' },
    at: ['svar.csv', 2, 'enhet'],
    says: ['Totalt', 'id'],
  },
  {
    code: 'total-row',
    files: { 'mätvärden.csv': 'indikator;enhet;period;värde\nSumma:;;;12\n' },
    at: ['mätvärden.csv', 2, 'indikator'],
    says: ['Summa:'],
  },
  {
    code: 'not-an-id',
    files: unit('Hemtjänst Norr'),
    at: ['units.csv', 4, 'id'],
    says: ['Hemtjänst Norr', 'hemtjanst-norr'],
  },
  { code: 'not-an-id', files: unit('**'), at: ['units.csv', 4, 'id'], says: ['**'] },
  { code: 'not-an-id', files: unit('a'.repeat(61)), at: ['units.csv', 4, 'id'], says: ['a'.repeat(60)] },
  { code: 'missing-value', files: unit(' '), at: ['units.csv', 4, 'id'], says: [] },
  { code: 'not-an-id', files: units('ersatt av', 'a b_c'), at: ['units.csv', 4, 'ersatt av'], says: ['b_c', 'b-c'] },
  {
    code: 'list-separator',
    files: units('ersatt av', '"a, b;c"'),
    at: ['units.csv', 4, 'ersatt av'],
    says: ['a, b;c', 'a|b|c'],
  },
  { code: 'same-id-twice', files: units('ersatt av', 'a|b a'), at: ['units.csv', 4, 'ersatt av'], says: ['a|b a'] },
  { code: 'not-a-choice', files: units('utförare', 'staten'), at: ['units.csv', 4, 'utförare'], says: ['staten'] },
  {
    code: 'not-a-choice',
    files: goals('nivå', 'strateggi'),
    at: ['mål.csv', 2, 'nivå'],
    says: ['strateggi', 'strateg'],
  },
  {
    code: 'not-a-day',
    files: units('öppnad', '3/3/2026'),
    at: ['units.csv', 4, 'öppnad'],
    says: ['3/3/2026', '2026-03-03'],
  },
  { code: 'not-a-day', files: units('öppnad', 'i våras'), at: ['units.csv', 4, 'öppnad'], says: ['i våras'] },
  { code: 'no-such-day', files: units('öppnad', '2026-02-30'), at: ['units.csv', 4, 'öppnad'], says: ['2026-02-30'] },
  {
    code: 'not-a-period',
    files: indicators('mål från', '2025 Q3'),
    at: ['indikatorer.csv', 2, 'mål från'],
    says: ['2025 Q3', '2025-Q3'],
  },
  {
    code: 'not-a-period',
    files: indicators('mål från', 'snart'),
    at: ['indikatorer.csv', 2, 'mål från'],
    says: ['snart'],
  },
  {
    code: 'not-a-link',
    files: indicators('källadress', 'javascript:alert(1)'),
    at: ['indikatorer.csv', 2, 'källadress'],
    says: ['javascript:alert(1)'],
  },
  {
    code: 'not-a-link',
    files: indicators('källadress', 'https://namn:lösen@exempel.se'),
    at: ['indikatorer.csv', 2, 'källadress'],
    says: ['https'],
    never: 'exempel.se',
  },
  {
    code: 'number-outside',
    files: indicators('decimaler', '5'),
    at: ['indikatorer.csv', 2, 'decimaler'],
    says: ['5', '4'],
  },
  { code: 'below-zero', files: indicators('minuter', '−1,5'), at: ['indikatorer.csv', 2, 'minuter'], says: ['−1,5'] },
  {
    code: 'not-a-choice',
    files: indicators('lagstadgad', 'kanske'),
    at: ['indikatorer.csv', 2, 'lagstadgad'],
    says: ['kanske'],
  },
  { code: 'formula', files: goals('varför', '=HYPERLINK("x")'), at: ['mål.csv', 2, 'varför'], says: ['=HYPERLINK'] },
  {
    code: 'spreadsheet-error',
    files: goals('varför', '#VÄRDEFEL!'),
    at: ['mål.csv', 2, 'varför'],
    says: ['#VÄRDEFEL!'],
  },
  {
    code: 'control-character',
    files: goals('varför', 'Ett\u0007två'),
    at: ['mål.csv', 2, 'varför'],
    says: ['U+0007', 'två'],
  },
  { code: 'control-character', files: goals('varför', 'fram\u202eåt'), at: ['mål.csv', 2, 'varför'], says: ['U+202E'] },
  {
    code: 'text-too-long',
    files: goals('varför', 'lång '.repeat(401)),
    at: ['mål.csv', 2, 'varför'],
    says: ['lång lång', '…'],
  },
  // Nothing that points at a person is repeated.
  {
    code: 'not-a-count',
    files: answers('Eva 850101-1234'),
    at: ['svar.csv', 3, 'antal'],
    says: ['•••'],
    never: '850101',
  },
  {
    code: 'not-a-number',
    files: measures('070-123 45 67'),
    at: ['mätvärden.csv', 2, 'värde'],
    says: ['•••'],
    never: '123 45',
  },
  {
    code: 'not-a-choice',
    files: units('utförare', 'eva@exempel.se'),
    at: ['units.csv', 4, 'utförare'],
    says: ['•••'],
    never: 'eva',
  },
  { code: 'not-an-id', files: unit('eva.ek@exempel.se'), at: ['units.csv', 4, 'id'], says: ['•••'], never: 'eva' },
  { code: 'not-an-id', files: unit('19850101-1234 Eva'), at: ['units.csv', 4, 'id'], says: ['•••'], never: '1985' },
];
