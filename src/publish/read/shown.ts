import { maskPersonal } from '#domain/protection/personal.ts';

/** Characters of what stood in a cell that a message repeats. */
const LONGEST = 60;
/** Far more than is shown, so that a number cut in two at the end is not shown either. */
const CONSIDERED = 1000;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const visible = (character: string): string => {
  if (/\s/.test(character)) return ' ';
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
};

/**
 * What stood in a cell, fit for a message: nothing invisible, nothing personal, not longer than so many characters.
 *
 * @example shown('ring 070-123 45 67') // 'ring •••'
 */
export function shown(written: string, longest = LONGEST): string {
  const text = maskPersonal(written.trim().slice(0, CONSIDERED).replace(INVISIBLE, visible));
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
}
