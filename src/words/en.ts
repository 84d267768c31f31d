import { enFirst } from './en.first.ts';
import { enPages } from './en.pages.ts';
import type { Words } from './sv.ts';

/** All that the product says in English. */
export const en: Words = { ...enFirst, ...enPages };
