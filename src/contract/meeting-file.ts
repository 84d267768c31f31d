import * as z from 'zod/mini';
import type { Organisation } from '#domain/goals/organisation.ts';
import { fillPage } from '#domain/kernel/html.ts';
import { type KeptRelease, mismatchOf, type Origin } from '#domain/kernel/release.ts';
import { envelope, originFrom } from './envelope.ts';
import { readOrganisation } from './organisation.contract.ts';
import { packed, unpacked } from './packed.ts';
import { type Received, readThrough } from './read.ts';
import type { ReleasesWire } from './releases.contract.ts';

/** The files of one release, by their address below the API's root, such as units/bjorken.json. */
export type ReleaseFiles = ReadonlyMap<string, unknown>;

/** What a template holds in place of what is different from file to file. */
export const MARKS = {
  title: '%title%',
  release: '%release%',
  published: '%published%',
  provenance: '%provenance%',
  source: '%source%',
  figures: '%figures%',
} as const;

/** Why no meeting file can be made of some files; `at` is the one that says so. */
export class MeetingFileError extends Error {
  override readonly name = 'MeetingFileError';
  readonly kind: 'no-organisation' | 'not-together' | 'no-template';
  readonly at: string;
  constructor(kind: MeetingFileError['kind'], at: string) {
    super(`${kind}: ${at}`);
    this.kind = kind;
    this.at = at;
  }
}

/** What a file says of itself. Throws: ContractError when it does not say it. */
export const originIn = (path: string, json: unknown): Origin => originFrom(readThrough(path, envelope, json));

/** An envelope, and all else that came in it. */
const whole = z.looseObject(envelope.shape);

/**
 * A file that claims to be real and came from a mock: the same, of unknown origin. Invented figures are so still.
 *
 * Throws: ContractError for a file that does not say what it belongs to.
 */
export function doubtedFile(path: string, json: unknown): unknown {
  const wire = readThrough(path, whole, json);
  return wire.source.kind === 'demo' ? json : { ...wire, source: { ...wire.source, kind: 'unknown' } };
}

const EARLIER = /^releases\/([^/]+)\//;

/**
 * Whose figures the files are, and of which release.
 *
 * Throws: MeetingFileError for files that do not all belong together; those of releases/{id}/ must be of that one. ContractError
 *         for a file that does not say what it belongs to.
 */
export function originOf(files: ReleaseFiles): Origin {
  if (!files.has(FIRST)) throw new MeetingFileError('no-organisation', FIRST);
  const first = originIn(FIRST, files.get(FIRST));
  for (const [path, json] of files) {
    const [, id = first.release.id] = EARLIER.exec(path) ?? [];
    if (mismatchOf({ ...first, release: { ...first.release, id } }, originIn(path, json)) !== null) {
      throw new MeetingFileError('not-together', path);
    }
  }
  return first;
}

const FIRST = 'organisation.json';

/** releases.json of a meeting file: only what can be asked for in it. `kept` begins with the file's own release. */
export function releasesWithin(organisation: unknown, kept: readonly KeptRelease[]): ReleasesWire {
  const { contract, release, source, organisation: id } = readThrough(FIRST, envelope, organisation);
  return { contract, release, source, organisation: id, releases: kept as ReleasesWire['releases'] };
}

/** What the page says of itself before any script runs: to whoever looks in it, and to programs that list files. */
function aboutOf({ origin: { release, provenance, source }, thing: { name } }: Received<Organisation>) {
  const mark = provenance === 'production' ? '' : `${provenance.toUpperCase()} – `;
  return {
    [MARKS.title]: `${mark}${name}, ${release.id}, ${release.published} – Tillitskompassen`,
    [MARKS.release]: release.id,
    [MARKS.published]: release.published,
    [MARKS.provenance]: provenance,
    [MARKS.source]: source.name,
  };
}

/**
 * A meeting file: the template with one release in it. Same files and template, same file.
 *
 * Throws: as `originOf`; ContractError for an organisation that can not be read; MeetingFileError 'no-template' for a text
 *         that is no template.
 */
export async function meetingFile(template: string, files: ReleaseFiles): Promise<string> {
  originOf(files);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const page = fillPage(template, {
    ...aboutOf(readOrganisation(files.get(FIRST))),
    [MARKS.figures]: await packed(JSON.stringify(Object.fromEntries(sorted))),
  });
  if (page === null) throw new MeetingFileError('no-template', '');
  return page;
}

/** The files in a meeting file. Throws: Error for figures that are damaged. */
export async function filesIn(figures: string): Promise<ReleaseFiles> {
  return new Map(Object.entries(JSON.parse(await unpacked(figures)) as Record<string, unknown>));
}
