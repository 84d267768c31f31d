import type { Language } from '#domain/kernel/text.ts';
import { buildResources } from './build/resources.ts';
import { selfCheck } from './build/self-check.ts';
import type { Refused } from './check/context.ts';
import { checkFolder } from './check/folder.ts';
import { type Against, openPlace, problemsAgainst } from './earlier/against.ts';
import type { Before } from './earlier/before.ts';
import { type Earlier, keptBeside } from './earlier/earlier.ts';
import { withPresets } from './presets/expand.ts';
import { type Problem, problem } from './problem.ts';
import { readFolder } from './read/folder.ts';
import { type Folder, TABLES } from './rows.ts';

export interface PublishOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Persons. Raises the organisation's own floor; it is never lowered. */
  readonly fewestAnswers?: number | undefined;
  /** What has been published to the place before. */
  readonly before?: Before | undefined;
  /** Told after each step, and now and then during the long ones. */
  readonly onProgress?: ((step: PublishStep, done: number, of: number) => void) | undefined;
}

export type PublishStep = 'read' | 'checked' | 'built' | 'proven';

export interface Published {
  /** JSON text by address; null when there are errors. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
  /** Null when organisation.yaml could not be read. */
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly languages: readonly Language[];
    readonly release: string;
    /** The release before this one, where the folder names it. */
    readonly previous?: string | undefined;
    readonly provenance: 'production' | 'demo';
  } | null;
  /** The earlier releases that are to lie beside this one, newest first. */
  readonly kept: readonly Pick<Earlier, 'id' | 'root'>[];
  readonly made: { readonly units: number; readonly indicators: number; readonly withheld: number };
}

type Tell = NonNullable<PublishOptions['onProgress']>;

const NOTHING = { units: 0, indicators: 0, withheld: 0 };

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** What reading refused something of, so that the checks do not say the same fault again in other words. */
function refusedIn(folder: Folder, problems: readonly Problem[]): Refused {
  const organisation = folder.placeInOrganisation('id').file;
  const refused = new Set<Refused extends ReadonlySet<infer Part> ? Part : never>();
  for (const { place } of problems.filter(isError)) {
    const table = TABLES.find((one) => folder.files[one] === place.file);
    if (table !== undefined) refused.add(table);
    if (place.file === organisation) refused.add(`organisation:${/^[a-z-]*/.exec(place.column ?? '')?.[0] ?? ''}`);
  }
  for (const table of TABLES) {
    const dropped = folder.dropped?.[table];
    if (dropped === 'all' || (dropped?.size ?? 0) > 0) refused.add(table);
  }
  return refused;
}

function fewestOf({ organisation, placeInOrganisation }: Folder, asked: number | undefined) {
  const kept = Math.max(organisation.fewestAnswers, asked ?? 0);
  const isLowered = asked !== undefined && asked < kept;
  const place = placeInOrganisation('fewest-answers');
  return { kept, problems: isLowered ? [problem('warning', 'fewest-kept', place, { asked, kept })] : [] };
}

function organisationOf({ organisation }: Folder): Published['organisation'] {
  const { id, name, languages, release, provenance } = organisation;
  return { id, name, languages, release: release.id, previous: release.previous, provenance };
}

/** What the folder became: its rows are let go of here, before the files are made, for they take most of the room. */
interface Prepared {
  /** Null when there are errors. */
  readonly ready: { readonly files: ReadonlyMap<string, string>; readonly against: Against } | null;
  readonly problems: readonly Problem[];
  readonly organisation: Published['organisation'];
  readonly made: Published['made'];
}

function prepare(
  source: ReadonlyMap<string, Uint8Array>,
  { today, fewestAnswers, before }: PublishOptions,
  tell: Tell,
): Prepared {
  const { folder: own, problems: found } = readFolder(source);
  tell('read', 1, 1);
  const none = { ready: null, made: NOTHING };
  if (own === null) return { ...none, problems: found, organisation: null };
  const folder = withPresets(own);
  const fewest = fewestOf(folder, fewestAnswers);
  const place = openPlace(before, folder, fewest.kept);
  const checked = checkFolder(folder, today, refusedIn(folder, found));
  tell('checked', 1, 1);
  const problems = [...found, ...checked, ...fewest.problems, ...place.problems];
  const organisation = organisationOf(folder);
  if (problems.some(isError)) return { ...none, problems, organisation };
  const { files, withheld } = inText(folder, place.against);
  tell('built', 1, 1);
  const made = { units: folder.units.length, indicators: folder.indicators.length, withheld };
  return { ready: { files, against: place.against }, problems, organisation, made };
}

/** The resources as text. They themselves are let go of before they are read back, for they take more room than it. */
function inText(folder: Folder, { own, earlier, fewest }: Against) {
  const { resources, withheld } = buildResources(folder, fewest, keptBeside(own.id, earlier));
  return { files: new Map([...resources].map(([address, one]) => [address, JSON.stringify(one)])), withheld };
}

/** Reads every file back before it counts. */
function prove(files: ReadonlyMap<string, string>, tell: Tell): void {
  let proven = 0;
  for (const [address, text] of files) {
    selfCheck(address, text);
    proven += 1;
    if (proven % 100 === 0) tell('proven', proven, files.size);
  }
}

/**
 * The files of a folder as the files of the interface, or every reason why not.
 *
 * Pure:   reads and writes nothing but what it is given and gives back.
 * Throws: Error when a finished file can not be read back: a fault of the publisher, not of the data.
 */
export function publishFiles(source: ReadonlyMap<string, Uint8Array>, options: PublishOptions): Published {
  const tell = options.onProgress ?? (() => {});
  const { ready, problems, ...rest } = prepare(source, options, tell);
  if (ready === null) return { files: null, problems, kept: [], ...rest };
  const { files, against } = ready;
  prove(files, tell);
  const told = problemsAgainst(options.before, against, files);
  const kept = keptBeside(against.own.id, against.earlier);
  return { files: told.some(isError) ? null : files, problems: [...problems, ...told], kept, ...rest };
}
