import type { SaidWith } from './said-with.ts';

export const STAGE_SAID_WITH: SaidWith = {};
