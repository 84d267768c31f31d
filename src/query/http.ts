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

type Ask = (address: URL, how: RequestInit) => Promise<Response>;

let ask: Ask = (address, how) => fetch(address, how);

/** From here on another answers than the network: a file that holds the figures itself. */
export function setTransport(other: Ask): void {
  ask = other;
}

/** What is made of an answer while its time runs. */
type Read<Content> = (response: Response, address: string) => Promise<Content>;

async function once<Content>(address: string, read: Read<Content>, signal: AbortSignal): Promise<Content> {
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
    const response = await ask(new URL(address, document.baseURI), {
      signal: either.signal,
      headers: { accept: 'application/json' },
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new AskError(failureOfStatus(response.status), address);
    return await read(response, address);
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

/** Nobody listens for an abort meanwhile: the next try sees it. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/**
 * One GET, asked a second time where that may help. The only `fetch` in the house.
 *
 * Throws: AskError with the kind of failure and since when, within 20 seconds; the abort reason when aborted.
 */
export async function answered<Content>(address: string, read: Read<Content>, signal: AbortSignal): Promise<Content> {
  try {
    return await once(address, read, signal);
  } catch (error) {
    if (!isWorthASecondTry(error)) throw error;
    await pause();
    return once(address, read, signal);
  }
}

/** The JSON of a resource, and whether a mock says that it answered. */
export const jsonAt = (resource: string, signal: AbortSignal) =>
  answered(
    `${API}${resource}.json`,
    async (response, address) => ({
      address,
      json: await jsonOf(response, address),
      isMocked: response.headers.get('x-data-source') === 'mock',
    }),
    signal,
  );

/** Figures that claim to be real and come from a mock are of unknown origin: the weaker claim wins. */
const doubted = <Thing>({ origin, thing }: Received<Thing>): Received<Thing> => ({
  origin: { ...origin, provenance: origin.provenance === 'demo' ? 'demo' : 'unknown' },
  thing,
});

/**
 * One resource, read through a contract.
 *
 * Missing: never; an answer that can not be read is an error.
 * Throws:  as `answered` does.
 */
export async function get<Thing>(
  resource: string,
  read: (json: unknown) => Received<Thing>,
  signal: AbortSignal,
): Promise<Received<Thing>> {
  const { address, json, isMocked } = await jsonAt(resource, signal);
  try {
    const received = read(json);
    return isMocked ? doubted(received) : received;
  } catch (error) {
    if (error instanceof ContractError) throw new AskError(failureOfContract(error), address, error);
    throw error;
  }
}
