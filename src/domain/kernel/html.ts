const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it can stand in a page: in an element, in a comment, and in an attribute with double quotes.
 *
 * @example escapeHtml('<b>Vi & ni</b>') // '&lt;b&gt;Vi &amp; ni&lt;/b&gt;'
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

/**
 * A page with a text in the place of every mark, such as %title%. What comes in as text stays text, also when it looks like
 * a mark or an element. `values` are by mark.
 *
 * Missing: null for a page that lacks a mark.
 *
 * @example fillPage('<p>%who%</p>', { '%who%': 'Vi & ni' }) // '<p>Vi &amp; ni</p>'
 */
export function fillPage(page: string, values: Readonly<Record<string, string>>): string | null {
  if (!Object.keys(values).every((mark) => page.includes(mark))) return null;
  return page.replace(/%[a-z]+%/g, (mark) => (Object.hasOwn(values, mark) ? escapeHtml(values[mark] ?? '') : mark));
}
