import { describe, expect, it } from 'vitest';
import { language, textField } from '#publish/read/cells/choices.texts.ts';
import {
  direction,
  fate,
  goalStatus,
  measureStatus,
  measureUnit,
  party,
  provider,
  sourceKind,
  yes,
} from '#publish/read/cells/choices.ts';
import { id, ids } from '#publish/read/cells/id.ts';
import { amount, count, countUpTo, number } from '#publish/read/cells/number.ts';
import { read, suggested } from './read-cell.ts';

describe('number', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['12,345', 12.345],
    ['1234.567', 1234.567],
    ['-3,1', -3.1],
    ['−3,1', -3.1],
    ['– 3,1', -3.1],
    ['+4', 4],
    ['1 200', 1200],
    ['1\u00a0200\u00a0000,5', 1_200_000.5],
    ['1\u202f200', 1200],
    ['1\u2009200', 1200],
    ['-0', 0],
    ['007', 7],
    ['1e3', 'scientific-number'],
    ['12,', 'not-a-number'],
    [',5', 'not-a-number'],
    ['12 5', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'number-with-unit'],
    ['NaN', 'missing-marked'],
    ['–', 'missing-marked'],
  ] as const)('%s is %s', (written, value) => expect(read(number, written)).toBe(value));

  it.each([
    ['12,345', ',', 12.345],
    ['12,345', '.', 'ambiguous-number'],
    ['12.345', '.', 12.345],
    ['12.345', ',', 'ambiguous-number'],
    ['12.34', ',', 12.34],
  ] as const)('%s in a file that writes %s is %s', (written, mark, value) => {
    expect(read(number, written, mark)).toBe(value);
  });
});

describe('count', () => {
  it.each([
    [count, '12', 12],
    [count, '0', 0],
    [count, '12,0', 12],
    [count, '1 200', 1200],
    [count, '100 000 000', 100_000_000],
    [count, '−1', 'below-zero'],
    [count, '0,5', 'not-whole'],
    [count, '1.200', 'ambiguous-number'],
    [countUpTo(4), '4', 4],
    [countUpTo(4), '5', 'number-outside'],
    [amount, '2,5', 2.5],
    [amount, '-2,5', 'below-zero'],
  ] as const)('case %#: %s %s is %s', (reader, written, value) => expect(read(reader, written)).toBe(value));
});

describe('id', () => {
  it.each([
    [id, 'hemtjanst-norr', 'hemtjanst-norr'],
    [id, '2025', '2025'],
    [id, 'Norr', 'not-an-id'],
    [id, '-norr', 'not-an-id'],
    [ids, 'a', ['a']],
    [ids, 'a|b', ['a', 'b']],
    [ids, 'a | b c', ['a', 'b', 'c']],
    [ids, 'a||b|', ['a', 'b']],
    [ids, 'a,b', 'list-separator'],
    [ids, 'a,B', 'not-an-id'],
    [ids, 'a|a', 'same-id-twice'],
  ] as const)('case %#: %s %s is %s', (reader, written, value) => expect(read(reader, written)).toEqual(value));

  it.each([
    ['Särskilt boende, Ängen', 'sarskilt-boende-angen'],
    ['Sønderågård', 'sonderagard'],
    ['???', null],
    ['Eva 850101-1234', null],
  ])('for %s suggests %s', (written, value) => expect(suggested(id, written)).toBe(value));
});

describe('choice', () => {
  it.each([
    [goalStatus, ['aktiv', 'Active', ' AKTIV'], 'active'],
    [goalStatus, ['foreslået', 'Föreslagen'], 'proposed'],
    [direction, ['högre', 'højere', 'higher', 'HÖGRE', 'hojere'], 'higher'],
    [provider, ['egen', 'own', 'Egen regi'], 'own'],
    [provider, ['ideell', 'non-profit', 'non profit', 'Nonprofit'], 'non-profit'],
    [fate, ['nået', 'uppnått', 'met'], 'met'],
    [measureUnit, ['%', 'procent', 'percent'], 'percent'],
    [measureUnit, ['per 1000', 'pr. 1000', 'per-1000'], 'per-1000'],
    [measureUnit, ['miljoner kronor', 'mkr', 'mio. kr.'], 'million-kronor'],
    [measureStatus, ['preliminär', 'foreløbig', 'forelobig'], 'provisional'],
    [sourceKind, ['rå', 'raa', 'raw'], 'raw'],
    [party, ['anhöriga', 'pårørende', 'relatives', 'närstående'], 'relatives'],
    [party, ['medarbetare', 'Medarbejdere', 'staff', 'personal'], 'staff'],
    [party, ['samarbetsparter', 'samarbejdspartnere', 'partners'], 'partners'],
    [yes, ['ja', 'Yes', 'x'], true],
    [yes, ['nej', 'no', 'Nej'], false],
    [language, ['sv', 'Svenska', 'Swedish'], 'sv'],
    [textField, ['titel', 'title'], 'title'],
    [textField, ['något annat'], 'något annat'],
    [yes, ['', '-', 'jag'], 'not-a-choice'],
  ] as const)('case %#: reads %s', (reader, all, value) => {
    for (const written of all) expect(read(reader, written)).toBe(value);
  });
});
