import { periodsOf, type VoicePeriod } from '#domain/dialogue/periods.ts';
import type { Stage } from '#domain/dialogue/stage.ts';
import type { Voice, VoiceItem } from '#domain/dialogue/voice.ts';
import { originName, type PageSetting } from './setting.ts';

/** In the order they are drawn: what was done first, what nobody has answered last. */
export const DRAWN_STAGES = ['made', 'planned', 'declined', 'answered', 'received'] as const satisfies readonly Stage[];

/** A part of a bar, in percent of the widest bar of all. */
export interface PartView {
  readonly stage: Stage;
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

export interface PeriodView {
  readonly key: string;
  readonly name: string;
  readonly isRipe: boolean;
  readonly parts: readonly PartView[];
  /** The parts in words. */
  readonly said: string;
  /** Those who have been told, on the same scale. */
  readonly told: number;
  /** In the order of the columns, without the first two. */
  readonly cells: readonly { readonly label: string; readonly said: string }[];
  /** That it is too early to draw shares; null where it is not. */
  readonly young: string | null;
}

export interface PeriodsView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PeriodView[];
  readonly key: readonly { readonly stage: Stage; readonly said: string }[];
  /** When a half-year is ripe; null where all are. */
  readonly young: string | null;
}

const PERCENT = 100;

function partsOf({ outcomes }: VoicePeriod, most: number): PartView[] {
  let from = 0;
  return DRAWN_STAGES.flatMap((stage) => {
    const count = outcomes.stages[stage];
    const width = (PERCENT * count) / most;
    const part = { stage, from, width, count };
    from += width;
    return count === 0 ? [] : [part];
  });
}

function answeringSaid({ answering, outcomes }: VoicePeriod, { words }: PageSetting): string {
  if (outcomes.all === 0) return '–';
  const { periods } = words.voice;
  return answering.median === null ? periods.daysUnknown : periods.days(answering.median);
}

function periodView(one: VoicePeriod, most: number, setting: PageSetting): PeriodView {
  const { words } = setting;
  const { periods } = words.voice;
  const { outcomes, period, isRipe } = one;
  const share = (part: number): string => {
    if (outcomes.all === 0) return '–';
    return isRipe
      ? periods.share(words.format.percent(part / outcomes.all), part, outcomes.all)
      : periods.soFar(part, outcomes.all);
  };
  const { column } = periods;
  const parts = partsOf(one, most);
  return {
    key: `${period.year}-${period.half}`,
    name: periods.name(period.half, period.year),
    isRipe,
    parts,
    said: words.format.list(
      parts.map(({ stage, count }) => `${words.voice.stage[stage]}: ${words.format.number(count)}`),
    ),
    told: (PERCENT * outcomes.told) / most,
    cells: [
      { label: column.changed, said: outcomes.all === 0 ? periods.nothing : share(outcomes.changed) },
      { label: column.answered, said: share(outcomes.answered) },
      { label: column.told, said: share(outcomes.told) },
      { label: column.days, said: answeringSaid(one, setting) },
      { label: column.praise, said: words.format.number(one.praise) },
    ],
    young: isRipe ? null : periods.young,
  };
}

/** What became of what was said, half-year by half-year. Null where nothing was said. */
export function periodsView(
  items: readonly VoiceItem[],
  voice: Voice,
  unitName: string,
  setting: PageSetting,
): PeriodsView | null {
  const all = periodsOf(items, voice, setting.origin.release.published);
  if (all.length === 0) return null;
  const { periods, stage } = setting.words.voice;
  const most = Math.max(1, ...all.map(({ outcomes }) => outcomes.all));
  const shown = DRAWN_STAGES.filter((one) => all.some(({ outcomes }) => outcomes.stages[one] > 0));
  return {
    caption: `${originName(setting)}${unitName}. ${periods.title}`,
    columns: Object.values(periods.column),
    rows: all.map((one) => periodView(one, most, setting)),
    key: shown.map((one) => ({ stage: one, said: stage[one] })),
    young: all.every(({ isRipe }) => isRipe) ? null : periods.youngText(voice.ripeAfter),
  };
}
