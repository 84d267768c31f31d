import type { SaidWith } from './said-with.ts';

export const APPENDIX_SAID_WITH: SaidWith = {};
