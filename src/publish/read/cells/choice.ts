import { bad, good } from '#publish/read/fault.ts';
import { everyName, folded, type Names } from '#publish/read/names.ts';
import { nearest } from '#publish/read/nearest.ts';
import type { CellReader } from './cell.ts';

/** One of several, by any of its names in any language. The keys are what it is read as. */
export const choice = <Value extends string>(choices: Readonly<Record<Value, Names>>): CellReader<Value> => {
  const keys = Object.keys(choices) as Value[];
  const all = keys.map((key) => choices[key]);
  const byName = new Map(keys.flatMap((key) => everyName(choices[key]).map((name) => [folded(name), key] as const)));
  return (written) => {
    const found = byName.get(folded(written));
    if (found !== undefined) return good(found);
    const near = nearest(written, all.flatMap(everyName));
    return bad('not-a-choice', {
      written,
      choices: all,
      nearest: all.find((one) => near !== null && everyName(one).includes(near)) ?? null,
    });
  };
};

/** Reads with one reader and makes something else of what came. */
export const reading =
  <From, To>(read: CellReader<From>, into: (value: From) => To): CellReader<To> =>
  (written, habits) => {
    const one = read(written, habits);
    return one.ok ? good(into(one.value)) : one;
  };

/** Like a choice, but what is not understood is handed on as it was written. */
export const choiceOrText = (choices: Readonly<Record<string, Names>>): CellReader<string> => {
  const read = choice(choices);
  return (written, habits) => {
    const one = read(written, habits);
    return one.ok ? one : good(written);
  };
};
