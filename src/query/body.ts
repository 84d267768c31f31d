import { AskError } from './failure.ts';

/** Bytes. No honest file of ours is near it; it keeps an endless answer from filling the computer. */
const LARGEST_ANSWER = 20 * 1024 * 1024;

/** Reads a body to its end, refusing the one that is too large while it comes, not afterwards. */
async function textOf(response: Response, address: string): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_ANSWER) {
      await reader.cancel();
      throw new AskError({ kind: 'tooLarge' }, address);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const isPage = (response: Response, text: string): boolean =>
  text.trimStart().startsWith('<') || (response.headers.get('content-type') ?? '').includes('text/html');

/**
 * The JSON of an answer.
 *
 * Throws: AskError 'signin' for a web page in place of figures when the request was sent elsewhere, 'notFound' when a
 * page came from the very address (a host that answers everything with its start page), 'format' for all else.
 */
export async function jsonOf(response: Response, address: string): Promise<unknown> {
  let text: string;
  try {
    text = await textOf(response, address);
  } catch (cause) {
    if (cause instanceof TypeError) throw new AskError({ kind: 'format' }, address, cause);
    throw cause;
  }
  if (isPage(response, text)) throw new AskError({ kind: isLogin(response, text) ? 'signin' : 'notFound' }, address);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AskError({ kind: 'format' }, address, cause);
  }
}

const isLogin = (response: Response, text: string): boolean =>
  response.redirected || /<input[^>]+type=["']?password|log.?in|sign.?in/i.test(text);
