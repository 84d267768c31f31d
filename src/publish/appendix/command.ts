import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoals } from '#contract/goals.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Received } from '#contract/read.ts';
import { readUnits } from '#contract/units.contract.ts';
import { fileNameOf } from '#publish/cli/file-name.ts';
import { put, refuseOccupied } from '#publish/cli/put.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { type CliIo, type ExitCode, runCommand } from '#publish/cli/run-command.ts';
import { releaseOf } from '#publish/cli/source.ts';
import { APPENDIX_COMMAND } from '#publish/words/appendix.ts';
import { type AppendixOptions, appendixOptionsIn } from './options.ts';

/** What the command needs of the computer it runs on. */
export interface AppendixIo extends CliIo {
  /** Prints the papers of a published release, by their address after the #. */
  readonly print: (api: string, hash: string) => Promise<Uint8Array>;
}

function fileOf<Thing>(folder: string, name: string, read: (json: unknown) => Received<Thing>): Received<Thing> {
  try {
    return read(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch (cause) {
    throw new RefusedError('no-release', folder, cause);
  }
}

/** The goal or the unit must be there before anything is printed. */
function refuseStranger({ about }: AppendixOptions, folder: string): void {
  if (about === null) return;
  const isThere =
    about.kind === 'goal'
      ? fileOf(folder, 'goals.json', readGoals).thing.some(({ id }) => id === about.id)
      : fileOf(folder, 'units.json', readUnits).thing.tree.units.some(({ id }) => id === about.id);
  if (!isThere) throw new RefusedError(`no-${about.kind}`, about.id);
}

const hashOf = ({ about, language }: AppendixOptions): string => {
  const query = new URLSearchParams();
  if (about !== null) query.set(about.kind, about.id);
  if (language !== undefined) query.set('lang', language);
  return `/appendix?${query}`;
};

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString() === '%PDF';

async function make(options: AppendixOptions, io: AppendixIo): Promise<0 | 1> {
  const folder = releaseOf(options.source, io.publish);
  if (folder === null) return 1;
  const { thing: organisation, origin } = fileOf(folder, 'organisation.json', readOrganisation);
  refuseStranger(options, folder);
  const language = options.language ?? 'sv';
  const { fileName, made } = APPENDIX_COMMAND[language];
  const file =
    options.out ?? `${fileNameOf(origin, [organisation.name, fileName, options.about?.id ?? ''], language)}.pdf`;
  refuseOccupied(file, isPdf, 'no-pdf');
  put(file, await io.print(folder, hashOf(options)));
  io.out(`${made(file, organisation.name, origin.release.id)}\n`);
  return 0;
}

/** Prints the committee's papers, and says what came of it. */
export function run(words: readonly string[], io: AppendixIo): Promise<ExitCode> {
  const command = {
    words: APPENDIX_COMMAND,
    optionsIn: appendixOptionsIn,
    make: (options: AppendixOptions) => make(options, io),
  };
  return runCommand(words, command, io);
}
