import { daAbout } from './da.about.ts';
import { daAppendix } from './da.appendix.ts';
import { daAsking } from './da.asking.ts';
import { daBacking } from './da.backing.ts';
import { daCaution } from './da.caution.ts';
import { daChart } from './da.chart.ts';
import { daConditions } from './da.conditions.ts';
import { daDefinition } from './da.definition.ts';
import { daDialogue } from './da.dialogue.ts';
import { daEquality } from './da.equality.ts';
import { daListening } from './da.listening.ts';
import { daMeetingFile } from './da.meeting-file.ts';
import { daMyUnit } from './da.my-unit.ts';
import { daNotes } from './da.notes.ts';
import { capital, format, numberWord } from './da.number.ts';
import { daPlan } from './da.plan.ts';
import { daScreens } from './da.screens.ts';
import { daStage } from './da.stage.ts';
import { daSurvey } from './da.survey.ts';
import { daTake } from './da.take.ts';
import { daTrust } from './da.trust.ts';
import { daTrying } from './da.trying.ts';
import { daValues } from './da.values.ts';
import { daVoice } from './da.voice.ts';
import { daWhy } from './da.why.ts';
import type { PageWords } from './sv.pages.ts';

/** What the other pages say in Danish: fetched with the first of them. */
export const daPages: PageWords = {
  goals: {
    title: 'Mål',
    budget: (active, budget) =>
      `${capital(active === 0 ? 'ingen mål' : `${numberWord(active)} mål`)} af højst ${numberWord(budget)}`,
    budgetWhy: (budget) =>
      `Kommunen har besluttet at følge højst ${numberWord(budget)} mål ad gangen. Der bliver plads til et nyt mål, når et andet går ud.`,
    active: 'De mål, vi følger',
    proposed: 'Forslag',
    proposedNone: 'Der er ikke foreslået noget mål.',
    replacesNone: 'Der står ikke, hvilket mål det skal erstatte.',
    former: 'Mål, vi ikke længere følger',
    formerText: 'Hvert mål beholder sin plads i historien, sammen med grunden til, at det blev fjernet.',
    column: { goal: 'Mål', time: 'Tid', fate: 'Hvordan det gik', reason: 'Hvorfor' },
    fate: { met: 'Nået', merged: 'Lagt sammen', stopped: 'Afsluttet', delegated: 'Givet videre' },
    mergedInto: (title) => `Blev en del af: ${title}`,
    thread: 'Den røde tråd',
    threadText: 'Politikken sætter rammen, strategien giver retning, og handleplanen bringer det tæt på borgerne.',
    level: { policy: 'Politik', strategy: 'Strategi', plan: 'Handleplan' },
    noLevel: 'Niveauet er ikke oplyst',
    noAdoption: 'Vedtagelsen er ikke oplyst',
  },
  goal: {
    why: 'Hvorfor vi har målet',
    bearing: 'Retning',
    level: 'Niveau',
    adopted: 'Vedtaget',
    adoptedBy: (day, body) => (body === '' ? day : `${day}, ${body}`),
    duty: { label: 'Skal eller vil', must: 'Loven kræver det', want: 'Kommunen har valgt det' },
    horizon: 'Tid til at virke',
    horizonText: (day) => `Ingen vurdering før ${day}`,
    dialogue: 'Næste samtale',
    part: 'Del af',
    unit: 'Gælder',
    units: 'Enhed for enhed',
    unitsText: (indicator, period) =>
      `${indicator}, ${period}. Enhederne står i organisationens rækkefølge, ikke efter resultat.`,
    alike: (alike, all) =>
      alike === all
        ? `De ${numberWord(all)} enheder kan ikke skelnes fra hinanden: forskellene er ikke større, end tilfældigheder giver.`
        : `${capital(numberWord(alike))} ud af ${numberWord(all)} enheder kan ikke skelnes fra hinanden: forskellene mellem dem er ikke større, end tilfældigheder giver.`,
    higher: (names) => `Højere end de andre, mere end tilfældigheder giver: ${names}.`,
    lower: (names) => `Lavere end de andre, mere end tilfældigheder giver: ${names}.`,
    chanceField: 'Det grå felt viser, hvor en enhed med så mange svar kan havne ved et tilfælde.',
    noIndicators: 'Det er ikke besluttet, hvordan målet følges op.',
    noUnits: 'Der er ingen tal for de enkelte enheder.',
    formerNotice: 'Vi følger ikke længere dette mål.',
    proposedNotice: 'Dette er et forslag. Vi følger det ikke endnu.',
  },
  units: {
    title: 'Enheder',
    text: 'Enhederne står i organisationens rækkefølge. De rangordnes aldrig.',
    search: 'Søg enhed',
    area: 'Område',
    provider: 'Leverandør',
    all: 'Alle',
    providers: { own: 'Kommunen', private: 'Privat', 'non-profit': 'Selvejende' },
    found: (shown, all) =>
      shown === all
        ? `${format.number(all)} ${all === 1 ? 'enhed' : 'enheder'}`
        : `${format.number(shown)} af ${format.number(all)} enheder`,
    none: 'Ingen enhed passer til søgningen.',
    clear: 'Vis alle enheder',
    speaks: 'har skrevet en kommentar',
    closed: (day) => `Lukket ${day}`,
    opened: (day) => `Åbnet ${day}`,
    replacedBy: (names) => `Erstattet af ${names}`,
    whole: 'Hele kommunen',
  },
  unit: {
    path: 'Hvor enheden hører til',
    word: 'Enhedens egne ord',
    wordBy: (by, day) => `${by}, ${day}`,
    noWord: 'Enheden har ikke skrevet en kommentar til denne udgave.',
    values: 'Lever vi efter vores værdigrundlag?',
    difference: 'Gør vi en forskel?',
    conditions: 'Rammer og vilkår',
    below: 'Enheder, der hører hertil',
    nothing: 'Der er ingen tal for enheden i denne udgave.',
    profile: 'Spørgsmålene i korte træk',
    last: 'forrige måling',
  },
  values: daValues,
  appendix: daAppendix,
  meetingFile: daMeetingFile,
  notes: daNotes,
  stage: daStage,
  screens: daScreens,
  chart: daChart,
  take: daTake,
  about: daAbout,
  why: daWhy,
  caution: daCaution,
  listening: daListening,
  survey: daSurvey,
  equality: daEquality,
  trust: daTrust,
  goalsNav: { label: 'Mål', goals: 'Målene', dialogue: 'Dialogen', trying: 'Vi prøver af', plan: 'Hele planen' },
  asking: daAsking,
  dialogue: daDialogue,
  trying: daTrying,
  myUnit: daMyUnit,
  plan: daPlan,
  backing: daBacking,
  voice: daVoice,
  conditions: daConditions,
  definition: daDefinition,
};
