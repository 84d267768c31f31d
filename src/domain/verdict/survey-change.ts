import { type Answers, addUp, shareOf } from '#domain/statistics/answers.ts';
import { CONF_SHOW, CONF_SIGNAL, DELTA } from '#domain/statistics/constants.ts';
import { type Difference, newcombe } from '#domain/statistics/difference.ts';
import { zOf } from '#domain/statistics/normal.ts';
import { SHARE_TOLERANCE, type Side, sideOf } from '#domain/statistics/tolerance.ts';
import { cochranArmitage } from '#domain/statistics/trend.ts';

/** The side a share has moved to, 0 for no change; none when the answers are too few to tell. */
export interface SurveyChange {
  readonly side: Side | null;
  readonly basis: 'vs-previous' | 'vs-earlier' | 'trend-test' | 'answers';
}

/** Answers of each kind, good and not good, before the trend test is used. */
const FEWEST_OF_EACH = 5;

/**
 * Whether a share has changed, from two to eleven measurements: latest against previous,
 * latest against all earlier together, then the trend, then whether a large change is ruled out.
 *
 * Unit:   one segment of answers, gaps kept; the last period has answers, and one more has.
 * Throws: RangeError when fewer than two periods have answers.
 *
 * @example surveyChange([{ k: 180, n: 200 }, { k: 140, n: 200 }]) // { side: -1, basis: 'vs-previous' }
 */
export function surveyChange(values: readonly (Answers | null)[]): SurveyChange {
  const usable = values.filter((answers) => answers !== null);
  const latest = usable.at(-1);
  const previous = usable.at(-2);
  if (latest === undefined || previous === undefined) throw new RangeError('fewer than two measurements');

  const sinceLast = sideOfInterval(newcombe(previous, latest, CONF_SIGNAL));
  if (sinceLast !== 0) return { side: sinceLast, basis: 'vs-previous' };
  const isLonger = usable.length >= 3;
  const earlier = isLonger ? addUp(usable.slice(0, -1)) : previous;
  if (isLonger) {
    const sinceEarlier = sideOfInterval(newcombe(earlier, latest, CONF_SIGNAL));
    if (sinceEarlier !== 0) return { side: sinceEarlier, basis: 'vs-earlier' };
    const trend = trendSide(values, usable);
    const moved = sideOf(shareOf(latest), shareOf(earlier), SHARE_TOLERANCE);
    if (trend !== 0 && trend === moved) return { side: trend, basis: 'trend-test' };
  }
  if (isWithinDelta(newcombe(earlier, latest, CONF_SHOW))) {
    return { side: 0, basis: isLonger ? 'vs-earlier' : 'vs-previous' };
  }
  return { side: null, basis: 'answers' };
}

/** The side an interval lies wholly on; 0 when it reaches 0. */
function sideOfInterval({ lower, upper }: Difference): Side {
  if (sideOf(lower, 0, SHARE_TOLERANCE) === 1) return 1;
  return sideOf(upper, 0, SHARE_TOLERANCE) === -1 ? -1 : 0;
}

function trendSide(values: readonly (Answers | null)[], usable: readonly Answers[]): Side {
  const { k, n } = addUp(usable);
  if (k < FEWEST_OF_EACH || n - k < FEWEST_OF_EACH) return 0;
  const z = cochranArmitage(values) ?? 0;
  if (Math.abs(z) <= zOf(CONF_SIGNAL)) return 0;
  return z > 0 ? 1 : -1;
}

const isWithinDelta = ({ lower, upper }: Difference): boolean =>
  sideOf(lower, -DELTA, SHARE_TOLERANCE) !== -1 && sideOf(upper, DELTA, SHARE_TOLERANCE) !== 1;
