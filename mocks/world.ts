import type { Envelope } from '#contract/envelope.ts';
import type { GoalsWire } from '#contract/goals.contract.ts';
import type { OrganisationWire } from '#contract/organisation.contract.ts';

/** A file of the API. Which one it is decides what it holds beyond how every file begins. */
export type File<Path extends string = string> = Path extends 'organisation.json'
  ? OrganisationWire
  : Path extends 'goals.json'
    ? GoalsWire
    : Envelope;

/** One town as it was published. */
export interface World {
  readonly town: string;
  /** What lies at a path below the API's root, such as goals.json; null when nothing does. Nobody may change it. */
  readonly file: <Path extends string>(path: Path) => Promise<File<Path> | null>;
}

/** Only invented figures may be shown by the machinery that invents answers. */
export class NotDemoError extends Error {
  override readonly name = 'NotDemoError';
}

/** The file itself. Throws: NotDemoError when it does not say of itself that it is a demonstration. */
export function onlyDemo<Wire extends Pick<Envelope, 'source'>>(file: Wire, where: string): Wire {
  if (file.source.kind === 'demo') return file;
  throw new NotDemoError(`${where} does not say that it is a demonstration`);
}

/** Describes the figures and holds none, so it says nothing of where they come from. */
const DESCRIPTION = 'openapi.json';

const files = import.meta.glob<Envelope>('./published/*/**/*.json', { import: 'default' });

/**
 * The town in a folder of mocks/published. Each file is loaded when it is asked for.
 *
 * Throws: NotDemoError, from `file`, when figures do not say of themselves that they are a demonstration.
 */
export const worldOf = (folder: string): World => ({
  town: folder,
  file: async <Path extends string>(path: Path) => {
    const load = files[`./published/${folder}/${path}`];
    if (load === undefined) return null;
    const file = await load();
    return (path === DESCRIPTION ? file : onlyDemo(file, `${folder}/${path}`)) as File<Path>;
  },
});
