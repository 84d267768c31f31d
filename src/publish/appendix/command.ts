import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoals } from '#contract/goals.contract.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Received } from '#contract/read.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Origin } from '#domain/kernel/release.ts';
import { isLanguage } from '#domain/kernel/text.ts';
import { APPENDIX_COMMAND } from '#publish/words/appendix.ts';
import { NoPaperError } from './no-paper.ts';
import { type Wish, wishIn } from './wish.ts';

/** What the command needs of the computer it runs on. */
export interface Press {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Publishes a folder of tables and gives the folder of the release; null when the publisher has said why not. */
  readonly publish: (folder: string) => string | null;
  /** Prints the papers of a published release, by their address after the #. */
  readonly print: (api: string, hash: string) => Promise<Uint8Array>;
}

function fileOf<Thing>(folder: string, name: string, read: (json: unknown) => Received<Thing>): Received<Thing> {
  try {
    return read(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch (cause) {
    throw new NoPaperError('no-release', folder, cause);
  }
}

/** The goal or the unit must be there before anything is printed. */
function refuseStranger({ about }: Wish, folder: string): void {
  if (about === null) return;
  const isThere =
    about.kind === 'goal'
      ? fileOf(folder, 'goals.json', readGoals).thing.some(({ id }) => id === about.id)
      : fileOf(folder, 'units.json', readUnits).thing.tree.units.some(({ id }) => id === about.id);
  if (!isThere) throw new NoPaperError(`no-${about.kind}`, about.id);
}

const hashOf = ({ about, language }: Wish): string => {
  const query = new URLSearchParams();
  if (about !== null) query.set(about.kind, about.id);
  if (language !== undefined) query.set('lang', language);
  return `/appendix?${query}`;
};

function nameOf({ about, language }: Wish, name: string, { provenance, release }: Origin): string {
  const { fileName, marks } = APPENDIX_COMMAND[language ?? 'sv'];
  const mark = provenance === 'production' ? '' : marks[provenance];
  const parts = [mark, name, fileName, about?.id ?? '', release.id].filter((part) => part !== '');
  return `${parts.map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-')).join('_')}.pdf`;
}

/** A PDF may take the place of another, and of nothing else. */
function refuseOccupied(file: string): void {
  try {
    if (readFileSync(file).subarray(0, 4).toString() === '%PDF') return;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw new NoPaperError('not-written', file, cause);
  }
  throw new NoPaperError('occupied', file);
}

async function make(wish: Wish, press: Press): Promise<0 | 1> {
  const folder = wish.source.kind === 'api' ? wish.source.folder : press.publish(wish.source.folder);
  if (folder === null) return 1;
  const { thing: organisation, origin } = fileOf(folder, 'organisation.json', readOrganisation);
  refuseStranger(wish, folder);
  const file = wish.out ?? nameOf(wish, organisation.name, origin);
  refuseOccupied(file);
  const papers = await press.print(folder, hashOf(wish));
  try {
    writeFileSync(file, papers);
  } catch (cause) {
    throw new NoPaperError('not-written', file, cause);
  }
  press.out(`${APPENDIX_COMMAND[wish.language ?? 'sv'].made(file, organisation.name, origin.release.id)}\n`);
  return 0;
}

/** Asked in a way that can not be followed, unlike figures, a browser or a disk that say no. */
const MISUSE: ReadonlySet<string> = new Set([
  'unknown-option',
  'option-without-value',
  'unknown-language',
  'two-at-once',
  'occupied',
  'no-release',
  'no-goal',
  'no-unit',
]);

/** Prints the committee's papers, and says what came of it. 0: made; 1: something said no; 2: asked in a wrong way. */
export async function run(words: readonly string[], press: Press): Promise<0 | 1 | 2> {
  const written = words[words.indexOf('--lang') + 1] ?? '';
  const said = APPENDIX_COMMAND[isLanguage(written) ? written : 'sv'];
  try {
    const wish = wishIn(words);
    if (!wish.wantsHelp) return await make(wish, press);
    press.out(`${said.usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof NoPaperError)) throw error;
    const isMisuse = MISUSE.has(error.why.code);
    press.err(`${said.refused(error.why)}\n${isMisuse ? `\n${said.usage}\n` : ''}`);
    return isMisuse ? 2 : 1;
  }
}
