import { failureOf } from './failure.ts';
import { jsonAt } from './http.ts';

/** Requests on their way at once. More would be a small storm when a whole committee saves at the same time. */
const AT_ONCE = 6;

/** Figures that claim to be real and come from a mock are of unknown origin in a file too. */
function believed(json: unknown, isMocked: boolean): unknown {
  const source: unknown = Reflect.get(Object(json), 'source');
  if (!isMocked || Reflect.get(Object(source), 'kind') === 'demo') return json;
  return { ...Object(json), source: { ...Object(source), kind: 'unknown' } };
}

/** A file as it was sent. Throws: AskError. */
export async function rawFile(resource: string, signal: AbortSignal): Promise<unknown> {
  const { json, isMocked } = await jsonAt(resource, signal);
  return believed(json, isMocked);
}

/** Undefined where there is none. Throws: AskError for all else. */
export async function rawFileIfAny(resource: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await rawFile(resource, signal);
  } catch (error) {
    if (failureOf(error)?.failure.kind === 'notFound') return undefined;
    throw error;
  }
}

/** Does one thing with each, a few at a time. Throws: what the first to fail threw; no more are begun. */
export async function fewAtATime<Thing>(things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> {
  const left = things.values();
  const worker = async () => {
    for (const thing of left) await act(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
