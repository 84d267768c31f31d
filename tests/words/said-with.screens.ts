import type { SaidWith } from './said-with.ts';

export const SCREENS_SAID_WITH: SaidWith = {};
