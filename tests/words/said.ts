import type { Language } from '#domain/kernel/text.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv, type Words } from '#words/sv.ts';
import { SAID_WITH } from './said-with.ts';

export const CATALOGUES: Record<Language, Words> = { sv, da, en };

export interface Leaf {
  /** Where it stands, and what it was asked: overview.moved(0, 4) */
  readonly path: string;
  readonly text: unknown;
}

const written = (args: readonly unknown[]): string => args.map((arg) => JSON.stringify(arg)).join(', ');

/** Throws: Error when a function stands in the catalogue and not in the table of arguments. */
function spoken(path: string, say: (...args: never[]) => unknown): Leaf[] {
  const calls = SAID_WITH[path];
  if (calls === undefined) throw new Error(`${path} is a function: say in said-with.ts what to ask it`);
  return calls.map((args) => ({ path: `${path}(${written(args)})`, text: Reflect.apply(say, undefined, args) }));
}

const isFunction = (thing: unknown): thing is (...args: never[]) => unknown => typeof thing === 'function';

/** Every text in a catalogue, functions asked once for each row of arguments. */
export function leavesOf(thing: unknown, path = ''): Leaf[] {
  if (isFunction(thing)) return spoken(path, thing);
  if (typeof thing !== 'object' || thing === null) return [{ path, text: thing }];
  return Object.entries(thing).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}
