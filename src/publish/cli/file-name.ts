import { joinFileName } from '#domain/kernel/file-name.ts';
import type { Origin } from '#domain/kernel/release.ts';
import type { Language } from '#domain/kernel/text.ts';
import { daFirst } from '#words/da.first.ts';
import { enFirst } from '#words/en.first.ts';
import { svFirst } from '#words/sv.first.ts';

const FIRST = { sv: svFirst, da: daFirst, en: enFirst };

/**
 * A file's name without its ending: what is in it, and the release. Figures that are not plainly real say so first.
 *
 * @example fileNameOf({ provenance: 'demo', release: { id: '2026-1' } }, ['Ny by', 'underlag'], 'sv') // 'DEMO_Ny-by_underlag_2026-1'
 */
export function fileNameOf(
  { provenance, release }: { readonly provenance: Origin['provenance']; readonly release: { readonly id: string } },
  about: readonly string[],
  language: Language,
): string {
  const { demoShort, unknownShort } = FIRST[language].provenance;
  const mark = { production: '', demo: demoShort, unknown: unknownShort }[provenance];
  return joinFileName([mark, ...about, release.id]);
}
