import { bad, type Read } from '#publish/read/fault.ts';

const PLAIN = '[+-]?\\d[\\d \\u00a0\\u2009\\u202f]*(?:[.,]\\d+)?';
const PERCENT = new RegExp(`^(${PLAIN})\\s*%$`);
const WITH_UNIT = new RegExp(`^(${PLAIN})\\s*[\\p{L}/°€$£].*$`, 'u');
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const TWO_MARKS = /^[+-]?\d{1,3}(?:[.,' ]\d{3})*[.,']\d{3}(?:[.,]\d+)?$/;
const SMALL = /^(?:[<>≤≥~]|(?:färre än|mindre än|under|færre end|mindre end|fewer than|less than)\s)\s*\d+$/iu;

/** How tables say that there is no number. */
const NO_NUMBER = new Set([
  ...['-', '–', '—', '.', '..', '...', '…', '*', '?', 'x', 'xx', 'n/a', 'na', 'nan', 'null', 'none'],
  ...[
    'saknas',
    'uppgift saknas',
    'ingen uppgift',
    'ej svar',
    'mangler',
    'uoplyst',
    'ikke oplyst',
    'missing',
    'no data',
  ],
]);

/** The reason why something is no number, as exactly as it can be told, for what the person should do differs. */
export function whyNoNumber(plain: string, written: string): Read<never> {
  if (SMALL.test(plain)) return bad('hidden-by-hand', { written });
  if (NO_NUMBER.has(written.toLowerCase())) return bad('missing-marked', { written });
  if (SCIENTIFIC.test(plain)) return bad('scientific-number', { written });
  if (TWO_MARKS.test(plain)) return bad('ambiguous-number', { written });
  const percent = PERCENT.exec(plain)?.[1];
  if (percent !== undefined) return bad('percent-sign', { written, suggestion: percent.trim() });
  const amount = WITH_UNIT.exec(plain)?.[1];
  if (amount !== undefined) return bad('number-with-unit', { written, suggestion: amount.trim() });
  return bad('not-a-number', { written });
}
