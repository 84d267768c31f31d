import type { MixAxis } from '#domain/feedback/wave.ts';
import { type GroupStanding, standingsOf } from '#domain/feedback/who-is-missing.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';

/** One group: its part of those who are served beside its part of those who answered. Percent, 0 to 100. */
export interface GroupRow {
  readonly key: string;
  readonly label: Said;
  readonly served: number;
  readonly answered: number;
  readonly servedSaid: string;
  readonly answeredSaid: string;
  /** Whether it is missing among the answers, beyond what chance gives. */
  readonly isMissing: boolean;
}

/** One way to divide everyone who is served. */
export interface AxisView {
  readonly key: string;
  readonly name: Said;
  /** One for each group that is missing, or that none is, or why nothing can be said. */
  readonly sentences: readonly string[];
  /** Empty where nothing may be shown. */
  readonly rows: readonly GroupRow[];
  readonly label: string;
}

const PERCENT = 100;

function rowOf({ group, served, answered, standing }: GroupStanding, setting: PageSetting): GroupRow {
  const { survey, format } = setting.words;
  return {
    key: group.id,
    label: said(group.name, setting),
    served: served * PERCENT,
    answered: answered * PERCENT,
    servedSaid: `${format.percent(served)} ${survey.served}`,
    answeredSaid: `${format.percent(answered)} ${survey.answeredOf}`,
    isMissing: standing === 'less',
  };
}

function axisView(axis: MixAxis, setting: PageSetting): AxisView {
  const { survey, format, missingMeasure } = setting.words;
  const view = {
    key: axis.id,
    name: said(axis.name, setting),
    label: `${originName(setting)}${survey.mix} ${plainly(axis.name, setting)}`,
  };
  const standings = standingsOf(axis);
  if (standings.kind === 'missing') {
    const { reason } = standings;
    const sentence = reason === 'suppressed' ? survey.mixWithheld : `${missingMeasure[reason]}.`;
    return { ...view, sentences: [sentence], rows: [] };
  }
  const less = standings.value
    .filter(({ standing }) => standing === 'less')
    .map(({ group, served, answered }) =>
      survey.mixLess(plainly(group.name, setting), format.percent(served), format.percent(answered)),
    );
  return {
    ...view,
    sentences: less.length === 0 ? [survey.mixNone] : less,
    rows: standings.value.map((standing) => rowOf(standing, setting)),
  };
}

/** Who answered against who is served, in the municipality's own order of axes and groups. */
export const whoIsMissingView = (mix: readonly MixAxis[], setting: PageSetting): AxisView[] =>
  mix.map((axis) => axisView(axis, setting));
