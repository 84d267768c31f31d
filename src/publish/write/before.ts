import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Before, EarlierError } from '#publish/earlier/before.ts';
import { problem } from '#publish/problem.ts';
import { targetAt } from './target.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** What lies in a place on the disk. Errors of the disk are told as what can not be read. */
export async function beforeIn(place: string): Promise<Before> {
  const { path } = await targetAt(place);
  return (address) => {
    try {
      return readFileSync(join(path, address), 'utf8');
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
      if (ABSENT.has(code)) return undefined;
      throw new EarlierError(problem('error', 'earlier-unreadable', { file: address }, { reason: `${code}` }), cause);
    }
  };
}
