import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Context } from './context.ts';

/** The release's own days and names. */
export function checkRelease({ folder, today }: Context): Problem[] {
  const { id, published, previous, next } = folder.organisation.release;
  const place = (key: string) => folder.placeInOrganisation(`release.${key}`);
  const problems: Problem[] = [];
  if (published > today) {
    problems.push(problem('warning', 'published-ahead', place('published'), { written: published, today }));
  }
  if (next !== undefined && next < published) {
    const detail = { written: next, earlier: 'published', earlierDay: published };
    problems.push(problem('error', 'days-out-of-order', place('next'), detail));
  }
  if (previous === id) problems.push(problem('error', 'previous-is-itself', place('previous'), { written: shown(id) }));
  return problems;
}
