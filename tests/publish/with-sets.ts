import type { Change } from './town.ts';

/** The sets of the small town, each as a line of YAML. */
export const sets = (...lines: readonly string[]): Change => [
  'organisation.yaml',
  ['sets:', ...lines.map((line) => `  - ${line}`)].join('\n'),
];

/** Rows of answers, each unit,wave,question,option,count. */
export const answers = (...rows: readonly string[]): Change => ['answers.csv', rows.join('\n')];

const HME_STEPS = [
  'Stämmer mycket bra',
  'Stämmer ganska bra',
  'Stämmer varken bra eller dåligt',
  'Stämmer ganska dåligt',
  'Stämmer mycket dåligt',
];

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How many agreed fully, mostly, neither, hardly and not at all: the same with every statement, but for those that are given. */
export const nine = (
  unit: string,
  counts: readonly number[],
  other: Readonly<Record<number, readonly number[]>> = {},
  wave = '2025',
): Change =>
  answers(
    ...NINE.flatMap((number) =>
      (other[number] ?? counts).map((count, at) => `${unit},${wave},hme-${number},${HME_STEPS[at]},${count}`),
    ),
  );

/** An indicators.csv that has the columns of sets too. */
export const WIDE: readonly Change[] = [
  ['indicators.csv', 'target,comparator,source\n', 'target,comparator,source,set,asked,about,item,kolada\n'],
  ['indicators.csv', 'vi-halsar,85,,Enkäten\n', 'vi-halsar,85,,Enkäten,,,,,\n'],
  ['indicators.csv', 'liknande,Systemet\n', 'liknande,Systemet,,,,,\n'],
];

/** An invited.csv that can say who they were, and in which set. */
export const INVITED_BY: readonly Change[] = [
  ['invited.csv', 'unit,wave,invited\n', 'unit,wave,invited,asked,set\n'],
  ...['bjorken,2024,30', 'bjorken,2025,31', 'linden,2024,20', 'linden,2025,21'].map(
    (row): Change => ['invited.csv', `${row}\n`, `${row},,\n`],
  ),
];
