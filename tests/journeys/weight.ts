import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** What travels before the first page can be read. */
export const KINDS = ['script', 'style', 'font', 'figures'] as const;
type Kind = (typeof KINDS)[number];
export type Weight = Record<Kind, number>;

function kindOf(path: string): Kind | null {
  if (path.startsWith('/api/')) return 'figures';
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  return path.endsWith('.woff2') ? 'font' : null;
}

/** Bytes of a file as a good host sends it: compressed, but for fonts, which already are. */
function travelled(file: string): number {
  const content = readFileSync(file);
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

/** Bytes by kind for the addresses that were asked for, each once. `api` is the folder that the figures lie in. */
export function weigh(asked: readonly string[], api: string): Weight {
  const sum = { script: 0, style: 0, font: 0, figures: 0 };
  for (const path of new Set(asked.map((address) => new URL(address).pathname))) {
    const kind = kindOf(path);
    if (kind !== null) sum[kind] += travelled(kind === 'figures' ? path.replace('/api/v1', api) : `dist${path}`);
  }
  return sum;
}
