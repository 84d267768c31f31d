import type { Place } from '#publish/place.ts';
import type { Problem, Severity } from '#publish/problem.ts';
import type { ReadingProblems } from './problems.ts';
import { shown } from './shown.ts';

/** Something wrong, not yet placed. */
export type Fault = {
  readonly [Code in keyof ReadingProblems]: { readonly code: Code; readonly detail: ReadingProblems[Code] };
}[keyof ReadingProblems];

/** The one way to make a fault: what stood there is made fit to repeat. */
export const fault = <Code extends keyof ReadingProblems>(code: Code, detail: ReadingProblems[Code]): Fault => {
  const fit = 'written' in detail && typeof detail.written === 'string' ? { written: shown(detail.written) } : {};
  return { code, detail: { ...detail, ...fit } } as Fault;
};

export const placed = (found: Fault, place: Place, severity: Severity = 'error'): Problem =>
  ({ severity, place, ...found }) as Problem;

/** What reading one thing gives: the thing, or what is wrong with it. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

export const good = <Value>(value: Value): Read<Value> => ({ ok: true, value });

export const bad = <Code extends keyof ReadingProblems>(code: Code, detail: ReadingProblems[Code]): Read<never> => ({
  ok: false,
  fault: fault(code, detail),
});
