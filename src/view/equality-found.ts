import { type Answers, answered } from '#domain/feedback/column.ts';
import { type AgainstOthers, againstOthers, type EqualityAxis } from '#domain/feedback/equality.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import { type PageSetting, plainly } from './setting.ts';

/** Which questions and wave of what is divided by group are shown. */
export interface Choice {
  /** The questions that may be shown, in their own order. */
  readonly indicators: readonly Indicator[];
  /** Null: the latest of each question. */
  readonly period: Period | null;
}

/** One question along an axis, in the wave that is shown. */
export interface ShownQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly cell: Measured<readonly Answers[]>;
}

const wasDivided = (cell: Measured<readonly Answers[]>): boolean =>
  cell.kind === 'known' || (cell.reason !== 'not-collected' && cell.reason !== 'not-applicable');

/** The questions of an axis that are shown, in the order of the indicators. */
export function shownIn(axis: EqualityAxis, { indicators, period }: Choice): ShownQuestion[] {
  return indicators.flatMap((indicator) => {
    const question = axis.questions.find((one) => one.indicator === indicator.id);
    const at = period === null ? -1 : (question?.periods.indexOf(period) ?? -1);
    const [when, cell] =
      period === null ? [question?.periods.at(-1), question?.cells.at(-1)] : [period, question?.cells[at]];
    return when === undefined || cell === undefined || !wasDivided(cell) ? [] : [{ indicator, period: when, cell }];
  });
}

/** What a question is called in small places. */
export const shortName = ({ short, name }: Indicator, setting: PageSetting): string => plainly(short ?? name, setting);

/** Whether each group differs; null for one that is held against nobody. */
export const standingsOf = ({ cell }: ShownQuestion): readonly (AgainstOthers | null)[] =>
  cell.kind === 'known' ? againstOthers(cell.value).map((one) => one?.standing ?? null) : [];

export const isFound = (standing: AgainstOthers | null): boolean => standing === 'higher' || standing === 'lower';

/** One sentence for each group that differs. Of two groups one is told of: the other is the same difference. */
function found(axis: EqualityAxis, { indicator, cell }: ShownQuestion, setting: PageSetting): string[] {
  if (cell.kind === 'missing') return [];
  const { equality, format } = setting.words;
  const people = axis.groups.filter((_, at) => answered(cell.value[at] ?? { good: 0, neutral: 0, bad: 0 }) > 0);
  const isPair = people.length === 2;
  return againstOthers(cell.value).flatMap((one, at) => {
    const group = axis.groups[at];
    if (one === null || group === undefined) return [];
    if (one.standing !== 'higher' && one.standing !== 'lower') return [];
    if (isPair && one.standing === 'higher') return [];
    const other = people.find(({ id }) => id !== group.id);
    return [
      equality[one.standing]({
        question: shortName(indicator, setting),
        group: plainly(group.name, setting),
        other: isPair && other !== undefined ? plainly(other.name, setting) : null,
        share: format.percent(one.share),
        others: format.percent(one.others),
      }),
    ];
  });
}

const isWithheld = ({ cell }: ShownQuestion): boolean => cell.kind === 'missing' && cell.reason === 'suppressed';

/** What was found along an axis, a sentence for each; or why nothing can be said. */
export function sentencesOf(axis: EqualityAxis, shown: readonly ShownQuestion[], setting: PageSetting): string[] {
  const { equality } = setting.words;
  const withheld = shown.filter(isWithheld);
  if (withheld.length === shown.length) return [equality.withheld];
  const compared = shown.filter((one) => standingsOf(one).some((standing) => standing !== null));
  const differing = compared.filter((one) => standingsOf(one).some(isFound));
  const alike = compared.filter((one) =>
    standingsOf(one).every((standing) => standing === null || standing === 'alike'),
  );
  const unclear = compared.length - differing.length - alike.length;
  /** Null: it holds for all that was compared. */
  const howMany = (questions: number): number | null => (questions === compared.length ? null : questions);
  return [
    ...differing.flatMap((one) => found(axis, one, setting)),
    ...(compared.length === 0 ? [equality.onlyOne] : []),
    ...(alike.length === 0 ? [] : [equality.alike(howMany(alike.length))]),
    ...(unclear === 0 ? [] : [equality.cannotTell(howMany(unclear))]),
    ...withheld.map(({ indicator }) => equality.withheldOf(shortName(indicator, setting))),
  ];
}
