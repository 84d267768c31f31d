import type { Goal } from '#domain/goals/goal.ts';
import type { Bearing, Organisation } from '#domain/goals/organisation.ts';
import { type Said, type Setting, said } from './setting.ts';

/** The bearing a goal follows; a bearing that is not in the core task counts as none. */
export const bearingIn = (organisation: Organisation, goal: Goal): Bearing | undefined =>
  organisation.coreTask?.bearings.find(({ id }) => id === goal.bearing);

/** The bearing of the core task that a goal follows, or that it follows none. */
export function bearingOf(goal: Goal, organisation: Organisation, setting: Setting): Said {
  const bearing = bearingIn(organisation, goal);
  return bearing === undefined ? { text: setting.words.coreTask.orphan } : said(bearing.text, setting);
}
