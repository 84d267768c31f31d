import { TEST_PHASES, type TestPhase, type Trial } from '#domain/dialogue/record.ts';
import { TRIAL_STATES, type TrialState, trialCounts } from '#domain/dialogue/trials.ts';
import type { Place } from './address.ts';
import { type Around, type Listed, latestFirst, listed } from './record-item.ts';
import type { PageSetting } from './setting.ts';
import type { ExportView } from './sheet.ts';
import { trialView } from './trial-item.view.ts';
import { type Taken, trialsExport } from './trying-export.view.ts';

export type TryingPlace = Extract<Place, { page: 'trying' }>;

/** One of the four steps, from a small turn of a screw to something new; leads to what was tried there. */
export interface StepView {
  readonly key: TestPhase;
  readonly name: string;
  readonly text: string;
  readonly count: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** What was tried in one step, the latest first. */
export interface PhaseView extends Listed {
  readonly key: TestPhase;
  readonly name: string;
  /** How many are shown at first, and the way to all of them; null where all are shown, some at a time. */
  readonly first: { readonly count: number; readonly label: string; readonly href: string } | null;
}

export interface TrialsView {
  /** How many there are, and how many have taught something. */
  readonly sentence: string;
  readonly counts: readonly { readonly key: TrialState; readonly count: string; readonly label: string }[];
  readonly steps: readonly StepView[];
  readonly phases: readonly PhaseView[];
  readonly found: string;
  readonly isChosen: boolean;
  readonly file: () => ExportView;
}

/** Each step shows so many at first; the others stand on a page of their own. */
const FIRST = 6;

/** The step that an address asks for; null for all, and for what is no step. */
export const phaseIn = ({ phase }: Pick<TryingPlace, 'phase'>): TestPhase | null =>
  TEST_PHASES.find((one) => one === phase) ?? null;

function sentenceOf(trials: readonly Trial[], begun: number, learnt: number, { words }: PageSetting): string {
  if (trials.length === 0) return words.trying.noTrials;
  return begun === 0 ? words.trying.noneBegun : words.trying.answer(begun, learnt);
}

function phaseView(
  phase: TestPhase,
  trials: readonly Trial[],
  at: Around,
  place: TryingPlace,
  setting: PageSetting,
): PhaseView {
  const { trying } = setting.words;
  const own = latestFirst(
    trials.filter((trial) => trial.phase === phase),
    ({ started }) => started,
  );
  const isWhole = phaseIn(place) === phase || own.length <= FIRST;
  const href = setting.href({ ...place, phase });
  return {
    key: phase,
    name: trying.phase[phase],
    first: isWhole ? null : { count: FIRST, label: trying.all(own.length), href },
    ...listed(own, (trial) => trialView(trial, at, setting)),
  };
}

/** What has been tried in a unit, step by step; only one step where the address asks for one. */
export function trialsView(
  trials: readonly Trial[],
  at: Around,
  taken: Taken,
  place: TryingPlace,
  setting: PageSetting,
): TrialsView {
  const { trying, format } = setting.words;
  const { begun, learnt, states } = trialCounts(trials, setting.origin.release.published);
  const chosen = phaseIn(place);
  const inPhase = (phase: TestPhase): readonly Trial[] => trials.filter((trial) => trial.phase === phase);
  const shown = chosen === null ? trials : inPhase(chosen);
  return {
    sentence: sentenceOf(trials, begun, learnt, setting),
    counts: TRIAL_STATES.filter((state) => states[state] > 0).map((state) => ({
      key: state,
      count: format.number(states[state]),
      label: trying.state[state],
    })),
    steps: TEST_PHASES.map((phase) => ({
      key: phase,
      name: trying.phase[phase],
      text: trying.phaseText[phase],
      count: trying.found(inPhase(phase).length),
      href: setting.href({ ...place, phase }),
      isCurrent: phase === chosen,
    })),
    phases: TEST_PHASES.filter((phase) => chosen === phase || (chosen === null && inPhase(phase).length > 0)).map(
      (phase) => phaseView(phase, trials, at, place, setting),
    ),
    found: trying.found(shown.length),
    isChosen: chosen !== null,
    file: () => trialsExport(shown, taken, setting),
  };
}
