import { describe, expect, it } from 'vitest';
import { csvText } from '#view/csv.ts';
import { fieldsOf, read } from './read-tables.ts';

const HEADINGS = {
  questions: [
    ...['id', 'date', 'by', 'text', 'goal', 'unit', 'indicator'],
    ...['status', 'carried_to', 'answered', 'answered_by', 'answer'],
  ],
  decisions: ['id', 'date', 'body', 'text', 'goal', 'units', 'indicator', 'effect_by'],
};

describe('what a meeting has written', () => {
  const asked = '=1+1 är två, eller hur; "kanske"?';
  const wire = (separator: ',' | ';', rows: readonly (readonly string[])[]): string => {
    const text = csvText(rows);
    return `\ufeff${separator === ',' ? text : text.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, ';')}`;
  };

  it.each([',', ';'] as const)('is read back as it was, parted by %s', (separator) => {
    const question = ['a', '2025-10-01', '-Rådet', asked, '', '', '', 'open', '', '', '', ''];
    const decision = ['b', '2025-10-01', '@Nämnden', '+Två\nrader', 'mal', 'norr|soder', '', ''];
    const { questions, decisions } = read({
      'questions.csv': wire(separator, [HEADINGS.questions, question]),
      'decisions.csv': wire(separator, [HEADINGS.decisions, decision]),
    });
    expect(fieldsOf(questions)).toMatchObject([{ id: 'a', by: '-Rådet', text: asked, status: 'open' }]);
    expect(fieldsOf(decisions)).toMatchObject([{ body: '@Nämnden', text: '+Två\nrader', units: ['norr', 'soder'] }]);
  });

  it.each([
    ["'=SUMMA(A1)", '=SUMMA(A1)'],
    ["'-5 grader", '-5 grader'],
    ["'＝1", '＝1'],
    ["'n roll", "'n roll"],
    ["''=1", "''=1"],
    ["rock 'n roll", "rock 'n roll"],
  ])('without the mark that guards it: %s', (written, text) => {
    const row = `a;2025-10-01;Rådet;${written};öppen`;
    expect(fieldsOf(read({ 'frågor.csv': `id;datum;av;fråga;status\n${row}\n` }).questions)).toMatchObject([{ text }]);
  });
});
