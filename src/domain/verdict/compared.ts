import type { FindingCode } from './finding.ts';

/**
 * What is found by holding the latest figure against those before it, whether or not it could be told apart from them.
 * Any of these could have been marked as moved by chance alone; a figure that is alone, missing, or waited for could not.
 */
const COMPARED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'improving',
  'worsening',
  'higher',
  'lower',
  'no-change',
  'too-few-answers',
]);

/** Whether a figure was compared with earlier ones, so that chance could have marked it. @example wasCompared('first') // false */
export const wasCompared = (code: FindingCode): boolean => COMPARED.has(code);
