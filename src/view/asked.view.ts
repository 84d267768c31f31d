import { type Answers, answered } from '#domain/feedback/column.ts';
import { modeChange } from '#domain/feedback/mode-change.ts';
import type { Wave } from '#domain/feedback/wave.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { AnsweredCounts } from '#words/sv.survey.ts';
import type { Fact } from './goal.view.ts';
import type { Pair } from './profile.view.ts';
import { type PageSetting, said } from './setting.ts';

/** Who was asked and how, and how many of them answered. */
export interface AskedView {
  readonly answered: string;
  readonly facts: readonly Fact[];
  /** That people were asked in another way the time before; null when they were not. */
  readonly modeChange: string | null;
}

/** What was answered in the latest period, question by question. */
function latestAnswers(pairs: readonly Pair[]): Answers[] {
  return pairs.flatMap(({ column }) => {
    const cell = column.kind === 'survey' ? column.cells.at(-1) : undefined;
    return cell?.kind === 'known' ? [cell.value] : [];
  });
}

function countsOf(answers: readonly Answers[], invitedInAll: number | undefined): AnsweredCounts {
  const counts = answers.map(answered);
  const invited = answers.map((one) => one.invited ?? invitedInAll);
  const rates = counts.flatMap((count, at) => {
    const asked = invited[at] ?? 0;
    return asked > 0 ? [count / asked] : [];
  });
  return {
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    invited: new Set(invited).size === 1 ? (invited[0] ?? null) : null,
    rates: rates.length < counts.length ? null : [Math.min(...rates), Math.max(...rates)],
  };
}

function answeredSaid(pairs: readonly Pair[], invitedInAll: number | undefined, { words }: PageSetting): string {
  const answers = latestAnswers(pairs);
  if (answers.length > 0) return words.survey.answered(countsOf(answers, invitedInAll));
  const cells = pairs.flatMap(({ column }) => column.cells.at(-1) ?? []);
  const reasons = cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : []));
  if (reasons.includes('suppressed')) return words.survey.allWithheld;
  return `${words.missing[reasons[0] ?? 'not-collected']}.`;
}

function factsOf(wave: Wave, setting: PageSetting): Fact[] {
  const { about, format } = setting.words;
  const fact = (key: string, label: string, text: string): Fact => ({ key, label, said: { text }, href: null });
  const { collected, population, modes, note } = wave;
  return [
    ...(collected === undefined
      ? []
      : [fact('when', about.wave.collected, about.collected(format.day(collected.from), format.day(collected.to)))]),
    ...(population === undefined
      ? []
      : [{ key: 'who', label: about.wave.population, said: said(population, setting), href: null }]),
    ...(modes.length === 0 ? [] : [fact('how', about.wave.modes, format.list(modes.map((mode) => about.mode[mode])))]),
    ...(note === undefined ? [] : [{ key: 'note', label: about.wave.note, said: said(note, setting), href: null }]),
  ];
}

interface Asked {
  /** The questions with their answers until the wave that is shown. */
  readonly pairs: readonly Pair[];
  readonly period: Period;
  /** The times that users were asked; none for what others are asked. */
  readonly waves: readonly Wave[];
  /** Whether everyone that a wave asked was asked these questions, in the unit that is shown. */
  readonly isEveryone: boolean;
  /** Whether the period is said elsewhere too, as where it is chosen. */
  readonly isChosen: boolean;
}

/** The waves in which these questions were asked: a set may have been left out of some. */
function wavesAsking(waves: readonly Wave[], pairs: readonly Pair[]): Wave[] {
  const asked = new Set(
    pairs.flatMap(({ column }) =>
      column.periods.filter((_, at) => {
        const cell = column.cells[at];
        return cell?.kind === 'known' || (cell !== undefined && cell.reason !== 'not-collected');
      }),
    ),
  );
  return waves.filter(({ period }) => asked.has(period));
}

export function askedView({ pairs, period, waves, isEveryone, isChosen }: Asked, setting: PageSetting): AskedView {
  const { words } = setting;
  const wave = waves.find((one) => one.period === period);
  const change = modeChange(wavesAsking(waves, pairs), period);
  const when = {
    key: 'period',
    label: words.about.wave.period,
    said: { text: words.format.period(period) },
    href: null,
  };
  const modes = change?.before.modes.map((mode) => words.about.mode[mode]) ?? [];
  return {
    answered: answeredSaid(pairs, isEveryone ? wave?.invited : undefined, setting),
    facts: [...(isChosen ? [] : [when]), ...(wave === undefined ? [] : factsOf(wave, setting))],
    modeChange:
      change === null
        ? null
        : words.survey.modeChange(words.format.period(change.before.period), words.format.list(modes)),
  };
}
