/** Capital letters that need no explaining to anybody. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['EU', 'FN', 'UN', 'USA', 'UK', 'TV', 'PDF', 'SMS', 'IT', 'OK', 'QR', 'CD', 'DVD', 'GPS', 'ID', 'AI'],
  ...['SE', 'DK', 'NO', 'FI', 'CC', 'CV', 'BY', 'CPR', 'NB', 'PS', 'VD'],
]);
const ROMAN = /^[IVXL]+$/;
/** Two capitals or more, alone or as the beginning of a compound: LSS, LSS-boende, HVB:s. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu;

/** Whether somebody writes all in capitals, so that nothing can be told from them. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Whether the text itself says what it is: "vård och boende (HVB)" or "HVB (hem för vård eller boende)". */
const isExplained = (text: string, acronym: string): boolean =>
  new RegExp(`\\p{L}[^.!?]*\\(${acronym}\\)|${acronym} \\([^)]*\\p{Ll}`, 'u').test(text);

/** Every acronym of a text, each once. @example acronymsIn('LSS och LSS-boenden i EU') // ['LSS', 'EU'] */
export const acronymsIn = (text: string): readonly string[] => [...new Set(text.match(ACRONYM) ?? [])];

/**
 * The acronyms that a reader is left to guess. explained: those that the glossary has.
 *
 * @example unexplainedIn('Vi följer SIP.', new Set()) // ['SIP']
 */
export function unexplainedIn(text: string, explained: ReadonlySet<string>): readonly string[] {
  const found = acronymsIn(text).filter((one) => !KNOWN.has(one) && !ROMAN.test(one) && !explained.has(one));
  return found.length === 0 || isShouted(text) ? [] : found.filter((one) => !isExplained(text, one));
}
