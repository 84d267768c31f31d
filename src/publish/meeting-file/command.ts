import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeetingFileError, meetingFile, originOf, type ReleaseFiles } from '#contract/meeting-file.ts';
import type { Origin } from '#domain/kernel/release.ts';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { MEETING_FILE_COMMAND } from '#publish/words/meeting-file.ts';
import { daFirst } from '#words/da.first.ts';
import { daMeetingFile } from '#words/da.meeting-file.ts';
import { enFirst } from '#words/en.first.ts';
import { enMeetingFile } from '#words/en.meeting-file.ts';
import { svFirst } from '#words/sv.first.ts';
import { svMeetingFile } from '#words/sv.meeting-file.ts';
import { NoFileError } from './no-file.ts';
import { filesInFolder } from './release-folder.ts';
import { type Wish, wishIn } from './wish.ts';

const FIRST = { sv: svFirst, da: daFirst, en: enFirst };
const NAME = { sv: svMeetingFile, da: daMeetingFile, en: enMeetingFile };

/** Bytes. Many mail servers take no more than this, written as mail is. */
const EASY_TO_SEND = 7_000_000;

/** What the command needs of the computer it runs on. */
export interface Workshop {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The built template of a meeting file. */
  readonly template: () => string;
  /** Publishes a folder of tables and gives the folder of the release; null when the publisher has said why not. */
  readonly publish: (folder: string) => string | null;
}

/** As the page calls a file that is saved from it. */
function nameOf({ provenance, organisation, release }: Origin, language: Language): string {
  const { demoShort, unknownShort } = FIRST[language].provenance;
  const mark = provenance === 'production' ? '' : provenance === 'demo' ? demoShort : unknownShort;
  const parts = [mark, organisation, NAME[language].fileName, release.id].filter((part) => part !== '');
  return `${parts.map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-')).join('_')}.html`;
}

/** A meeting file may take the place of another, and of nothing else. */
function refuseOccupied(file: string): void {
  try {
    if (readFileSync(file, 'utf8').includes('data-meeting-file=')) return;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw new NoFileError('not-written', file, cause);
  }
  throw new NoFileError('occupied', file);
}

function originIn(files: ReleaseFiles, folder: string): Origin {
  try {
    return originOf(files);
  } catch (cause) {
    if (!(cause instanceof MeetingFileError)) throw cause;
    throw new NoFileError('not-together', join(folder, cause.at), cause);
  }
}

async function make({ source, out, language }: Wish, workshop: Workshop): Promise<0 | 1> {
  const words = MEETING_FILE_COMMAND[language];
  const folder = source.kind === 'api' ? source.folder : workshop.publish(source.folder);
  if (folder === null) return 1;
  const files = filesInFolder(folder);
  const origin = originIn(files, folder);
  const file = out ?? nameOf(origin, language);
  refuseOccupied(file);
  const page = await meetingFile(workshop.template(), files);
  try {
    writeFileSync(file, page);
  } catch (cause) {
    throw new NoFileError('not-written', file, cause);
  }
  const bytes = Buffer.byteLength(page);
  const name = String(Reflect.get(Object(files.get('organisation.json')), 'name'));
  workshop.out(`${words.made(file, name, origin.release.id, bytes)}\n`);
  if (bytes > EASY_TO_SEND) workshop.err(`${words.large}\n`);
  return 0;
}

/** Asked in a way that can not be followed, unlike figures or a disk that say no. */
const MISUSE: ReadonlySet<string> = new Set([
  'unknown-option',
  'option-without-value',
  'unknown-language',
  'two-sources',
  'occupied',
  'no-release',
]);

/** Makes a meeting file, and says what came of it. 0: made; 1: the figures or the disk said no; 2: asked in a wrong way. */
export async function run(words: readonly string[], workshop: Workshop): Promise<0 | 1 | 2> {
  const written = words[words.indexOf('--language') + 1] ?? '';
  const said = MEETING_FILE_COMMAND[isLanguage(written) ? written : 'sv'];
  try {
    const wish = wishIn(words);
    if (!wish.wantsHelp) return await make(wish, workshop);
    workshop.out(`${said.usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof NoFileError)) throw error;
    const isMisuse = MISUSE.has(error.why.code);
    workshop.err(`${said.refused(error.why)}\n${isMisuse ? `\n${said.usage}\n` : ''}`);
    return isMisuse ? 2 : 1;
  }
}
