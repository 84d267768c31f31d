import { parseSync } from 'vite';

/** One line of a doc comment that says what a call gives: the call, and the result, as written. */
export interface Example {
  readonly call: string;
  readonly result: string;
}

const LINE = /@example (.+?) \/\/ (.+)$/;

/** The examples in a file's comments, in order. */
export function examplesIn(file: string, text: string): Example[] {
  return parseSync(file, text)
    .comments.flatMap((comment) => comment.value.split('\n'))
    .flatMap((line) => {
      const [, call, result] = LINE.exec(line.trimEnd()) ?? [];
      return call === undefined || result === undefined ? [] : [{ call, result: result.trim() }];
    });
}

export type Names = Readonly<Record<string, unknown>>;

function evaluated(expression: string, names: Names): unknown {
  return new Function(...Object.keys(names), `'use strict'; return (${expression});`)(...Object.values(names));
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** A number agrees when it rounds to what was written. */
function agrees(actual: unknown, written: unknown): boolean {
  if (typeof actual === 'number' && typeof written === 'number' && !Number.isInteger(written)) {
    return Math.abs(actual - written) <= 0.5 * 10 ** -decimalsOf(written);
  }
  if (typeof actual !== 'object' || typeof written !== 'object' || actual === null || written === null) {
    return Object.is(actual, written) || (actual === 0 && written === 0);
  }
  const parts = (thing: object) => Object.entries(thing).filter(([, value]) => value !== undefined);
  const [own, wanted] = [parts(actual), parts(written)];
  return (
    Array.isArray(actual) === Array.isArray(written) &&
    own.length === wanted.length &&
    wanted.every(([key, value]) => agrees(Reflect.get(actual, key), value))
  );
}

/** What is wrong with an example; null when it is right, 'not simple' when it speaks of things that are not there. */
export function faultIn({ call, result }: Example, names: Names): string | null {
  try {
    const actual = evaluated(call, names);
    return agrees(actual, evaluated(result, names)) ? null : `${call} gives ${JSON.stringify(actual)}, not ${result}`;
  } catch (fault) {
    return fault instanceof ReferenceError ? 'not simple' : `${call} // ${result}: ${fault}`;
  }
}
