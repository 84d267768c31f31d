import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEGIN_WORDS } from '#publish/words/begin.ts';

const isFilled = (file: string): boolean => /[\r\n]\s*[^\s;,]/.test(readFileSync(file, 'utf8'));

/** Tables with rows that nobody has moved out of where a new folder keeps those that are not read. */
export function filledAside(folder: string): string[] {
  return Object.values(BEGIN_WORDS).flatMap(({ more }) => {
    const aside = join(folder, more);
    if (!existsSync(aside)) return [];
    const tables = readdirSync(aside).filter((name) => name.endsWith('.csv'));
    return tables.filter((name) => isFilled(join(aside, name))).map((name) => `${more}/${name}`);
  });
}
