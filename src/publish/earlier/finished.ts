import type { Place } from '#publish/place.ts';
import type { Problem, ProblemCode, ProblemKinds } from '#publish/problem.ts';

/** A release that is to be published, finished. */
export interface Finished {
  readonly files: ReadonlyMap<string, string>;
  /** Persons: the smallest group it tells of. */
  readonly fewest: number;
  /** The tables that its figures came from. */
  readonly tables: {
    readonly survey: Place;
    readonly measure: Place;
    readonly voice: Place;
    readonly groups: Place;
    readonly groupAnswers: Place;
    readonly steps: Place;
    readonly plan: Place;
  };
}

export const ownFile = <Thing>(
  { files }: Finished,
  address: string,
  read: (json: unknown) => { thing: Thing },
): Thing => read(JSON.parse(files.get(address) ?? 'null')).thing;

/** The same thing is said once, of the newest release it is true of. Problems come newest release first. */
export function newestOnly<Code extends ProblemCode>(
  problems: readonly Problem[],
  code: Code,
  keyOf: (detail: ProblemKinds[Code]) => string,
): Problem[] {
  const said = new Map<string, Problem>();
  for (const one of problems) {
    if (one.code !== code) continue;
    // The code says which detail it is.
    const key = keyOf(one.detail as ProblemKinds[Code]);
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}
