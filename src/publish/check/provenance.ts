import { slug } from '#publish/build/slug.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Context } from './context.ts';
import { INVENTED, inventedTexts } from './invented.ts';
import { DANISH_MUNICIPALITIES, SWEDISH_MUNICIPALITIES } from './municipalities.ts';

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** The name without what is put around it: "Höörs kommun" and "Region Gotland" are Höör and Gotland. */
const WRAPPING = /^(?:region|kommunen)-|-(?:kommun|kommune|stad|kommuns|kommunes|regionskommune)$/g;

const bare = (name: string): string => slug(name).replace(WRAPPING, '');

const byName = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.flatMap((name) => [[slug(name), name] as const, [`${slug(name)}s`, name] as const]));

const REAL = byName([...SWEDISH_MUNICIPALITIES, ...DANISH_MUNICIPALITIES]);
const NOT_REAL = byName(INVENTED);

/** The names by which a reader takes the figures for somebody's. */
function namesOf({ folder }: Context): Named[] {
  const { organisation, units, comparators } = folder;
  const members = new Map(comparators.map((row) => [row.fields.member, row]));
  return [
    { name: organisation.name, place: folder.placeInOrganisation('name') },
    { name: organisation.id, place: folder.placeInOrganisation('id') },
    ...units
      .filter((row) => row.fields.parent === undefined)
      .flatMap((row) => [
        { name: row.fields.name, place: row.place('name') },
        { name: row.fields.id, place: row.place('id') },
      ]),
    ...[...members.values()].map((row) => ({ name: row.fields.member, place: row.place('member') })),
  ];
}

/**
 * A demonstration carries no real municipality's name, so that its figures are never taken for real ones, and what
 * says it is real carries no invented one.
 */
export function checkProvenance(context: Context): Problem[] {
  const isDemo = context.folder.organisation.provenance === 'demo';
  const named = namesOf(context).flatMap(({ name, place }): Problem[] => {
    const written = shown(name);
    const municipality = REAL.get(bare(name));
    if (isDemo && municipality !== undefined) {
      return [problem('error', 'demo-with-real-name', place, { written, municipality })];
    }
    if (isDemo || !NOT_REAL.has(bare(name))) return [];
    return [problem('error', 'production-with-invented-name', place, { written })];
  });
  return isDemo ? named : [...named, ...inventedTexts(context, named)];
}
