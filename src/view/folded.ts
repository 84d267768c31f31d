/** Without case and accents, so that "ornen" finds Örnen. @example folded('Örnen') // 'ornen' */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
