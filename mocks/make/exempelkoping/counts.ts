import type { Lean } from '#mocks/make/by-group.ts';
import type { MixPlan, StepsPlan } from '#mocks/make/counts.ts';

/**
 * Everyone who has help from the social services against those who answered, from when both were first counted. Men and
 * the young are missing. So few use sign language that nothing is told of languages in 2025.
 */
export const mix: readonly MixPlan[] = [
  {
    wave: '2023',
    axes: {
      alder: {
        'under-18': [198, 13],
        '18-29': [179, 17],
        '30-64': [383, 74],
        '65-79': [252, 60],
        '80-aldre': [385, 88],
      },
      kon: { kvinnor: [795, 168], man: [602, 84] },
      sprak: { svenska: [1148, 231], 'annat-sprak': [249, 21], teckensprak: [0, 0] },
    },
  },
  {
    wave: '2024',
    axes: {
      alder: {
        'under-18': [205, 15],
        '18-29': [183, 19],
        '30-64': [391, 80],
        '65-79': [259, 62],
        '80-aldre': [403, 94],
      },
      kon: { kvinnor: [818, 181], man: [623, 89] },
      sprak: { svenska: [1172, 244], 'annat-sprak': [269, 26], teckensprak: [0, 0] },
    },
  },
  {
    wave: '2025',
    axes: {
      alder: {
        'under-18': [212, 17],
        '18-29': [188, 24],
        '30-64': [402, 92],
        '65-79': [267, 71],
        '80-aldre': [417, 108],
      },
      kon: { kvinnor: [842, 206], man: [644, 106] },
      sprak: { svenska: [1198, 278], 'annat-sprak': [282, 32], teckensprak: [6, 2] },
    },
  },
];

/** The young feel that they can influence less. In everything else the groups answer as chance has it. */
export const leans: readonly Lean[] = ['2023', '2024', '2025'].flatMap((wave) => [
  { wave, question: 'paverka', axis: 'alder', group: 'under-18', by: -0.2 },
  { wave, question: 'paverka', axis: 'alder', group: '18-29', by: -0.3 },
]);

/** Family group conferences, counted in families. The foster home group has so few that the units are withheld. */
export const conferences: StepsPlan = {
  panel: 'familjeradslag',
  steps: ['erbjudet', 'tackat-ja', 'hallet', 'plan', 'uppfoljt'],
  units: {
    kommunen: {
      2022: [18, 11, 6, 6, 6],
      2023: [36, 19, 7, 7, 7],
      2024: [47, 28, 15, 10, 10],
      2025: [58, 36, 18, 18, 12],
    },
    ifo: { 2022: [18, 11, 6, 6, 6], 2023: [36, 19, 7, 7, 7], 2024: [47, 28, 15, 10, 10], 2025: [58, 36, 18, 18, 12] },
    'barn-familj': {
      2022: [18, 11, 6, 6, 6],
      2023: [31, 17, 6, 6, 6],
      2024: [40, 24, 13, 9, 9],
      2025: [49, 31, 15, 15, 10],
    },
    familjehem: { 2023: [5, 2, 1, 1, 1], 2024: [7, 4, 2, 1, 1], 2025: [9, 5, 3, 3, 2] },
  },
};
