import type { Finding } from './finding.ts';
import { hasMoved } from './finding.ts';
import type { TargetCode } from './target.ts';

/** What is said of a target that is missed by more than chance gives. */
const MISSED: ReadonlySet<TargetCode> = new Set<TargetCode>(['consistently-missed', 'missed-now']);

/** Why a figure is worth asking about: what is said of it, or of the level it should reach. */
export type WorthAsking = 'verdict' | 'target';

/**
 * Whether a figure belongs on the list of a meeting: it has moved, it is missing though it should have come, or it surely
 * misses the level it should reach.
 *
 * Missing: null where it does not. What only waits, or can not be told, is asked about where it stands.
 *
 * @example worthAsking({ code: 'worsening', target: 'none' }) // 'verdict'
 * @example worthAsking({ code: 'no-change', target: 'missed-now' }) // 'target'
 * @example worthAsking({ code: 'no-change', target: 'hit-or-miss' }) // null
 */
export function worthAsking({ code, target }: Pick<Finding, 'code' | 'target'>): WorthAsking | null {
  if (hasMoved(code) || code === 'latest-missing') return 'verdict';
  return MISSED.has(target) ? 'target' : null;
}
