import type { Lean } from '#mocks/make/by-group.ts';
import type { MixPlan, StepsPlan } from '#mocks/make/counts.ts';

/**
 * Everyone who has help against those who answered. Men and those under 25 are missing. In 2025 so few who speak another
 * language answered that nothing is told of languages.
 */
export const mix: readonly MixPlan[] = [
  {
    wave: '2024',
    axes: {
      alder: { 'under-25': [92, 8], '25-64': [243, 42], '65-aeldre': [455, 102] },
      koen: { kvinder: [457, 103], maend: [333, 49] },
      sprog: { dansk: [743, 143], 'andet-sprog': [47, 9] },
    },
  },
  {
    wave: '2025',
    axes: {
      alder: { 'under-25': [96, 9], '25-64': [248, 47], '65-aeldre': [468, 110] },
      koen: { kvinder: [470, 113], maend: [342, 53] },
      sprog: { dansk: [761, 162], 'andet-sprog': [51, 4] },
    },
  },
];

/** Men feel less often that they are listened to. In everything else the groups answer as chance has it. */
export const leans: readonly Lean[] = ['2024', '2025'].map((wave) => ({
  wave,
  question: 'lytte',
  axis: 'koen',
  group: 'maend',
  by: -0.3,
}));

/** Family group conferences, counted in families. */
export const conferences: StepsPlan = {
  panel: 'familieraadslagning',
  steps: ['tilbudt', 'sagt-ja', 'holdt', 'plan', 'fulgt-op'],
  units: {
    kommunen: {
      2022: [14, 9, 4, 4, 4],
      2023: [31, 20, 11, 11, 6],
      2024: [38, 26, 19, 13, 8],
      2025: [44, 33, 21, 16, 16],
    },
    boern: { 2022: [14, 9, 4, 4, 4], 2023: [31, 20, 11, 11, 6], 2024: [38, 26, 19, 13, 8], 2025: [44, 33, 21, 16, 16] },
    familieafdelingen: {
      2022: [14, 9, 4, 4, 4],
      2023: [27, 18, 10, 10, 6],
      2024: [32, 22, 16, 11, 7],
      2025: [37, 28, 18, 14, 14],
    },
    plejefamilier: { 2023: [4, 2, 1, 1, 0], 2024: [6, 4, 3, 2, 1], 2025: [7, 5, 3, 2, 2] },
  },
};
