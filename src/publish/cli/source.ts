import { type Options, oneOf } from './options.ts';

/** Tables to publish first, or a release that is published already. */
export interface Source {
  readonly kind: 'data' | 'api';
  readonly folder: string;
}

/** The invented municipality that is shown to who names no other. */
export const EXAMPLE_TOWN = 'mocks/towns/exempelkoping';

/**
 * Where the figures come from. Nothing chosen: the example town.
 *
 * Throws: RefusedError when both tables and a release are named.
 *
 * @example sourceIn(new Map([['api', 'out']])) // { kind: 'api', folder: 'out' }
 */
export function sourceIn(options: Options): Source {
  const chosen = oneOf(options, 'data', 'api');
  return chosen === null ? { kind: 'data', folder: EXAMPLE_TOWN } : { kind: chosen.kind, folder: chosen.value };
}

/** The folder of the release; null when the tables could not be published, and the publisher has said why not. */
export function releaseOf({ kind, folder }: Source, publish: (folder: string) => string | null): string | null {
  return kind === 'api' ? folder : publish(folder);
}
