import type { Formats, UnitWords } from './format.ts';

/** How figures, charts and tables are said in Swedish. */
export const svFigure = (format: Formats) => ({
  units: {
    percent: (value) => `${value}\u00a0%`,
    'per-1000': (value) => `${value} per 1\u00a0000`,
    days: (value) => (value === '1' ? '1 dag' : `${value} dagar`),
    hours: (value) => (value === '1' ? '1 timme' : `${value} timmar`),
    persons: (value) => (value === '1' ? '1 person' : `${value} personer`),
    number: (value) => value,
    'million-kronor': (value) => (value === '1' ? '1 miljon kronor' : `${value} miljoner kronor`),
    index: (value) => `${value} av 100`,
  } satisfies UnitWords as UnitWords,
  /** 74 % goda svar (69–79), 312 svar av 540 tillfrågade, 2025 */
  share: (
    share: number,
    low: number,
    high: number,
    answers: number,
    invited: number | undefined,
    period: string,
  ): string =>
    `${format.percent(share)} goda svar (${format.percentNumber(low)}–${format.percentNumber(high)}), ${format.number(answers)} svar${
      invited === undefined ? '' : ` av ${format.number(invited)} tillfrågade`
    }, ${period}`,
  measure: (value: string, period: string): string => `${value}, ${period}`,
  absent: (reason: string, period: string): string => `${reason}, ${period}`,
  denominator: (count: number): string => `räknat på ${format.number(count)}`,
  few: (count: number, of: number): string => `${count} av ${of}`,
  provisional: 'Preliminär siffra',
  provisionalShort: 'preliminär',
  intervalMeaning: 'Det skuggade bandet visar osäkerheten: 95 av 100 sådana band rymmer det sanna värdet.',
  column: {
    from: 'Från',
    to: 'Till',
    period: 'Period',
    share: 'Goda svar',
    interval: 'Osäkerhet',
    good: 'Goda',
    neutral: 'Varken eller',
    bad: 'Dåliga',
    answers: 'Svar',
    invited: 'Tillfrågade',
    rate: 'Svarade',
    value: 'Värde',
    denominator: 'Räknat på',
    unit: 'Enhet',
    note: 'Anmärkning',
  },
  showTable: 'Visa tabell',
  aboutMeasure: 'Om måttet',
  kind: { raw: 'Som källan publicerat det', derived: 'Egen bearbetning' },
  source: (name: string, kind: string): string => `Källa: ${name}. ${kind}.`,
  target: (level: string): string => `Mål ${level}`,
  chart: (name: string, unit: string, finding: string): string => `${name}, ${unit}. ${finding}`,
  compare: 'Jämför med andra',
  compareNone: 'De andra har inga siffror för det här.',
  compared: (name: string, period: string): string => `Jämfört med ${name}, ${period}`,
  comparedRule: (rule: string, year: number): string => `${rule} (${year})`,
});
