import type { ConditionsProblems } from '#publish/check/problems.conditions.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

type Needs = ConditionsProblems['panel-needs-other']['needs'];

const NEEDS: { readonly [needs in Needs]: string } = {
  survey: 'spørgsmål fra spørgeskemaer',
  measure: 'målinger',
  percent: 'en måling i procent',
};

/** Words for what is wrong with the conditions. */
export const checkingConditionsDa: Catalogue<ConditionsProblems> = {
  'panel-needs-other': ({ panel, indicator, needs }) => ({
    what: `Panelet ${quoted(panel)} viser ${NEEDS[needs]}, og ${quoted(indicator)} er noget andet.`,
    todo: 'Skriv id’et på en indikator af den slags, eller vælg et andet slags panel.',
  }),
  'panel-indicator-twice': ({ written, panel }) => ({
    what: `${quoted(written)} står to gange i panelet ${quoted(panel)}.`,
    todo: 'Skriv den anden indikators id, eller fjern den ene.',
  }),
  'panel-periods-differ': ({ panel, first, second, periods: [one, other] }) => ({
    what: `I panelet ${quoted(panel)} kan ${quoted(first)} og ${quoted(second)} ikke holdes op mod hinanden: den ene har perioder som ${one}, den anden som ${other}.`,
    todo: 'Vælg to indikatorer med samme slags perioder.',
  }),
  'band-upside-down': ({ from, to }) => ({
    what: `Her står fra ${number(from)} til ${number(to)}, men det første tal skal være det laveste.`,
    todo: 'Byt om på tallene, eller ret det, der er forkert.',
  }),
  'panel-without-steps': ({ written }) => ({
    what: `Her står ${quoted(written)}. Det panel har ingen trin.`,
    todo: 'Skriv id’et på et panel med kind: steps.',
  }),
  'panel-without-rows': ({ panel }) => ({
    what: `Der er ingen tal for panelet ${quoted(panel)}.`,
    todo: 'Tilføj dem i filen med trin, eller fjern panelet, til de er der.',
  }),
  'steps-missing': ({ panel, unit, period, steps }) => ({
    what: `${quoted(unit)} har ingen række for ${steps.map(quoted).join(', ')} i ${period}, men alle trin i ${quoted(panel)} skal være med.`,
    todo: 'Tilføj en række for hvert trin. Nåede ingen dertil: skriv 0.',
  }),
  'step-grows': ({ unit, period, step, count, before, reached }) => ({
    what: `${quoted(unit)}, ${period}: ${number(count)} nåede til ${quoted(step)}, men kun ${number(reached)} til ${quoted(before)}, som er trinet før.`,
    todo: 'Kontrollér begge tal. Den, der når til et trin, tælles også med i trinene før.',
  }),
  'steps-exceed-whole': ({ unit, period, step, counted, whole, parts }) => ({
    what:
      counted === 'reached'
        ? `${quoted(unit)}, ${period}: ${number(whole)} nåede til ${quoted(step)}, men i enhederne under den ${number(parts)} tilsammen.`
        : `${quoted(unit)}, ${period}: ${number(whole)} nåede til ${quoted(step)}, men ikke længere, og i enhederne under den ${number(parts)} tilsammen.`,
    todo: 'Ret de tal, der er forkerte. Den, der tælles med i en enhed, tælles også med i den ovenover, og i ingen anden ved siden af.',
  }),
};
