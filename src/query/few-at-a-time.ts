/** Requests on their way at once. More would only wait for each other, and be a small storm when a whole committee asks. */
const AT_ONCE = 6;

/**
 * Does one thing with each, six at a time. When one fails no more are begun, and `signal`, that each is given, tells those
 * on their way to stop; it also tells when `leaving` does.
 *
 * Throws: what the first to fail threw, when nothing is on its way any more.
 */
export async function fewAtATime<Thing>(
  things: readonly Thing[],
  leaving: AbortSignal,
  act: (thing: Thing, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stopping = new AbortController();
  const leave = () => stopping.abort(leaving.reason);
  leaving.addEventListener('abort', leave);
  if (leaving.aborted) leave();
  const left = things.values();
  const failed: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const thing of left) {
      if (failed.length > 0) return;
      try {
        await act(thing, stopping.signal);
      } catch (fault) {
        failed.push(fault);
        stopping.abort(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  leaving.removeEventListener('abort', leave);
  if (failed.length > 0) throw failed[0];
}
