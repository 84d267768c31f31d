import { DA } from './said.da.ts';
import { EN } from './said.en.ts';
import { type StepName, SV } from './said.sv.ts';
import type { Step, WalkTown } from './step.ts';

type Stop = Omit<Step, 'said'> & { readonly name: StepName };

const inEach = (exempelkoping: string, eksempelby: string): Record<WalkTown, string> => ({ exempelkoping, eksempelby });

const STOPS: readonly Stop[] = [
  { name: 'overview', minutes: 1, at: '#/' },
  { name: 'goal', minutes: 1, at: inEach('#/goals/brukare-paverkar', '#/goals/borgeren-bestemmer') },
  { name: 'survey', minutes: 1, at: '#/survey' },
  { name: 'unit', minutes: 1, at: inEach('#/units/vuxenenheten', '#/units/bostoetten') },
  { name: 'few', minutes: 1, at: inEach('#/units/glantan', '#/units/lindevang') },
  { name: 'voice', minutes: 1, at: '#/voice' },
  { name: 'trust', minutes: 0.5, at: '#/trust' },
  { name: 'trying', minutes: 0.5, at: '#/trying' },
  { name: 'dialogue', minutes: 1, at: '#/dialogue' },
  { name: 'meeting', minutes: 0.5, at: '#/meeting?step=1' },
  { name: 'fault', minutes: 1, at: '#/meeting?step=1', scenario: 'down', isMidst: true },
  { name: 'sources', minutes: 0.5, at: '#/about', scenario: 'old-release' },
];

/** The guided walk: what the product is about, in ten minutes. The same stops in both towns. */
export const STEPS: readonly Step[] = STOPS.map(({ name, ...stop }) => ({
  ...stop,
  said: { sv: SV[name], da: DA[name], en: EN[name] },
}));

export const MINUTES = STEPS.reduce((sum, { minutes }) => sum + minutes, 0);

/** Which minute a step, counted from 1, begins in. @example minuteOf(1) // 1 */
export const minuteOf = (step: number): number =>
  Math.floor(STEPS.slice(0, step - 1).reduce((sum, { minutes }) => sum + minutes, 0)) + 1;
