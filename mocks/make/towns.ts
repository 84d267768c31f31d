import { eksempelby } from './eksempelby/files.ts';
import { exempelkoping } from './exempelkoping/files.ts';

/** The number tables of every invented town: path under mocks/towns → bytes. Texts beside them are written by hand. */
export const townFiles: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({ exempelkoping, eksempelby }).flatMap(([town, files]) =>
    [...files].map(([name, bytes]) => [`${town}/${name}`, bytes] as const),
  ),
);
