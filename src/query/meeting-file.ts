import type { QueryClient } from '@tanstack/react-query';
import { MeetingFileError, meetingFile } from '#contract/meeting-file.ts';
import { ContractError } from '#contract/read.ts';
import { type Origin, releaseBefore } from '#domain/kernel/release.ts';
import { textOf } from './body.ts';
import { keptReleasesQuery } from './earlier.ts';
import { askOnce } from './failed.ts';
import { AskError, failureOfContract } from './failure.ts';
import { answered } from './http.ts';
import { filesOfRelease } from './release-files.ts';

/** Beside the page: a text, so that no host serves it as a page. */
const TEMPLATE = 'meeting-file.txt';

function failureIn(error: unknown): unknown {
  if (error instanceof ContractError) return new AskError(failureOfContract(error), TEMPLATE, error);
  if (!(error instanceof MeetingFileError)) return error;
  return new AskError({ kind: error.kind === 'not-together' ? 'release' : 'format' }, TEMPLATE, error);
}

interface Making {
  readonly signal: AbortSignal;
  readonly onFile: (done: number, of: number) => void;
}

/**
 * A meeting file of the release that is on screen, whose origin is `shown`, asked for anew from the host.
 *
 * Throws: AskError; 'release' when a newer one came while the file was made. The abort reason when aborted.
 */
export async function makeMeetingFile(client: QueryClient, shown: Origin, making: Making): Promise<string> {
  const releases = await askOnce(client, keptReleasesQuery());
  const at = releases.findIndex(({ id }) => id === shown.release.id);
  const root = at > 0 ? `releases/${shown.release.id}/` : '';
  const before = releaseBefore(releases, shown.release.id);
  try {
    const template = await answered(TEMPLATE, textOf, making.signal);
    return await meetingFile(template, await filesOfRelease({ shown, root, before, ...making }));
  } catch (error) {
    throw failureIn(error);
  }
}
