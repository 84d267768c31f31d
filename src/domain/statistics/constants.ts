/** XmR limits: 3 standard deviations in moving ranges, 3 / 1.128 as it is written in tables. */
export const C_LIMIT = 2.66;
/** The "near the limit" lines, two thirds of the way out. */
export const C_NEAR = (C_LIMIT * 2) / 3;
/** A moving range this many times the average is screened away. */
export const C_SCREEN = 3.267;
/** Average moving range of two normal values, in standard deviations. */
export const D2 = 1.128;
/** Points in a shift and in a trend. */
export const RUN = 7;
/** Usable points before limits are shown. */
export const MIN_CHART = 12;
/** Usable points before limits count as firm. */
export const FIRM = 20;
/** Usable points before the run rules of a run chart are used. */
export const MIN_RUN = 10;
/** Confidence of intervals that are displayed, of the precision check and of the target check. */
export const CONF_SHOW = 0.95;
/** Confidence of intervals and tests that may produce a signal. */
export const CONF_SIGNAL = 0.99;
/** Share. The largest change that "no change" may still hide: 10 percentage points. */
export const DELTA = 0.1;
