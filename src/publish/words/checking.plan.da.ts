import type { CouldGo, EndingColumn, PlanProblems, Thing } from '#publish/check/problems.plan.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;
const alsoOn = (row: number | null): string => (row === null ? 'i en tidligere række' : `i række ${row}`);

/** What the thing is called, and where it is named. */
const THINGS: Readonly<Record<Thing, readonly [string, string]>> = {
  unit: ['Ingen enhed', 'filen med enheder'],
  goal: ['Intet mål', 'filen med mål'],
  indicator: ['Ingen indikator', 'filen med indikatorer'],
  bearing: ['Ingen retning', 'organisation.yaml under core-task.bearings'],
  value: ['Ingen værdi', 'organisation.yaml under value-base.values'],
  practice: ['Ingen praksis', 'organisation.yaml under value-base.values, practices'],
  scale: ['Ingen skala', 'organisation.yaml under scales'],
  comparator: ['Ingen sammenligningsgruppe', 'organisation.yaml under comparators'],
  area: ['Intet område', 'filen med enheder, i kolonnen for område'],
  set: ['Intet spørgsmålssæt', 'organisation.yaml under sets'],
  voice: ['Ingen række', 'filen med stemmer'],
  axis: ['Ingen inddeling', 'organisation.yaml under groups'],
  group: ['Ingen gruppe', 'den inddeling i organisation.yaml, under groups'],
  panel: ['Intet panel', 'organisation.yaml under conditions'],
  step: ['Intet trin', 'det panel i organisation.yaml, under conditions'],
  question: ['Intet spørgsmål', 'filen med spørgsmål'],
  decision: ['Ingen beslutning', 'filen med beslutninger'],
  test: ['Ingen afprøvning', 'filen med afprøvninger'],
  stopped: ['Ingen række', 'filen med det, I er holdt op med'],
  unknown: ['Ingen række', 'filen med det, I ikke ved'],
  correction: ['Ingen rettelse', 'filen med rettelser'],
  plan: ['Intet mål', 'filen med planen'],
};

function candidate({ goal, why, by = '' }: CouldGo): string {
  const reason = {
    replaced: `forslaget ${quoted(by)} ville erstatte det`,
    'without-indicators': 'intet måler det',
    'without-bearing': 'det følger ingen retning',
  };
  return `${quoted(goal)} (${reason[why]})`;
}

const ENDING: Readonly<Record<EndingColumn, readonly [string, string]>> = {
  ended: ['hvornår det ophørte', 'Udfyld dagen, for eksempel 2025-12-31.'],
  fate: ['hvordan det gik', 'Skriv, om målet blev nået, lagt sammen med et andet, standset eller givet videre.'],
  reason: ['hvorfor det ikke længere følges', 'Skriv begrundelsen i en sætning.'],
};

export const checkingPlanDa: Catalogue<PlanProblems> = {
  'unknown-id': ({ thing, written, nearest }) => ({
    what: `${here(written)} ${THINGS[thing][0]} har det id i ${THINGS[thing][1]}.`,
    todo: nearest === null ? 'Ret id’et, eller tilføj det, der mangler.' : `Mente du ${nearest}? Skriv i så fald det.`,
  }),
  'unknown-wave': ({ written, waves }) => ({
    what: `${here(written)} Den måling findes ikke i organisation.yaml, hvor ${waves.length === 0 ? 'der ikke står nogen målinger' : `disse står: ${waves.join(', ')}`}.`,
    todo: 'Ret perioden, eller tilføj målingen under waves.',
  }),
  'id-used-twice': ({ written, first }) => ({
    what: `${here(written)} Det samme id findes allerede ${alsoOn(first)}.`,
    todo: 'Giv den ene et andet id, eller fjern den række, der ikke gælder.',
  }),
  'row-twice': ({ first }) => ({
    what: `Det samme står allerede ${alsoOn(first)}.`,
    todo: 'Behold den række, der gælder, og fjern den anden. Skal tallene lægges sammen: skriv summen i én række.',
  }),
  'points-at-itself': ({ written }) => ({
    what: `${here(written)} Rækken peger på sig selv.`,
    todo: 'Skriv den andens id, eller lad cellen være tom.',
  }),
  'no-root': ({ units }) => ({
    what: `Af ${number(units)} enheder er ingen hele kommunen: alle har en overordnet enhed.`,
    todo: 'Tilføj en række for hele kommunen, og lad dens celle for overordnet være tom.',
  }),
  'two-roots': ({ written, first }) => ({
    what: `Både ${quoted(first)} og ${quoted(written)} mangler en overordnet enhed, men det må kun hele kommunen.`,
    todo: `Skriv, hvilken enhed ${quoted(written)} hører til, for eksempel ${first}.`,
  }),
  circle: ({ ids }) => ({
    what: `Kæden af overordnede går i ring: ${[...ids, ids[0]].join(' → ')}.`,
    todo: 'Ret den overordnede i en af rækkerne.',
  }),
  'days-out-of-order': ({ written, earlier, earlierDay }) => ({
    what: `${here(written)} Den dag ligger før ${earlierDay} i ${quoted(earlier)}.`,
    todo: 'Kontrollér begge dage, og ret den, der er forkert.',
  }),
  'area-spelled-twice': ({ written, first }) => ({
    what: `${here(written)} Længere oppe står ${quoted(first)}, og de regnes for samme område.`,
    todo: 'Skriv området ens alle steder.',
  }),
  'too-many-goals': ({ goals, budget, couldGo }) => ({
    what: `${number(goals.length)} mål er aktive, men I har besluttet højst at have ${number(budget)}: ${goals.map(quoted).join(', ')}.`,
    todo:
      couldGo.length === 0
        ? 'Hvilket af dem giver plads? Ret dets status til tidligere eller foreslået.'
        : `Begynd med at overveje ${couldGo.map(candidate).join(', ')}. Ret status til tidligere eller foreslået for det mål, der giver plads.`,
  }),
  'goal-without-bearing': ({ goal }) => ({
    what: `Målet ${quoted(goal)} følger ingen retning i kerneopgaven og bliver vist sådan.`,
    todo: 'Skriv retningens id, eller spørg jer selv, hvorfor målet findes.',
  }),
  'no-core-task': ({ goals }) => ({
    what: `Kerneopgaven er ikke skrevet, så ${goals === 1 ? 'målet' : `de ${number(goals)} mål`} har intet at blive holdt op imod.`,
    todo: 'Skriv kerneopgaven under core-task, når den er besluttet.',
  }),
  'ending-incomplete': ({ goal, column }) => ({
    what: `Målet ${quoted(goal)} følges ikke længere, men der står ikke, ${ENDING[column][0]}.`,
    todo: ENDING[column][1],
  }),
  'merged-into-nothing': ({ goal }) => ({
    what: `Målet ${quoted(goal)} er lagt sammen med et andet, men der står ikke hvilket.`,
    todo: 'Skriv det andet måls id.',
  }),
  'ended-but-not-former': ({ goal, written }) => ({
    what: `${here(written)} Målet ${quoted(goal)} er altså ophørt, men dets status siger noget andet.`,
    todo: 'Ret status til tidligere, eller tøm cellen.',
  }),
  'adoption-incomplete': ({ goal, column }) => ({
    what: `For målet ${quoted(goal)} står der, ${column === 'adopted' ? 'hvem der vedtog det, men ikke hvornår' : 'hvornår det blev vedtaget, men ikke af hvem'}.`,
    todo: 'Udfyld begge, eller lad begge være tomme.',
  }),
  'goal-without-indicators': ({ goal }) => ({
    what: `Målet ${quoted(goal)} har ingen indikatorer, så man kan ikke se, hvordan det går.`,
    todo: 'Skriv id for den eller de indikatorer, som målet følges med.',
  }),
  'survey-incomplete': ({ indicator, column }) => ({
    what: `${quoted(indicator)} er et spørgsmål i undersøgelsen, men mangler ${column === 'scale' ? 'svarskala' : 'spørgsmålets ordlyd'}.`,
    todo:
      column === 'scale'
        ? 'Skriv id for en af skalaerne i organisation.yaml.'
        : 'Skriv spørgsmålet, som det blev stillet.',
  }),
  'measure-without-unit': ({ indicator }) => ({
    what: `${quoted(indicator)} er et mål i tal, men der står ikke, hvad det tælles i.`,
    todo: 'Skriv for eksempel procent, dage, personer eller antal.',
  }),
  'one-sided-scale': ({ scale, lacks }) => ({
    what: `Skalaen ${quoted(scale)} har ingen svarmulighed, der er ${lacks === 'good' ? 'god' : 'dårlig'}.`,
    todo: `Angiv means: ${lacks} for den eller de muligheder, der er det.`,
  }),
  'option-twice': ({ scale, written }) => ({
    what: `Svarmuligheden ${quoted(written)} findes to gange i skalaen ${quoted(scale)}.`,
    todo: 'Fjern den ene, eller giv dem forskellige ord.',
  }),
  'target-outside': ({ written, lowest, highest }) => ({
    what: `${here(written)} Ingen værdi kan blive ${highest === null ? `lavere end ${number(lowest ?? 0)}` : lowest === null ? `højere end ${number(highest)}` : `andet end ${number(lowest)} til ${number(highest)}`}.`,
    todo: 'Skriv målværdien i samme enhed som værdierne. For et spørgsmål er det andelen af gode svar i procent.',
  }),
  'target-far-from-values': ({ written, typical }) => ({
    what: `${here(written)} Værdierne ligger omkring ${number(typical)}, så målværdien ser ud til at være skrevet i en anden enhed.`,
    todo: 'Kontrollér målværdien. 85 procent skrives 85, ikke 0,85.',
  }),
  'unused-indicator': ({ indicator }) => ({
    what: `Ingen bruger ${quoted(indicator)}: intet mål følges med den, intet panel viser den, og den hører ikke til nogen værdi.`,
    todo: 'Knyt den til et mål, en værdi eller et panel, eller hold op med at indsamle den.',
  }),
  'indicator-without-figures': ({ indicator }) => ({
    what: `Der er ingen tal for ${quoted(indicator)}.`,
    todo: 'Tilføj dem, eller fjern indikatoren, indtil de findes.',
  }),
  'comparator-without-values': ({ comparator }) => ({
    what: `Der er ingen værdier for sammenligningsgruppen ${quoted(comparator)}.`,
    todo: 'Tilføj dem i filen med sammenligninger, eller fjern gruppen.',
  }),
};
