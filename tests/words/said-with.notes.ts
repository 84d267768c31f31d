import type { SaidWith } from './said-with.ts';

export const NOTES_SAID_WITH: SaidWith = {};
