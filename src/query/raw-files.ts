import { doubtedFile } from '#contract/meeting-file.ts';
import { failureOf } from './failure.ts';
import { jsonAt } from './http.ts';

/** A file as it was sent; of unknown origin where a mock answers with what claims to be real. Throws: AskError; ContractError. */
export async function rawFile(resource: string, signal: AbortSignal): Promise<unknown> {
  const { json, isMocked } = await jsonAt(resource, signal);
  return isMocked ? doubtedFile(resource, json) : json;
}

/** Undefined where there is none. Throws: AskError for all else; ContractError. */
export async function rawFileIfAny(resource: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await rawFile(resource, signal);
  } catch (error) {
    if (failureOf(error)?.failure.kind === 'notFound') return undefined;
    throw error;
  }
}
