/** What a spreadsheet would begin to calculate, with the mark before it that tells the spreadsheet to let it be. */
const GUARDED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/**
 * A cell without the mark that whoever made the file put before it lest a spreadsheet should run it. What stood behind it
 * is text, and is never refused as a formula.
 *
 * @example unguarded("'=1+1") // '=1+1'
 * @example unguarded("'n roll") // "'n roll"
 */
export const unguarded = (written: string): string => written.replace(GUARDED, '').trim();
