import { AskError } from './failure.ts';

/** Bytes. No honest file of ours is near it; it keeps an endless answer from filling the computer. */
const LARGEST_ANSWER = 20 * 1024 * 1024;

/** Reads a body to its end, refusing the one that is too large while it comes, not afterwards. */
export async function textOf(response: Response, address: string): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new AskError({ kind: 'format' }, address, cause);
    }
  };
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_ANSWER) throw new AskError({ kind: 'tooLarge' }, address);
    text += decoded(part.value);
  }
  return text + decoded();
}

const isPage = (response: Response, text: string): boolean =>
  text.trimStart().startsWith('<') || (response.headers.get('content-type') ?? '').includes('text/html');

/**
 * The JSON of an answer.
 *
 * Throws: AskError 'signin' for a web page in place of figures when the request was sent elsewhere, 'notFound' when a
 * page came from the very address (a host that answers everything with its start page), 'tooLarge', and 'format' for
 * all else. What the line itself throws when it breaks is passed on.
 */
export async function jsonOf(response: Response, address: string): Promise<unknown> {
  const text = await textOf(response, address);
  if (isPage(response, text)) throw new AskError({ kind: isLogin(response, text) ? 'signin' : 'notFound' }, address);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AskError({ kind: 'format' }, address, cause);
  }
}

const isLogin = (response: Response, text: string): boolean =>
  response.redirected || /<input[^>]+type=["']?password|\b(log(ga)?|sign).?in|inlogg/i.test(text);
