import type { KeptRelease, Origin } from '#domain/kernel/release.ts';
import { mismatchOf } from '#domain/kernel/release.ts';
import { envelope, originFrom } from './envelope.ts';
import { packed, unpacked } from './packed.ts';
import { readThrough } from './read.ts';
import type { ReleasesWire } from './releases.contract.ts';

/** The files of one release, by their address below the API's root, such as units/bjorken.json. */
export type ReleaseFiles = ReadonlyMap<string, unknown>;

/** What a template holds, once each, in place of what is different from file to file. */
export const MARKS = { about: '%about%', release: '%release%', head: '%head%', figures: '%figures%' } as const;
const EVERY_MARK = /%(?:about|release|head|figures)%/g;

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

const EARLIER = /^releases\/([^/]+)\//;

/**
 * Whose figures the files are, and of which release.
 *
 * Throws: MeetingFileError for files that do not all belong together; those of releases/{id}/ must be of that one. ContractError
 *         for a file that does not say what it belongs to.
 */
export function originOf(files: ReleaseFiles): Origin {
  if (!files.has(FIRST)) throw new MeetingFileError('no-organisation', FIRST);
  const whole = originIn(FIRST, files.get(FIRST));
  for (const [path, json] of files) {
    const [, id = whole.release.id] = EARLIER.exec(path) ?? [];
    if (mismatchOf({ ...whole, release: { ...whole.release, id } }, originIn(path, json)) !== null) {
      throw new MeetingFileError('not-together', path);
    }
  }
  return whole;
}

const FIRST = 'organisation.json';

/** releases.json of a meeting file: only what can be asked for in it. `kept` begins with the file's own release. */
export function releasesWithin(organisation: unknown, kept: readonly KeptRelease[]): ReleasesWire {
  const { contract, release, source, organisation: id } = readThrough(FIRST, envelope, organisation);
  return { contract, release, source, organisation: id, releases: kept as ReleasesWire['releases'] };
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? '');

/** What the page says of itself before any script runs: to whoever looks in it, and to programs that list files. */
function aboutOf(name: string, { release, provenance, source }: Origin): Readonly<Record<string, string>> {
  const mark = provenance === 'production' ? '' : `${provenance.toUpperCase()} – `;
  const said = { release: release.id, published: release.published, provenance, source: source.name };
  const metas = Object.entries(said).map(([key, text]) => `<meta name="${key}" content="${escaped(text)}" />`);
  const title = `${mark}${name}, ${release.id}, ${release.published} – Tillitskompassen`;
  return {
    // Two hyphens would end the comment.
    [MARKS.about]: title.replace(/--+|[<>]/g, ' '),
    [MARKS.release]: escaped(release.id),
    [MARKS.head]: [`<title>${escaped(title)}</title>`, ...metas].join('\n    '),
  };
}

const nameIn = (json: unknown): string => String(Reflect.get(Object(json), 'name') ?? '');

/**
 * A meeting file: the template with one release in it. Same files and template, same file.
 *
 * Throws: as `originOf`; MeetingFileError 'no-template' for a text that is no template.
 */
export async function meetingFile(template: string, files: ReleaseFiles): Promise<string> {
  const origin = originOf(files);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const about = aboutOf(nameIn(files.get(FIRST)), origin);
  const parts: Readonly<Record<string, string>> = {
    ...about,
    [MARKS.figures]: await packed(JSON.stringify(Object.fromEntries(sorted))),
  };
  if (template.match(EVERY_MARK)?.sort().join() !== Object.values(MARKS).sort().join()) {
    throw new MeetingFileError('no-template', '');
  }
  return template.replace(EVERY_MARK, (mark) => parts[mark] ?? '');
}

/** The files in a meeting file. Throws: Error for figures that are damaged. */
export async function filesIn(figures: string): Promise<ReleaseFiles> {
  return new Map(Object.entries(JSON.parse(await unpacked(figures)) as Record<string, unknown>));
}
