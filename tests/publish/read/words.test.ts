import { describe, expect, it } from 'vitest';
import { adviceOn } from '#publish/words/messages.ts';
import { readingDa } from '#publish/words/reading.da.ts';
import { readingEn } from '#publish/words/reading.en.ts';
import { readingSv } from '#publish/words/reading.sv.ts';
import { problemsOf } from './folder-of.ts';

describe('the words for what is wrong in reading', () => {
  it.each([
    ['da', readingDa],
    ['en', readingEn],
  ])('say as much in %s as in Swedish', (_, words) => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(readingSv).toSorted());
  });

  it('say what stood there, what was expected and what to do', () => {
    const [problem] = problemsOf({ 'svar.csv': 'enhet;omgång;fråga;svar;antal\na;2025;b;Bra;tolv\n' });
    expect(problem && adviceOn(problem, 'sv')).toEqual({
      what: 'Här står «tolv». Ett helt tal väntades, till exempel 12.',
      todo: 'Skriv antalet med siffror.',
    });
    expect(problem && adviceOn(problem, 'da').what).toContain('»tolv«');
    expect(problem && adviceOn(problem, 'en').what).toContain('“tolv”');
  });
});
