import type { CouldGo, EndingColumn, PlanProblems, Thing } from '#publish/check/problems.plan.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;
const alsoOn = (row: number | null): string => (row === null ? 'på en tidigare rad' : `på rad ${row}`);

/** What the thing is called, and where it is named. */
const THINGS: Readonly<Record<Thing, readonly [string, string]>> = {
  unit: ['Ingen enhet', 'filen med enheter'],
  goal: ['Inget mål', 'filen med mål'],
  indicator: ['Ingen indikator', 'filen med indikatorer'],
  bearing: ['Ingen riktning', 'organisation.yaml under core-task.bearings'],
  value: ['Inget värdeord', 'organisation.yaml under value-base.values'],
  practice: ['Inget förhållningssätt', 'organisation.yaml under value-base.values, practices'],
  scale: ['Ingen skala', 'organisation.yaml under scales'],
  comparator: ['Ingen jämförelsegrupp', 'organisation.yaml under comparators'],
  area: ['Inget område', 'filen med enheter, i kolumnen för område'],
  set: ['Ingen uppsättning frågor', 'organisation.yaml under sets'],
  voice: ['Ingen rad', 'filen med röster'],
  axis: ['Ingen indelning', 'organisation.yaml under groups'],
  group: ['Ingen grupp', 'den indelningen i organisation.yaml, under groups'],
  panel: ['Ingen panel', 'organisation.yaml under conditions'],
  step: ['Inget steg', 'den panelen i organisation.yaml, under conditions'],
  question: ['Ingen fråga', 'filen med frågor'],
  decision: ['Inget beslut', 'filen med beslut'],
  test: ['Inget prov', 'filen med prov'],
  stopped: ['Ingen rad', 'filen med det ni har slutat med'],
  unknown: ['Ingen rad', 'filen med det ni inte vet'],
  correction: ['Ingen rättelse', 'filen med rättelser'],
  plan: ['Inget mål', 'filen med planen'],
};

function candidate({ goal, why, by = '' }: CouldGo): string {
  const reason = {
    replaced: `förslaget ${quoted(by)} skulle ersätta det`,
    'without-indicators': 'inget mäter det',
    'without-bearing': 'det följer ingen riktning',
  };
  return `${quoted(goal)} (${reason[why]})`;
}

const ENDING: Readonly<Record<EndingColumn, readonly [string, string]>> = {
  ended: ['när det slutade att följas', 'Fyll i dagen, till exempel 2025-12-31.'],
  fate: ['hur det gick', 'Skriv om målet uppnåddes, slogs ihop med ett annat, lades ned eller lämnades över.'],
  reason: ['varför det inte följs längre', 'Skriv skälet med en mening.'],
};

export const checkingPlanSv: Catalogue<PlanProblems> = {
  'unknown-id': ({ thing, written, nearest }) => ({
    what: `${here(written)} ${THINGS[thing][0]} har det id:t i ${THINGS[thing][1]}.`,
    todo:
      nearest === null ? 'Rätta id:t, eller lägg till det som saknas.' : `Menade du ${nearest}? Skriv i så fall så.`,
  }),
  'unknown-wave': ({ written, waves }) => ({
    what: `${here(written)} Den mätningen finns inte i organisation.yaml, där ${waves.length === 0 ? 'inga mätningar står' : `dessa står: ${waves.join(', ')}`}.`,
    todo: 'Rätta perioden, eller lägg till mätningen under waves.',
  }),
  'id-used-twice': ({ written, first }) => ({
    what: `${here(written)} Samma id finns redan ${alsoOn(first)}.`,
    todo: 'Ge den ena ett annat id, eller ta bort den rad som inte gäller.',
  }),
  'row-twice': ({ first }) => ({
    what: `Samma sak står redan ${alsoOn(first)}.`,
    todo: 'Behåll den rad som gäller och ta bort den andra. Ska talen läggas ihop: skriv summan på en rad.',
  }),
  'points-at-itself': ({ written }) => ({
    what: `${here(written)} Raden pekar på sig själv.`,
    todo: 'Skriv den andras id, eller lämna cellen tom.',
  }),
  'no-root': ({ units }) => ({
    what: `Av ${number(units)} enheter är ingen hela kommunen: alla har en överordnad enhet.`,
    todo: 'Lägg till en rad för hela kommunen och lämna dess cell för överordnad tom.',
  }),
  'two-roots': ({ written, first }) => ({
    what: `Både ${quoted(first)} och ${quoted(written)} saknar överordnad enhet, men bara hela kommunen får göra det.`,
    todo: `Skriv vilken enhet ${quoted(written)} hör till, till exempel ${first}.`,
  }),
  circle: ({ ids }) => ({
    what: `Kedjan av överordnade går runt: ${[...ids, ids[0]].join(' → ')}.`,
    todo: 'Rätta den överordnade på en av raderna.',
  }),
  'days-out-of-order': ({ written, earlier, earlierDay }) => ({
    what: `${here(written)} Den dagen ligger före ${earlierDay} i ${quoted(earlier)}.`,
    todo: 'Kontrollera båda dagarna och rätta den som är fel.',
  }),
  'area-spelled-twice': ({ written, first }) => ({
    what: `${here(written)} Längre upp står ${quoted(first)}, och de räknas som samma område.`,
    todo: 'Skriv området likadant överallt.',
  }),
  'too-many-goals': ({ goals, budget, couldGo }) => ({
    what: `${number(goals.length)} mål är aktiva, men ni har bestämt er för högst ${number(budget)}: ${goals.map(quoted).join(', ')}.`,
    todo:
      couldGo.length === 0
        ? 'Vilket av dem lämnar plats? Ändra dess status till tidigare eller föreslaget.'
        : `Börja med att pröva ${couldGo.map(candidate).join(', ')}. Ändra statusen till tidigare eller föreslaget för det mål som lämnar plats.`,
  }),
  'goal-without-bearing': ({ goal }) => ({
    what: `Målet ${quoted(goal)} följer ingen riktning i kärnuppdraget och kommer att visas så.`,
    todo: 'Skriv riktningens id, eller fråga er varför målet finns.',
  }),
  'no-core-task': ({ goals }) => ({
    what: `Kärnuppdraget är inte skrivet, så ${goals === 1 ? 'målet' : `de ${number(goals)} målen`} har inget att hållas mot.`,
    todo: 'Skriv kärnuppdraget under core-task när det är beslutat.',
  }),
  'ending-incomplete': ({ goal, column }) => ({
    what: `Målet ${quoted(goal)} följs inte längre, men det står inte ${ENDING[column][0]}.`,
    todo: ENDING[column][1],
  }),
  'merged-into-nothing': ({ goal }) => ({
    what: `Målet ${quoted(goal)} har slagits ihop med ett annat, men det står inte vilket.`,
    todo: 'Skriv det andra målets id.',
  }),
  'ended-but-not-former': ({ goal, written }) => ({
    what: `${here(written)} Målet ${quoted(goal)} har alltså slutat, men dess status säger något annat.`,
    todo: 'Ändra status till tidigare, eller töm cellen.',
  }),
  'adoption-incomplete': ({ goal, column }) => ({
    what: `För målet ${quoted(goal)} står ${column === 'adopted' ? 'vem som beslutade men inte när' : 'när det beslutades men inte av vem'}.`,
    todo: 'Fyll i båda, eller lämna båda tomma.',
  }),
  'goal-without-indicators': ({ goal }) => ({
    what: `Målet ${quoted(goal)} har inga indikatorer, så det går inte att se hur det går.`,
    todo: 'Skriv id för den eller de indikatorer som målet följs med.',
  }),
  'survey-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} är en enkätfråga men saknar ${column === 'scale' ? 'svarsskala' : 'frågans ordalydelse'}.`,
    todo: column === 'scale' ? 'Skriv id för en av skalorna i organisation.yaml.' : 'Skriv frågan så som den ställdes.',
  }),
  'measure-without-unit': ({ indicator }) => ({
    what: `${quoted(indicator)} är ett mått, men det står inte vad det räknas i.`,
    todo: 'Skriv till exempel procent, dagar, personer eller antal.',
  }),
  'one-sided-scale': ({ scale, lacks }) => ({
    what: `Skalan ${quoted(scale)} har inget svarsalternativ som är ${lacks === 'good' ? 'bra' : 'dåligt'}.`,
    todo: `Ange means: ${lacks} för det eller de alternativ som är det.`,
  }),
  'option-twice': ({ scale, written }) => ({
    what: `Svarsalternativet ${quoted(written)} finns två gånger i skalan ${quoted(scale)}.`,
    todo: 'Ta bort det ena, eller skilj dem åt i ord.',
  }),
  'target-outside': ({ written, lowest, highest }) => ({
    what: `${here(written)} Inget värde kan bli ${highest === null ? `lägre än ${number(lowest ?? 0)}` : lowest === null ? `högre än ${number(highest)}` : `annat än ${number(lowest)} till ${number(highest)}`}.`,
    todo: 'Skriv målvärdet i samma enhet som värdena. För en enkätfråga är det andelen goda svar i procent.',
  }),
  'target-far-from-values': ({ written, typical }) => ({
    what: `${here(written)} Värdena ligger kring ${number(typical)}, så målvärdet ser ut att vara skrivet i en annan enhet.`,
    todo: 'Kontrollera målvärdet. 85 procent skrivs 85, inte 0,85.',
  }),
  'unused-indicator': ({ indicator }) => ({
    what: `Ingen använder ${quoted(indicator)}: inget mål följs med den, ingen panel visar den, och den hör inte till något värdeord.`,
    todo: 'Knyt den till ett mål, ett värdeord eller en panel, eller sluta samla in den.',
  }),
  'indicator-without-figures': ({ indicator }) => ({
    what: `Det finns inga siffror för ${quoted(indicator)}.`,
    todo: 'Lägg till dem, eller ta bort indikatorn tills de finns.',
  }),
  'comparator-without-values': ({ comparator }) => ({
    what: `Det finns inga värden för jämförelsegruppen ${quoted(comparator)}.`,
    todo: 'Lägg till dem i filen med jämförelser, eller ta bort gruppen.',
  }),
};
