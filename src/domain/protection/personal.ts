/** What is put instead of a number or address that may point at a person. */
export const MASK = '•••';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** Swedish coordination numbers add 60 to the day. */
const SWEDISH_DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const SIGN = '\\s?[-+–]?\\s?';
const APART = '[\\s-]?';
/** Not the middle of a longer number or of a date. */
const START = '(?<![\\d])(?<!\\d[-.,])';
const END = '(?!\\d)';

const PATTERNS: readonly RegExp[] = [
  /[^\s@|<>()«»“”,;]+@[^\s@|<>()«»“”,;]+\.[a-z]{2,}/giu,
  new RegExp(`${START}(?:19|20)?\\d{2}${MONTH}${SWEDISH_DAY}${SIGN}\\d{4}${END}`, 'g'),
  new RegExp(`${START}${DAY}${MONTH}\\d{2}${SIGN}\\d{4,5}${END}`, 'g'),
  new RegExp(`${START}${DAY}${MONTH}\\d{2}[-+A-FU-Y]\\d{3}[0-9A-Y]${END}`, 'gi'),
  new RegExp(`(?<!\\d)\\+\\d(?:${APART}\\(?\\d\\)?){7,13}${END}`, 'g'),
  new RegExp(`${START}\\(?0(?:0[1-9]|[1-9])\\d{0,2}\\)?(?:${APART}\\d){5,9}${END}`, 'g'),
  new RegExp(`${START}[2-9]\\d(?: \\d{2}){3}${END}`, 'g'),
];

/** Eight digits that are no day: a Danish or Norwegian telephone number. */
const EIGHT_DIGITS = new RegExp(`${START}(?!20\\d{2}${MONTH}${DAY})[2-9]\\d{7}${END}`, 'g');

/**
 * A text with every personal identity number, telephone number and e-mail address put out of sight, so that a message
 * about a faulty cell never spreads what should not have been there.
 *
 * Range: Swedish, Danish, Norwegian and Finnish identity numbers. Names of people are not recognised.
 *
 * @example maskPersonal('Anna 19850101-1234') // 'Anna •••'
 * @example maskPersonal('2026-03-03') // '2026-03-03'
 */
export const maskPersonal = (text: string): string =>
  [...PATTERNS, EIGHT_DIGITS].reduce((masked, pattern) => masked.replace(pattern, MASK), text);
