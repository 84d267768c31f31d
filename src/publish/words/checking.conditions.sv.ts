import type { ConditionsProblems } from '#publish/check/problems.conditions.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

type Needs = ConditionsProblems['panel-needs-other']['needs'];

const NEEDS: { readonly [needs in Needs]: string } = {
  survey: 'enkätfrågor',
  measure: 'mått',
  percent: 'ett mått i procent',
};

/** Words for what is wrong with the conditions. */
export const checkingConditionsSv: Catalogue<ConditionsProblems> = {
  'panel-needs-other': ({ panel, indicator, needs }) => ({
    what: `Panelen ${quoted(panel)} visar ${NEEDS[needs]}, och ${quoted(indicator)} är något annat.`,
    todo: 'Skriv id för en indikator av det slaget, eller välj ett annat slags panel.',
  }),
  'panel-indicator-twice': ({ written, panel }) => ({
    what: `${quoted(written)} står två gånger i panelen ${quoted(panel)}.`,
    todo: 'Skriv den andra indikatorns id, eller ta bort den ena.',
  }),
  'panel-periods-differ': ({ panel, first, second, periods: [one, other] }) => ({
    what: `I panelen ${quoted(panel)} går ${quoted(first)} och ${quoted(second)} inte att hålla mot varandra: den ena har perioder som ${one}, den andra som ${other}.`,
    todo: 'Välj två indikatorer med samma slags perioder.',
  }),
  'band-upside-down': ({ from, to }) => ({
    what: `Här står från ${number(from)} till ${number(to)}, men det första talet ska vara det lägre.`,
    todo: 'Byt plats på talen, eller rätta det som är fel.',
  }),
  'panel-without-steps': ({ written }) => ({
    what: `Här står ${quoted(written)}. Den panelen har inga steg.`,
    todo: 'Skriv id för en panel med kind: steps.',
  }),
  'panel-without-rows': ({ panel }) => ({
    what: `Det finns inga siffror för panelen ${quoted(panel)}.`,
    todo: 'Lägg till dem i filen med steg, eller ta bort panelen tills de finns.',
  }),
  'steps-missing': ({ panel, unit, period, steps }) => ({
    what: `${quoted(unit)} har ingen rad för ${steps.map(quoted).join(', ')} i ${period}, men alla steg i ${quoted(panel)} ska vara med.`,
    todo: 'Lägg till en rad för varje steg. Kom ingen dit: skriv 0.',
  }),
  'step-grows': ({ unit, period, step, count, before, reached }) => ({
    what: `${quoted(unit)}, ${period}: ${number(count)} kom till ${quoted(step)}, men bara ${number(reached)} till ${quoted(before)}, som är steget före.`,
    todo: 'Kontrollera båda talen. Den som kommer till ett steg räknas också i stegen före.',
  }),
  'steps-exceed-whole': ({ unit, period, step, counted, whole, parts }) => ({
    what:
      counted === 'reached'
        ? `${quoted(unit)}, ${period}: ${number(whole)} kom till ${quoted(step)}, men i enheterna under den ${number(parts)} tillsammans.`
        : `${quoted(unit)}, ${period}: ${number(whole)} kom till ${quoted(step)} men inte längre, och i enheterna under den ${number(parts)} tillsammans.`,
    todo: 'Rätta de tal som är fel. Den som räknas i en enhet räknas också i den ovanför, och i ingen annan bredvid.',
  }),
};
