const LONGEST = 60;

/**
 * A free text as an id: lower-case a-z, digits and hyphens.
 *
 * Missing: 'x' when nothing of the text is left.
 *
 * @example slug('Äldre & funktionsnedsättning') // 'aldre-funktionsnedsattning'
 */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'x' : plain;
}
