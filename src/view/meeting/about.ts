import type { ScreenAbout } from './screen.ts';

/** A screen that is about no goal, unit or figure by itself. */
export const ABOUT_NOTHING: ScreenAbout = { goal: null, unit: null, indicator: null };
