import { expect } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import type { Severity } from '#publish/problem.ts';
import type { ReadingProblems } from '#publish/read/problems.ts';
import { describe as say } from '#publish/words/messages.ts';
import { ORGANISATION, problemsOf, UNITS } from './folder-of.ts';

/** A folder with one fault, and what should be said of it. */
export interface Case {
  readonly code: keyof ReadingProblems;
  readonly severity?: Severity;
  /** Instead of the files of a folder that is right; null takes one away. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly at: readonly [file: string, row?: number, column?: string];
  /** What each message must repeat, in every language. */
  readonly says: readonly string[];
  /** What must never be repeated. */
  readonly never?: string;
  /** Other problems that come with it; none unless said. */
  readonly also?: readonly (keyof ReadingProblems)[];
}

export function check({
  code,
  severity = 'error',
  files,
  at: [file, row, column],
  says,
  never,
  also = [],
}: Case): void {
  const present = Object.entries({ 'organisation.yaml': ORGANISATION, 'units.csv': UNITS, ...files });
  const without = new Set(present.filter(([, content]) => content === null).map(([name]) => name));
  const kept = Object.fromEntries(present.flatMap(([name, content]) => (content === null ? [] : [[name, content]])));
  const problems = problemsOf(kept, without);
  expect(problems.map((problem) => problem.code).toSorted()).toEqual([code, ...also].toSorted());
  const problem = problems.find((one) => one.code === code);
  expect(problem).toMatchObject({ severity, place: { file } });
  expect([problem?.place.row, problem?.place.column]).toEqual([row, column]);
  if (problem === undefined) return;
  const lines = LANGUAGES.map((language) => say(problem, language));
  for (const line of lines) {
    const where = [file, row, column].filter((part) => part !== undefined);
    for (const part of [...where, ...says]) expect(line).toContain(String(part));
    expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}|!$/);
    if (never !== undefined) expect(line).not.toContain(never);
  }
  expect(new Set(lines).size).toBe(LANGUAGES.length);
}
