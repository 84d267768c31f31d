import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { readFolder } from '#publish/read/folder.ts';
import { describe as say } from '#publish/words/messages.ts';
import { folderOf, ORGANISATION, UNITS } from './folder-of.ts';

const NAMES = ['organisation.yaml', 'enheter.csv', 'goals.csv', 'svar.csv', 'texter.csv', 'mätvärden.txt', 'x.csv'];

const piece = fc.constantFrom(
  ...'id namn titel kommunen; a: 2025 "#0b4f5c" - [ ] { } & * ! | > \' " , ; : \n \t  # ? % @ ` --- ... = <5 å ø'.split(
    ' ',
  ),
  '\n',
  '\n  ',
  '\r\n',
  ': ',
);
const muddle = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  muddle.map((text) => new TextEncoder().encode(text)),
);
const files = fc.dictionary(fc.constantFrom(...NAMES), bytes, { maxKeys: 4 });

/** Whatever comes, every problem has words. */
function read(folder: Readonly<Record<string, string | Uint8Array>>): void {
  const { folder: made, problems } = readFolder(folderOf(folder));
  expect(made !== null || problems.length > 0).toBe(true);
  for (const problem of problems) {
    for (const language of LANGUAGES) expect(say(problem, language)).toContain(problem.place.file);
  }
}

describe('readFolder, whatever the files hold', () => {
  it('says what is wrong and never breaks off', () => {
    fc.assert(
      fc.property(files, (some) => read(some)),
      { numRuns: 300 },
    );
  });

  it('survives anything at the end of a right organisation', () => {
    fc.assert(
      fc.property(muddle, (end) => read({ 'organisation.yaml': ORGANISATION + end, 'units.csv': UNITS })),
      { numRuns: 300 },
    );
  });

  it('survives anything at the end of right units', () => {
    fc.assert(
      fc.property(muddle, (end) => read({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS + end })),
      { numRuns: 300 },
    );
  });
});
