import { daFirst } from './da.first.ts';
import { daPages } from './da.pages.ts';
import type { Words } from './sv.ts';

/** All that the product says in Danish. */
export const da: Words = { ...daFirst, ...daPages };
