import type { RequestHandler } from 'msw';
import type { Language } from '#domain/kernel/text.ts';
import type { World } from './world.ts';

/** A named state of affairs, for development, tests and demonstrations alike. */
export interface Scenario {
  /** What it is called. */
  readonly name: Readonly<Record<Language, string>>;
  /** What it shows, in one sentence. */
  readonly about: Readonly<Record<Language, string>>;
  /** The folder in mocks/published, when the state of affairs belongs to a town of its own. */
  readonly folder?: string;
  /** What is answered differently from the town's own files. An answer left out is the town's own. */
  readonly handlers?: (world: World) => readonly RequestHandler[];
}
