import { describe, expect, it } from 'vitest';
import { placeInWords, describe as say } from '#publish/words/messages.ts';
import { readingSv } from '#publish/words/reading.sv.ts';
import { cellCases } from './cases.cells.ts';
import { conditionCases } from './cases.conditions.ts';
import { dialogueCases } from './cases.dialogue.ts';
import { fileCases } from './cases.files.ts';
import { keyCases } from './cases.keys.ts';
import { numberCases } from './cases.numbers.ts';
import { organisationCases } from './cases.organisation.ts';
import { sheetCases } from './cases.sheets.ts';
import { syntaxCases } from './cases.syntax.ts';
import { problemsOf } from './folder-of.ts';
import { check } from './provoke.ts';

const areas = {
  'a file': fileCases,
  'headings and rows': sheetCases,
  'a number': numberCases,
  'a cell': cellCases,
  'the YAML of organisation.yaml': syntaxCases,
  'the keys of organisation.yaml': keyCases,
  'the values of organisation.yaml': organisationCases,
  'the conditions of organisation.yaml': conditionCases,
  'the dialogue and the plan': dialogueCases,
};

describe.each(Object.entries(areas))('what is wrong with %s', (_, cases) => {
  it.each(cases)('case %#: $code in $at', check);
});

describe('problems', () => {
  it('are each provoked by some file', () => {
    const provoked = new Set(Object.values(areas).flatMap((cases) => cases.map(({ code }) => code)));
    expect([...provoked].toSorted()).toEqual(Object.keys(readingSv).toSorted());
  });

  it('are told all at once', () => {
    const text = 'id: a\nname:\ncountry: FR\nlanguages: [sv]\nprovenance: prod\nrelease: {}\nfewest-answers: 2\n';
    expect(problemsOf({ 'organisation.yaml': text }).map(({ code, place }) => [code, place.column])).toEqual([
      ['missing-key', 'name'],
      ['not-an-option', 'country'],
      ['missing-key', 'committee'],
      ['not-an-option', 'provenance'],
      ['missing-key', 'source'],
      ['missing-key', 'release.id'],
      ['missing-key', 'release.published'],
      ['fewest-too-low', 'fewest-answers'],
      ['missing-key', 'contact'],
    ]);
  });

  it('are told once for a damaged file, however many letters are damaged', () => {
    expect(problemsOf({ 'units.csv': 'id;namn\na;FÃ¶rskolan\nb;Ã…kern\n' })).toHaveLength(1);
  });

  it('keep a person out of the place too', () => {
    const [problem] = problemsOf({ 'units.csv': 'id;namn;anna@exempel.se\na;A;\n' });
    expect(problem?.code).toBe('unknown-column');
    if (problem !== undefined) expect(say(problem, 'sv')).not.toContain('anna');
  });

  it.each([
    ['sv', 'enheter.csv, rad 12, kolumn namn'],
    ['da', 'enheter.csv, række 12, kolonne namn'],
    ['en', 'enheter.csv, row 12, column namn'],
  ] as const)('point at a cell in %s', (language, words) => {
    expect(placeInWords({ file: 'enheter.csv', row: 12, column: 'namn' }, language)).toBe(words);
  });

  it.each([
    ['sv', 'organisation.yaml, rad 4, core-task.text'],
    ['da', 'organisation.yaml, linje 4, core-task.text'],
    ['en', 'organisation.yaml, line 4, core-task.text'],
  ] as const)('point at a line in %s', (language, words) => {
    expect(placeInWords({ file: 'organisation.yaml', row: 4, column: 'core-task.text' }, language)).toBe(words);
  });
});
