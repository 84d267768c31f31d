import { LANGUAGES } from '#domain/kernel/text.ts';
import type { Problem } from '#publish/problem.ts';
import { type Published, publishFiles } from '#publish/publish.ts';
import { describe } from '#publish/words/messages.ts';
import { type Change, townWith } from '#tests/publish/town.ts';

/** What lies in a place: JSON text by address. */
export type Place = ReadonlyMap<string, string>;

export const named = (id: string, previous: string): Change => [
  'organisation.yaml',
  'id: 2026-1, published: 2026-03-03, previous: 2025-1',
  `id: ${id}, published: 2026-03-03, previous: ${previous}`,
];

/** Publishes the changed town to a place, in memory. */
export const publishTo = (place: Place, changes: readonly Change[], fewestAnswers?: number): Published =>
  publishFiles(townWith(changes), { today: '2026-03-10', before: (address) => place.get(address), fewestAnswers });

/** What lies in the place afterwards. Throws when the release is refused. */
export function placeAfter(place: Place, changes: readonly Change[], fewestAnswers?: number): Place {
  const { files, kept, problems } = publishTo(place, changes, fewestAnswers);
  if (files === null) throw new Error(`refused: ${JSON.stringify(problems)}`);
  const carried = kept.flatMap(({ id, root }) =>
    [...place]
      .filter(([address]) => address.startsWith(root) && (root !== '' || !/^releases[./]/.test(address)))
      .map(([address, text]): [string, string] => [`releases/${id}/${address.slice(root.length)}`, text]),
  );
  return new Map([...files, ...carried]);
}

export const EMPTY: Place = new Map();

const inShort = ({ code, place, detail }: Problem): string =>
  [
    code,
    place.file,
    ...Object.entries(detail)
      .filter(([key]) => key !== 'reason')
      .map(([, value]) => [value].flat().join('+')),
  ].join(' ');

/** Every error of a second release, in short. */
export const refusals = (place: Place, changes: readonly Change[], fewestAnswers?: number): string[] =>
  publishTo(place, changes, fewestAnswers)
    .problems.filter(({ severity }) => severity === 'error')
    .map(inShort);

export const SECOND = named('2026-2', '2026-1');

/** Every error of a second release with some changes, held against a first one without them; the limits of both. */
export const secondAfter = (all: readonly Change[], changes: readonly Change[], was = 5, is = 5): string[] =>
  refusals(placeAfter(EMPTY, all, was), [SECOND, ...all, ...changes], is);

/** What the refusal of such a second release leaves out of what it should name, or tells of how many, by language. */
export function unsaidAfter(all: readonly Change[], changes: readonly Change[], names: readonly string[]): string[] {
  const { files, problems } = publishTo(placeAfter(EMPTY, all), [SECOND, ...all, ...changes]);
  if (files !== null) throw new Error('not refused');
  return LANGUAGES.flatMap((language) => {
    const [words = ''] = problems.map((one) => describe(one, language));
    const numbers = words.replace(/20\d\d(-\d)?/g, '').match(/\d+/g) ?? [];
    return [...names.filter((name) => !words.includes(name)), ...numbers].map((one) => `${language} ${one}: ${words}`);
  });
}
