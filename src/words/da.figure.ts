import type { Formats, UnitWords } from './format.ts';
import type { svFigure } from './sv.figure.ts';

const units: UnitWords = {
  percent: (value) => `${value}\u00a0%`,
  'per-1000': (value) => `${value} pr. 1.000`,
  days: (value) => (value === '1' ? '1 dag' : `${value} dage`),
  hours: (value) => (value === '1' ? '1 time' : `${value} timer`),
  persons: (value) => (value === '1' ? '1 person' : `${value} personer`),
  number: (value) => value,
  'million-kronor': (value) => (value === '1' ? '1 million kroner' : `${value} millioner kroner`),
  index: (value) => `${value} af 100`,
};

/** How figures, charts and tables are said in Danish. */
export const daFigure = (format: Formats): ReturnType<typeof svFigure> => ({
  units,
  /** 74 % gode svar (69–79), 312 svar fra 540 adspurgte, 2025 */
  share: (share, low, high, answers, invited, period) =>
    `${format.percent(share)} gode svar (${format.percentNumber(low)}–${format.percentNumber(high)}), ${format.number(answers)} svar${
      invited === undefined ? '' : ` fra ${format.number(invited)} adspurgte`
    }, ${period}`,
  measure: (value, period) => `${value}, ${period}`,
  absent: (reason, period) => `${reason}, ${period}`,
  denominator: (count) => `regnet på ${format.number(count)}`,
  few: (count, of) => `${count} af ${of}`,
  provisional: 'Foreløbigt tal',
  provisionalShort: 'foreløbigt',
  intervalMeaning: 'Det lyse bånd viser usikkerheden: 95 ud af 100 sådanne bånd rummer det sande tal.',
  column: {
    from: 'Fra',
    to: 'Til',
    period: 'Periode',
    share: 'Gode svar',
    interval: 'Usikkerhed',
    good: 'Gode',
    neutral: 'Hverken eller',
    bad: 'Dårlige',
    answers: 'Svar',
    invited: 'Adspurgte',
    rate: 'Svarede',
    value: 'Værdi',
    denominator: 'Regnet på',
    unit: 'Enhed',
    note: 'Bemærkning',
  },
  showTable: 'Vis tabel',
  aboutMeasure: 'Om målingen',
  kind: { raw: 'Som kilden har offentliggjort det', derived: 'Egen bearbejdning' },
  source: (name, kind) => `Kilde: ${name}. ${kind}.`,
  target: (level) => `Mål ${level}`,
  chart: (name, unit, finding) => `${name}, ${unit}. ${finding}`,
  compare: 'Sammenlign med andre',
  compareNone: 'De andre har ingen tal for det her.',
  compared: (name, period) => `Sammenlignet med ${name}, ${period}`,
  comparedRule: (rule, year) => `${rule} (${year})`,
});
