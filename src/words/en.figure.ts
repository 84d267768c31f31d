import type { Formats, UnitWords } from './format.ts';
import type { svFigure } from './sv.figure.ts';

const units: UnitWords = {
  percent: (value) => `${value}%`,
  'per-1000': (value) => `${value} per 1,000`,
  days: (value) => (value === '1' ? '1 day' : `${value} days`),
  hours: (value) => (value === '1' ? '1 hour' : `${value} hours`),
  persons: (value) => (value === '1' ? '1 person' : `${value} people`),
  number: (value) => value,
  'million-kronor': (value) => `${value} million kronor`,
  index: (value) => `${value} out of 100`,
};

/** How figures, charts and tables are said in English. */
export const enFigure = (format: Formats): ReturnType<typeof svFigure> => ({
  units,
  /** 74% good answers (69–79), 312 answers from 540 people asked, 2025 */
  share: (share, low, high, answers, invited, period) =>
    `${format.percent(share)} good answers (${format.percentNumber(low)}–${format.percentNumber(high)}), ${format.number(answers)} ${answers === 1 ? 'answer' : 'answers'}${invited === undefined ? '' : ` from ${format.number(invited)} ${invited === 1 ? 'person' : 'people'} asked`}, ${period}`,
  measure: (value, period) => `${value}, ${period}`,
  absent: (reason, period) => `${reason}, ${period}`,
  denominator: (count) => `based on ${format.number(count)}`,
  few: (count, of) => `${count} of ${of}`,
  provisional: 'Provisional figure',
  provisionalShort: 'provisional',
  intervalMeaning: 'The shaded band shows the uncertainty: 95 out of 100 such bands contain the true value.',
  column: {
    from: 'From',
    to: 'To',
    period: 'Period',
    share: 'Good answers',
    interval: 'Uncertainty',
    good: 'Good',
    neutral: 'Neither',
    bad: 'Bad',
    answers: 'Answers',
    invited: 'Asked',
    rate: 'Answered',
    value: 'Value',
    denominator: 'Based on',
    unit: 'Unit',
    note: 'Note',
  },
  showTable: 'Show table',
  aboutMeasure: 'About the measure',
  kind: { raw: 'As published by the source', derived: 'Our own calculation' },
  source: (name, kind) => `Source: ${name}. ${kind}.`,
  target: (level) => `Target ${level}`,
  chart: (name, unit, finding) => `${name}, ${unit}. ${finding}`,
  compare: 'Compare with others',
  compareNone: 'The others have no figures for this.',
  compared: (name, period) => `Compared with ${name}, ${period}`,
  comparedRule: (rule, year) => `${rule} (${year})`,
});
