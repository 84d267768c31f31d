import type { SurveyPlan, UnitPlan } from '#mocks/make/survey.ts';
import { questions } from './questions.ts';

/** Individuals and families: the hardest conversations, and where most has been tried to let people have a say. */
const individuals: readonly UnitPlan[] = [
  {
    id: 'vuxenenheten',
    invited: [38, 40, 42, 44, 46, 48],
    answered: [20, 18, 21, 24, 27, 31],
    apart: { bemoter: -0.05, paverka: [-0.2, -0.2, -0.16, -0.1, 0, 0.12], skillnad: 0.05 },
  },
  {
    id: 'barn-familj',
    invited: [44, 40, 46, 48, 52, 54],
    answered: [23, 18, 23, 25, 29, 33],
    apart: { bemoter: -0.06, lyssnar: -0.05, paverka: -0.07, skillnad: -0.04 },
  },
  {
    id: 'ekonomiskt-bistand',
    invited: [66, 58, 62, 66, 68, 72],
    answered: [41, 32, 32, 30, 28, 26],
    apart: { bemoter: -0.08, lyssnar: -0.09, stod: -0.07, paverka: -0.14, skillnad: 0.02 },
  },
  { id: 'familjehem', invited: [16, 15, 16, 17, 18, 18], answered: [8, 6, 9, 9, 8, 10], apart: { stod: 0.05 } },
];

/** Home care. The private group has lost staff, and those it helps have noticed. */
const homeCare: readonly UnitPlan[] = [
  {
    id: 'hemtjanst-norr',
    invited: [48, 44, 48, 50, 52, 54],
    answered: [27, 22, 27, 29, 31, 37],
    apart: { bemoter: 0.05, paverka: 0.03 },
  },
  {
    id: 'hemtjanst-soder',
    invited: [46, 42, 46, 46, 48, 48],
    answered: [25, 20, 26, 26, 29, 32],
    apart: { bemoter: 0.05, lyssnar: 0.03, paverka: 0.05 },
  },
  {
    id: 'hemtjanst-centrum',
    invited: [52, 46, 50, 52, 54, 56],
    answered: [28, 23, 27, 29, 31, 35],
    apart: { bemoter: 0.03, skillnad: -0.03 },
  },
  {
    id: 'exempelomsorg',
    invited: [30, 28, 32, 34, 36, 38],
    answered: [16, 14, 18, 20, 22, 27],
    apart: { bemoter: [0.06, 0.07, 0.07, 0.06, 0, -0.24], lyssnar: [0.04, 0.04, 0.03, 0.02, -0.04, -0.14] },
  },
];

/** Ekhöjden closed at the end of 2023 and Lindgården took over; two units, never shown as one. */
const residences: readonly UnitPlan[] = [
  {
    id: 'bjorkbacken',
    invited: [34, 30, 33, 34, 34, 36],
    answered: [12, 10, 15, 19, 22, 27],
    apart: { bemoter: 0.03, skillnad: -0.05, paverka: [0, 0, 0, 0, 0, -0.06] },
  },
  { id: 'ekhojden', invited: [22, 20, 20, 18, null, null], answered: [11, 9, 10, 9, null, null] },
  { id: 'lindgarden', invited: [null, null, null, null, 26, 28], answered: [null, null, null, null, 14, 16] },
  {
    id: 'bergsgarden',
    invited: [24, 22, 24, 24, 25, 25],
    answered: [12, 10, 12, 13, 13, 14],
    apart: { lyssnar: 0.05, stod: 0.06, paverka: 0.06 },
  },
];

/** Some with two supports from the same area tick none of the units: their answers belong to the area. */
const disability: readonly UnitPlan[] = [
  {
    id: 'lss',
    invited: [null, null, null, 0, null, 0],
    answered: [null, null, null, 3, null, 4],
    apart: { paverka: 0.05 },
  },
  {
    id: 'verkstan',
    invited: [26, 24, 28, 28, 30, 31],
    answered: [14, 12, 16, 17, 18, 21],
    apart: { bemoter: 0.05, paverka: 0.08, skillnad: 0.08 },
  },
  {
    id: 'boendestod',
    invited: [null, null, 18, 20, 22, 26],
    answered: [null, null, 9, 10, 11, 13],
    apart: { paverka: 0.1, skillnad: 0.08 },
  },
  { id: 'glantan', invited: [6, 6, 6, 6, 6, 6], answered: [4, 3, 4, 6, 4, 4], apart: { bemoter: 0.05 } },
];

/** Paper forms that came in without a unit. Nobody was invited here: they are counted where they got the form. */
const nowhere: UnitPlan = {
  id: 'kommunen',
  invited: [0, null, 0, null, null, null],
  answered: [7, null, 6, null, null, null],
};

export const survey: SurveyPlan = {
  town: 'exempelkoping',
  waves: ['2020', '2021', '2022', '2023', '2024', '2025'],
  questions,
  units: [...individuals, ...homeCare, ...residences, ...disability, nowhere],
};
