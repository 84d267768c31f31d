import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { period, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { figureView } from '#view/figure.view.ts';
import { flagsIn } from '#view/meeting/figure-flags.ts';

const column = surveyOf(
  [
    [40, 6, 4],
    [41, 5, 4],
    [42, 5, 3],
  ],
  { redefinitions: [{ period: period('2024'), text: { sv: '2 frågor blev 12' } }] },
);
const eventsOf = (...dates: readonly string[]) => dates.map((date) => ({ date, text: { sv: `Av ${date}` } }));

const chartOf = (dates: readonly string[], isRedefined: boolean, language: (typeof LANGUAGES)[number]) => {
  const own = isRedefined ? column : { ...column, redefinitions: [] };
  const input = { column: own, indicator: questionOf(), unitName: { sv: 'kommunen' }, events: eventsOf(...dates) };
  return figureView(input, { ...settingOf(), words: CATALOGUES[language], language }).chart;
};

describe.each(LANGUAGES)('the flags of a screen, in %s', (language) => {
  it.each<[string, readonly string[], boolean, readonly number[], readonly string[]]>([
    ['nothing', [], false, [], []],
    ['the only thing that happened', ['2024-05-01'], false, [1], ['Av 2024-05-01']],
    ['the last of many', ['2023-02-01', '2024-05-01', '2024-06-01', '2025-05-01'], false, [2], ['Av 2025-05-01']],
    ['what breaks the line, after others', ['2023-02-01', '2023-03-01', '2025-05-01'], true, [1], ['2 frågor blev 12']],
  ])('are numbered from 1: %s', (_, dates, isRedefined, at, texts) => {
    const flags = flagsIn(chartOf(dates, isRedefined, language));
    expect(flags.map(({ number }) => number)).toEqual(flags.map((_one, nth) => nth + 1));
    expect(flags.map((flag) => flag.at)).toEqual(at);
    expect(flags.map(({ parts }) => parts.text.text)).toEqual(texts);
    for (const { number, said, parts } of flags) {
      expect(said).toBe(`${parts.before}${parts.text.text}${parts.after}`);
      expect(Number.parseInt(said, 10)).toBe(number);
    }
  });

  it('stand in the picture by the same numbers as in the words', () => {
    const chart = chartOf(['2023-02-01', '2025-05-01'], false, language);
    expect(chart.flags.map(({ number }) => number)).toEqual([1, 2]);
    expect(flagsIn(chart).map(({ number, key }) => [number, key])).toEqual([[1, chart.flags[1]?.key]]);
  });
});
