import { maskPersonal } from './personal.ts';

/** Kinds of things about a person that no published text may hold. */
export type Personal = 'personal-number' | 'phone-number' | 'private-email';

export interface Finding {
  readonly kind: Personal;
  /** Where in the text. */
  readonly from: number;
  readonly to: number;
}

const SWEDISH = /(?<![\d.,])(?:19|20)?(\d{2})(0[1-9]|1[0-2])(\d{2})\s?[-+–]?\s?(\d{4})(?!\d)/g;
const DANISH = /(?<![\d.,])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d{2})(\s?[-–]\s?|\s)?(\d{4})(?!\d)/g;

/** Swedish coordination numbers have 60 added to the day. */
const COORDINATION = 60;

const isDayOf = (month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();

/** Luhn's check digit over the ten digits. */
function hasSwedishCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

const DANISH_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The modulus 11 that Danish numbers kept until 2007; asked for only where no hyphen tells what the digits are. */
const keepsModulus11 = (digits: string): boolean =>
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (DANISH_WEIGHTS[at] ?? 0), 0) % 11 === 0;

const findingOf = (kind: Personal, match: RegExpExecArray): Finding => ({
  kind,
  from: match.index,
  to: match.index + match[0].length,
});

/**
 * Swedish personal and coordination numbers with a day that exists and a right check digit, and Danish CPR numbers.
 *
 * @example personalNumbers('född 640823-3234').length // 1
 */
export function personalNumbers(text: string): Finding[] {
  const swedish = [...text.matchAll(SWEDISH)].filter(([, year = '', month = '', day = '', last = '']) => {
    const inMonth = Number(day) > COORDINATION ? Number(day) - COORDINATION : Number(day);
    return isDayOf(Number(month), inMonth) && hasSwedishCheckDigit(year + month + day + last);
  });
  const danish = [...text.matchAll(DANISH)].filter(([, day = '', month = '', year = '', sign, last = '']) => {
    const isDay = isDayOf(Number(month), Number(day));
    return isDay && (sign !== undefined || keepsModulus11(day + month + year + last));
  });
  const found = swedish.map((match) => findingOf('personal-number', match));
  const others = danish.map((match) => findingOf('personal-number', match));
  return [...found, ...others.filter((one) => !overlaps(one, found))];
}

const PHONE_CANDIDATE = /(?<![\p{L}\d.,/_-])(?:\+|00)?\(?\d[\d\s()/-]{4,17}\d(?![\d\p{L}]|[.,]\d)/gu;
const CALLED = /(?:tel|tlf|telefon|phone|mobil|mobile|ring|call)[\s.:]*$/i;
const DAY_LIKE = /^(?:\d{4}[-/ ]\d{1,2}[-/ ]\d{1,2}|\d{1,2}[-/ ]\d{1,2}[-/ ]\d{4}|\d{8})$/;

function isPhone(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (CALLED.test(before)) return digits.length <= 15;
  if (DAY_LIKE.test(written)) return false;
  if (/^(?:\+|00)/.test(written)) return digits.length >= 9 && digits.length <= 15;
  if (/^\(?0[1-9]/.test(written)) return digits.length >= 7 && digits.length <= 11;
  return /^\d{2} \d{2} \d{2} \d{2}$/.test(written);
}

/** Swedish, Danish and international telephone numbers. @example phoneNumbers('ring 070-123 45 67').length // 1 */
export const phoneNumbers = (text: string): Finding[] =>
  [...text.matchAll(PHONE_CANDIDATE)]
    .filter((match) => isPhone(match[0].trim(), text.slice(0, match.index)))
    .map((match) => findingOf('phone-number', match));

/** Whether it shares a letter with any of them. */
export const overlaps = ({ from, to }: Finding, others: readonly Finding[]): boolean =>
  others.some((other) => from < other.to && to > other.from);

/** Services where people have addresses of their own. */
const PRIVATE_MAIL =
  /[^\s@|<>()«»“”,;:]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|telia|tele2|comhem|bredband2|spray|bahnhof|passagen|jubii|ofir|stofanet|tdcadsl|youmail|mail)\.(?:com|net|org|me|se|dk|no|fi|co\.uk)(?![\p{L}\d.-]*\p{L})/giu;

/** @example privateAddresses('skriv till anna@gmail.com').length // 1 */
export const privateAddresses = (text: string): Finding[] =>
  [...text.matchAll(PRIVATE_MAIL)].map((match) => findingOf('private-email', match));

/**
 * Whether something in a text looks like a personal identity number, a telephone number or an address, whoever's it is. It is
 * for who writes: it would rather ask once too often.
 *
 * @example maySpeakOfPerson('ring 070-123 45 67') // true
 */
export const maySpeakOfPerson = (text: string): boolean =>
  maskPersonal(text) !== text || personalNumbers(text).length > 0 || phoneNumbers(text).length > 0;
