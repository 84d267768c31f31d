import { ContractError, type Received } from '#contract/read.ts';
import { jsonOf } from './body.ts';
import { AskError, failureOfContract, failureOfStatus } from './failure.ts';

/** Where the JSON API lies, seen from the page. */
const API = 'api/v1/';

/** Milliseconds. Two tries and the pause fit in the 20 seconds after which somebody must have been told. */
const ONE_TRY = 8000;
const PAUSE = 1000;

const WORTH_A_SECOND_TRY = new Set([429, 502, 503, 504]);

const isWorthASecondTry = (error: unknown): boolean =>
  error instanceof AskError &&
  (error.failure.kind === 'unreachable' ||
    (error.failure.kind === 'http' && WORTH_A_SECOND_TRY.has(error.failure.status)));

interface Answer {
  readonly json: unknown;
  /** Whether a mock says that it answered. */
  readonly isMocked: boolean;
}

async function once(address: string, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const either = new AbortController();
  let isLate = false;
  const give = () => either.abort(signal.reason);
  const timer = setTimeout(() => {
    isLate = true;
    either.abort();
  }, ONE_TRY);
  signal.addEventListener('abort', give);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      signal: either.signal,
      headers: { accept: 'application/json' },
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new AskError(failureOfStatus(response.status), address);
    return { json: await jsonOf(response, address), isMocked: response.headers.get('x-data-source') === 'mock' };
  } catch (cause) {
    if (cause instanceof AskError || signal.aborted) throw cause;
    throw new AskError({ kind: isLate ? 'timeout' : 'unreachable' }, address, cause);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
    // Nothing more is wanted: what is left of a refused answer need not come.
    either.abort();
  }
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Figures that claim to be real and come from a mock are of unknown origin: the weaker claim wins. */
const doubted = <Thing>({ origin, thing }: Received<Thing>): Received<Thing> => ({
  origin: { ...origin, provenance: origin.provenance === 'demo' ? 'demo' : 'unknown' },
  thing,
});

/**
 * One GET, read through a contract. The only `fetch` in the house.
 *
 * Missing: never; an answer that can not be read is an error.
 * Throws:  AskError with the kind of failure and since when, within 20 seconds; the abort reason when aborted.
 */
export async function get<Thing>(
  resource: string,
  read: (json: unknown) => Received<Thing>,
  signal: AbortSignal,
): Promise<Received<Thing>> {
  const address = `${API}${resource}.json`;
  let answer: Answer;
  try {
    answer = await once(address, signal);
  } catch (error) {
    if (!isWorthASecondTry(error)) throw error;
    await pause(signal);
    answer = await once(address, signal);
  }
  try {
    const received = read(answer.json);
    return answer.isMocked ? doubted(received) : received;
  } catch (error) {
    if (error instanceof ContractError) throw new AskError(failureOfContract(error), address, error);
    throw error;
  }
}
