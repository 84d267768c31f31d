import type { ProtectionStatus } from './tree.ts';

/**
 * Whether an index over several questions may be shown for one unit and period. One hidden question
 * hides the index: it and the questions that are shown would give the hidden one away.
 *
 * Missing: an index over no questions is not shown.
 *
 * @example isIndexShown(['published', 'published', 'suppressed']) // false
 */
export function isIndexShown(questions: readonly ProtectionStatus[]): boolean {
  return questions.length > 0 && questions.every((status) => status === 'published');
}
