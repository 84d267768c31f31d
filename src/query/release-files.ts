import { readIndicators } from '#contract/indicators.contract.ts';
import { originIn, type ReleaseFiles, releasesWithin } from '#contract/meeting-file.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import { type KeptRelease, mismatchOf, type Origin } from '#domain/kernel/release.ts';
import { AskError, failureOfMismatch } from './failure.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { rawFile, rawFileIfAny } from './raw-files.ts';
import { OPTIONAL, REQUIRED } from './resources.ts';

/** What to ask for, and of whom. */
export interface Wanted {
  /** The origin of what is on screen: the files must be of just that. */
  readonly shown: Origin;
  /** Where its files lie below the API's root: '' or releases/{id}/. */
  readonly root: string;
  /** The release before it, where one is kept. */
  readonly before: KeptRelease | undefined;
  readonly signal: AbortSignal;
  /** Told for each file that has come, when it is known how many there are. */
  readonly onFile: (done: number, of: number) => void;
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** The files that the lists speak of. */
function listed(files: ReleaseFiles): string[] {
  const units = idsOf(readUnits(files.get('units.json')).thing.tree.units);
  const front = readIndicators(files.get('indicators.json')).thing;
  const sets = files.has('sets.json') ? readSets(files.get('sets.json')).thing.indicators : [];
  const all = [...front, ...sets];
  const comparators = all.flatMap(({ comparator }) => (comparator === undefined ? [] : [comparator]));
  return [
    ...[...new Set(comparators)].map((id) => `comparators/${id}`),
    ...idsOf(all).map((id) => `series/${id}`),
    ...units.map((id) => `units/${id}`),
    ...(sets.length === 0 ? [] : units.map((id) => `sets/${id}`)),
  ];
}

/** Each unit's figures in the release before. A unit may not have been there then. */
const earlierOf = ({ id }: KeptRelease, wanted: readonly string[]): string[] =>
  wanted.filter((resource) => resource.startsWith('units/')).map((unit) => `releases/${id}/${unit}`);

/**
 * Every file of the release on screen, as it was sent, and each unit's figures in the release before.
 *
 * Throws: AskError, 'release' when a newer one has come meanwhile; ContractError for a list that can not be read.
 */
export async function filesOfRelease({ shown, root, before, signal, onFile }: Wanted): Promise<ReleaseFiles> {
  const files = new Map<string, unknown>();
  const keep = (resource: string, json: unknown): void => {
    const mismatch = mismatchOf(shown, originIn(resource, json));
    if (mismatch !== null) throw new AskError(failureOfMismatch(mismatch), resource);
    files.set(`${resource}.json`, json);
  };
  await fewAtATime(REQUIRED, signal, async (resource, stop) => keep(resource, await rawFile(root + resource, stop)));
  await fewAtATime(OPTIONAL, signal, async (resource, stop) => {
    const json = await rawFileIfAny(root + resource, stop);
    if (json !== undefined) keep(resource, json);
  });
  const wanted = listed(files);
  const earlier = before === undefined ? [] : earlierOf(before, wanted);
  let done = files.size;
  const of = done + wanted.length + earlier.length;
  const tell = () => onFile(++done, of);
  await fewAtATime(wanted, signal, async (resource, stop) => {
    keep(resource, await rawFile(root + resource, stop));
    tell();
  });
  await fewAtATime(earlier, signal, async (resource, stop) => {
    const json = await rawFileIfAny(resource, stop);
    if (json !== undefined) files.set(`${resource}.json`, json);
    tell();
  });
  const { id, published } = shown.release;
  const kept = [{ id, published }, ...(before === undefined ? [] : [before])];
  files.set('releases.json', releasesWithin(files.get('organisation.json'), kept));
  return files;
}
