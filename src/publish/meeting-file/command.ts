import { join } from 'node:path';
import { MeetingFileError, meetingFile, originOf, type ReleaseFiles } from '#contract/meeting-file.ts';
import type { Origin } from '#domain/kernel/release.ts';
import { carryOut, type Desk, type ExitCode } from '#publish/errand/carry-out.ts';
import { fileNameOf } from '#publish/errand/file-name.ts';
import { put, refuseOccupied } from '#publish/errand/put.ts';
import { RefusedError } from '#publish/errand/refused.ts';
import { releaseOf } from '#publish/errand/source.ts';
import { type Wish, wishIn } from '#publish/errand/wish.ts';
import { MEETING_FILE_COMMAND } from '#publish/words/meeting-file.ts';
import { daMeetingFile } from '#words/da.meeting-file.ts';
import { enMeetingFile } from '#words/en.meeting-file.ts';
import { svMeetingFile } from '#words/sv.meeting-file.ts';
import { filesInFolder } from './release-folder.ts';

const NAME = { sv: svMeetingFile, da: daMeetingFile, en: enMeetingFile };

/** Bytes. Many mail servers take no more than this, written as mail is. */
const EASY_TO_SEND = 7_000_000;

/** What the command needs of the computer it runs on. */
export interface Workshop extends Desk {
  /** The built template of a meeting file. */
  readonly template: () => string;
}

const isMeetingFile = (bytes: Buffer): boolean => bytes.includes('data-meeting-file=');

function originIn(files: ReleaseFiles, folder: string): Origin {
  try {
    return originOf(files);
  } catch (cause) {
    if (!(cause instanceof MeetingFileError)) throw cause;
    throw new RefusedError('not-together', join(folder, cause.at), cause);
  }
}

async function make(wish: Wish, workshop: Workshop): Promise<0 | 1> {
  const language = wish.language ?? 'sv';
  const words = MEETING_FILE_COMMAND[language];
  const folder = releaseOf(wish.source, workshop.publish);
  if (folder === null) return 1;
  const files = filesInFolder(folder);
  const origin = originIn(files, folder);
  // As the page calls a file that is saved from it.
  const file = wish.out ?? `${fileNameOf(origin, [origin.organisation, NAME[language].fileName], language)}.html`;
  refuseOccupied(file, isMeetingFile, 'no-meeting-file');
  const page = await meetingFile(workshop.template(), files);
  put(file, page);
  const bytes = Buffer.byteLength(page);
  const name = String(Reflect.get(Object(files.get('organisation.json')), 'name'));
  workshop.out(`${words.made(file, name, origin.release.id, bytes)}\n`);
  if (bytes > EASY_TO_SEND) workshop.err(`${words.large}\n`);
  return 0;
}

/** Makes a meeting file, and says what came of it. */
export function run(words: readonly string[], workshop: Workshop): Promise<ExitCode> {
  const errand = { words: MEETING_FILE_COMMAND, wishIn, make: (wish: Wish) => make(wish, workshop) };
  return carryOut(words, errand, workshop);
}
