import type { Goal } from '#domain/goals/goal.ts';
import { mostByYear, type Span, spansOf, type YearCount } from '#domain/goals/journey.ts';
import type { GoalId } from '#domain/kernel/ids.ts';
import { goalPlace } from './address.ts';
import { folded } from './folded.ts';
import { fateSaid } from './goals.view.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** One goal on the way from many to few. Positions are percent of the time line. */
export interface JourneyLine {
  readonly key: GoalId;
  readonly title: Said;
  readonly href: string;
  readonly isFollowed: boolean;
  /** When, and what became of it. */
  readonly time: string;
  readonly fate: string;
  readonly reason: Said | null;
  readonly from: number;
  readonly to: number;
  /** Whether nobody has said when it began. */
  readonly isOpen: boolean;
  /** What a screen reader is told in place of the bar. Says so when the figures are invented. */
  readonly label: string;
}

export interface YearView {
  readonly year: string;
  readonly goals: string;
  readonly from: number;
  readonly width: number;
  /** Whether there is room for it in the picture. */
  readonly isShown: boolean;
}

export interface JourneyView {
  /** From how many, to how few. */
  readonly sentence: string;
  /** Goals that can not be counted, since nobody has said when they began; null where there are none. */
  readonly uncounted: string | null;
  readonly years: readonly YearView[];
  readonly lines: readonly JourneyLine[];
  readonly found: string;
}

const PERCENT = 100;
/** Years whose names have room beside each other on a small screen. */
const MOST_NAMES = 10;

/** Where a day lies on a line between two days, in percent. */
function placeBetween(first: string, last: string): (day: string) => number {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return (day) => Math.min(PERCENT, Math.max(0, (PERCENT * (Date.parse(day) - from)) / Math.max(1, to - from)));
}

function lineOf(span: Span, goals: readonly Goal[], place: (day: string) => number, setting: PageSetting): JourneyLine {
  const { goal, from, to } = span;
  const { plan } = setting.words;
  const [began, ended] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
  const time = began === ended ? began : `${began}–${ended}`;
  return {
    key: goal.id,
    label: `${originName(setting)}${plainly(goal.title, setting)}, ${time}`,
    title: said(goal.title, setting),
    href: setting.href(goalPlace(goal.id)),
    isFollowed: goal.status === 'active',
    time,
    fate: goal.status === 'former' ? fateSaid(goal, goals, setting) : plan.followed,
    reason: goal.status === 'former' ? said(goal.ending.reason, setting) : null,
    from: from === undefined ? 0 : place(from),
    to: place(to ?? setting.origin.release.published),
    isOpen: from === undefined,
  };
}

function yearsOf(counts: readonly YearCount[], place: (day: string) => number, { words }: PageSetting): YearView[] {
  const every = Math.ceil(counts.length / MOST_NAMES);
  return counts.map(({ year, most }, at) => {
    const [from, to] = [place(`${year}-01-01`), place(`${year + 1}-01-01`)];
    const goals = words.format.number(most);
    return { year: String(year), goals, from, width: to - from, isShown: at % every === 0 };
  });
}

function sentenceOf(spans: readonly Span[], until: string, { words }: PageSetting): string {
  const years = mostByYear(spans, until);
  const now = spans.filter(({ to }) => to === undefined).length;
  const peak = Math.max(0, ...years.map(({ most }) => most));
  const year = years.findLast(({ most }) => most === peak)?.year;
  return year === undefined || peak <= now ? words.plan.never(now) : words.plan.fewer(peak, year, now);
}

/** Every goal that is or has been followed on one time line, those that hold a searched word where one is searched for. */
export function journeyView(goals: readonly Goal[], search: string, setting: PageSetting): JourneyView {
  const { words, origin } = setting;
  const until = origin.release.published;
  const spans = spansOf(goals);
  const counts = mostByYear(spans, until);
  const [first] = spans.flatMap(({ from, to }) => from ?? to ?? []).sort();
  const place = placeBetween(`${(first ?? until).slice(0, 4)}-01-01`, `${Number(until.slice(0, 4)) + 1}-01-01`);
  const lines = spans.map((span) => lineOf(span, goals, place, setting));
  const wanted = folded(search.trim());
  const isWanted = ({ title, fate, reason }: JourneyLine): boolean =>
    [title.text, fate, reason?.text ?? ''].some((text) => folded(text).includes(wanted));
  const shown = wanted === '' ? lines : lines.filter(isWanted);
  const uncounted = spans.filter(({ from }) => from === undefined).length;
  return {
    sentence: sentenceOf(spans, until, setting),
    uncounted: uncounted === 0 ? null : words.plan.uncounted(uncounted),
    years: yearsOf(counts, place, setting),
    lines: shown,
    found: words.plan.found(shown.length, lines.length),
  };
}
