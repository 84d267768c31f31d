import { LONGEST_TEXT } from '#contract/fields.ts';
import { type Fault, fault } from '#publish/read/fault.ts';

/** Control characters but tab and line breaks, those that turn the writing direction, and half characters. */
const CONTROL = /[\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|(?![\t\n\r])\p{Cc}/u;

/** = in any of its widths, or + - @ before something a spreadsheet would carry out. */
const FORMULA = /^(?:[=＝]|[+\-@＋－＠][\p{L}_.]+[\d$]*[(|])/u;

/** #REF!, #VÆRDI!, #DIVISION/0!, Err:502 and the like, in any language of the spreadsheet. */
const SPREADSHEET_ERROR = /^(?:#[\p{Lu}\d/._ ]+[!?]|#N\/A|#SAKNAS|#I\/T|#I\/A|#{3,}|Err:5\d\d)$/u;

/**
 * What no cell may hold, whichever column it is in; null when there is nothing to refuse.
 *
 * Range: text up to LONGEST_TEXT characters.
 */
export function refusal(written: string): Fault | null {
  const control = CONTROL.exec(written)?.[0];
  if (control !== undefined) {
    const character = `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return fault('control-character', { written, character });
  }
  if (SPREADSHEET_ERROR.test(written)) return fault('spreadsheet-error', { written });
  if (FORMULA.test(written)) return fault('formula', { written });
  if (written.length <= LONGEST_TEXT) return null;
  return fault('text-too-long', { written, length: written.length, most: LONGEST_TEXT });
}
