import { svFirst } from './sv.first.ts';
import { svPages } from './sv.pages.ts';

/** All that the product says in Swedish. The other languages must fit its shape: a missing text does not compile. */
export const sv = { ...svFirst, ...svPages };

export type Words = typeof sv;
