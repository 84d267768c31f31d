import { join } from 'node:path';
import { MeetingFileError, meetingFile, originOf, type ReleaseFiles } from '#contract/meeting-file.ts';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { ContractError, type Received } from '#contract/read.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { type CliOptions, cliOptionsIn } from '#publish/cli/cli-options.ts';
import { fileNameOf } from '#publish/cli/file-name.ts';
import { put, refuseOccupied } from '#publish/cli/put.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { type CliIo, type ExitCode, runCommand } from '#publish/cli/run-command.ts';
import { releaseOf } from '#publish/cli/source.ts';
import { MEETING_FILE_COMMAND } from '#publish/words/meeting-file.ts';
import { daMeetingFile } from '#words/da.meeting-file.ts';
import { enMeetingFile } from '#words/en.meeting-file.ts';
import { svMeetingFile } from '#words/sv.meeting-file.ts';
import { filesInFolder } from './release-folder.ts';

const NAME = { sv: svMeetingFile, da: daMeetingFile, en: enMeetingFile };

const ORGANISATION = 'organisation.json';

/** Bytes. Many mail servers take no more than this, written as mail is. */
const EASY_TO_SEND = 7_000_000;

/** What the command needs of the computer it runs on. */
export interface MeetingFileIo extends CliIo {
  /** The built template of a meeting file. */
  readonly template: () => string;
}

/** A page whose first element says which release it holds. A template says none, and a page about one says so elsewhere. */
const OPENING = /^<!doctype html>\s*(?:<!--[^>]*-->\s*)?<html\b[^>]*\sdata-meeting-file="([^"]*)"/;

const isMeetingFile = (bytes: Buffer): boolean => ID_SHAPE.test(OPENING.exec(bytes.toString())?.[1] ?? '');

/** Whose figures the files are. Throws: RefusedError when they do not belong together, or do not say it. */
function readOrigin(files: ReleaseFiles, folder: string): Received<Organisation> {
  try {
    originOf(files);
    return readOrganisation(files.get(ORGANISATION));
  } catch (cause) {
    if (cause instanceof MeetingFileError) throw new RefusedError('not-together', join(folder, cause.at), cause);
    if (cause instanceof ContractError) throw new RefusedError('unreadable', join(folder, ORGANISATION), cause);
    throw cause;
  }
}

async function make(options: CliOptions, io: MeetingFileIo): Promise<0 | 1> {
  const language = options.language ?? 'sv';
  const words = MEETING_FILE_COMMAND[language];
  const folder = releaseOf(options.source, io.publish);
  if (folder === null) return 1;
  const files = filesInFolder(folder);
  const { origin, thing: organisation } = readOrigin(files, folder);
  // As the page calls a file that is saved from it.
  const file = options.out ?? `${fileNameOf(origin, [origin.organisation, NAME[language].fileName], language)}.html`;
  refuseOccupied(file, isMeetingFile, 'no-meeting-file');
  const page = await meetingFile(io.template(), files);
  put(file, page);
  const bytes = Buffer.byteLength(page);
  io.out(`${words.made(file, organisation.name, origin.release.id, bytes)}\n`);
  if (bytes > EASY_TO_SEND) io.err(`${words.large}\n`);
  return 0;
}

/** Makes a meeting file, and says what came of it. */
export function run(words: readonly string[], io: MeetingFileIo): Promise<ExitCode> {
  const command = {
    words: MEETING_FILE_COMMAND,
    optionsIn: cliOptionsIn,
    make: (options: CliOptions) => make(options, io),
  };
  return runCommand(words, command, io);
}
