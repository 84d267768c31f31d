import type { ScaleOption } from '#publish/organisation-source.ts';

/** An option as people write it: capitals and spaces make no difference. @example sameOption(' Mycket  bra') // 'mycket bra' */
export const sameOption = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The options of a scale by every text they go by, in any language. */
export const optionsByText = (scale: readonly ScaleOption[]): ReadonlyMap<string, ScaleOption> =>
  new Map(
    scale.flatMap((option) => Object.values(option.text).map((text) => [sameOption(text ?? ''), option] as const)),
  );
