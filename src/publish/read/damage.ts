import type { Decoded } from './decode.ts';

/** UTF-8 that was read as Windows-1252 or Latin 1 and saved again: Ã¥ for å, â€“ for –; or a letter already lost. */
const TWICE_CODED = /Ã[\u0080-\u00bf…†‡ˆ‰Š‹ŒŽ‘’“”„•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u009f“”™œ¦¢˜]|\ufffd/u;

/** Letters of old Mac and DOS files, which come out as these signs in the middle of a word. */
const OLD_LETTER = /\p{L}[Š†„”Œ‡]\p{Ll}/u;

/**
 * The word in which letters have been destroyed on the way, or null when the text seems whole.
 *
 * @example damageIn('FÃ¶rskola norr', 'utf-8') // 'FÃ¶rskola'
 */
export function damageIn(text: string, encoding: Decoded['encoding']): string | null {
  const found = TWICE_CODED.exec(text) ?? (encoding === 'windows-1252' ? OLD_LETTER.exec(text) : null);
  if (found === null) return null;
  const before = /\S*$/.exec(text.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
  return before + (/^\S+/.exec(text.slice(found.index, found.index + 30))?.[0] ?? found[0]);
}
