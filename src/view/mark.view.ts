import type { Finding, FindingCode } from '#domain/verdict/finding.ts';

/**
 * The shape beside a sentence. It carries the meaning without colour: a triangle points the way the figure moved,
 * solid for improvement, hollow for concern; a dot for no change; a ring when nothing can be told.
 */
export interface MarkView {
  readonly shape: 'up' | 'down' | 'dot' | 'ring';
  readonly tone: 'improvement' | 'concern' | 'neutral';
}

const TONE: Partial<Record<FindingCode, MarkView['tone']>> = { improving: 'improvement', worsening: 'concern' };

export function markView(finding: Pick<Finding, 'code' | 'moved'>): MarkView {
  const tone = TONE[finding.code] ?? 'neutral';
  if (finding.moved !== null) return { shape: finding.moved, tone };
  return { shape: finding.code === 'no-change' ? 'dot' : 'ring', tone };
}
