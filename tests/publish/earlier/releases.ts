import type { Problem } from '#publish/problem.ts';
import { type Published, publishFiles } from '#publish/publish.ts';
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
