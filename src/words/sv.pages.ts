import { svAbout } from './sv.about.ts';
import { svAppendix } from './sv.appendix.ts';
import { svAsking } from './sv.asking.ts';
import { svBacking } from './sv.backing.ts';
import { svCaution } from './sv.caution.ts';
import { svChart } from './sv.chart.ts';
import { svConditions } from './sv.conditions.ts';
import { svDefinition } from './sv.definition.ts';
import { svDialogue } from './sv.dialogue.ts';
import { svEquality } from './sv.equality.ts';
import { svListening } from './sv.listening.ts';
import { svMeetingFile } from './sv.meeting-file.ts';
import { svMyUnit } from './sv.my-unit.ts';
import { svNotes } from './sv.notes.ts';
import { capital, commonNumberWord, format, numberWord } from './sv.number.ts';
import { svPlan } from './sv.plan.ts';
import { svScreens } from './sv.screens.ts';
import { svStage } from './sv.stage.ts';
import { svSurvey } from './sv.survey.ts';
import { svTake } from './sv.take.ts';
import { svTrust } from './sv.trust.ts';
import { svTrying } from './sv.trying.ts';
import { svValues } from './sv.values.ts';
import { svVoice } from './sv.voice.ts';
import { svWhy } from './sv.why.ts';

/** What the other pages say in Swedish: fetched with the first of them. */
export const svPages = {
  goals: {
    title: 'Mål',
    budget: (active: number, budget: number): string =>
      `${capital(active === 0 ? 'inga mål' : active === 1 ? 'ett mål' : `${numberWord(active)} mål`)} av högst ${numberWord(budget)}`,
    budgetWhy: (budget: number): string =>
      `Kommunen har bestämt att följa högst ${numberWord(budget)} mål åt gången. Ett nytt mål får plats när ett annat tas bort.`,
    active: 'De mål vi följer',
    proposed: 'Förslag',
    proposedNone: 'Inget mål är föreslaget.',
    replacesNone: 'Det står inte vilket mål det ska ersätta.',
    former: 'Mål vi inte längre följer',
    formerText: 'Varje mål behåller sin plats i historien, med skälet till att det togs bort.',
    column: { goal: 'Mål', time: 'Tid', fate: 'Hur det gick', reason: 'Varför' },
    fate: { met: 'Uppnått', merged: 'Sammanslaget', stopped: 'Avslutat', delegated: 'Överlämnat' },
    mergedInto: (title: string): string => `Uppgick i: ${title}`,
    thread: 'Den röda tråden',
    threadText: 'Politiken sätter ramen, strategin ger riktning och handlingsplanen för det nära människor.',
    level: { policy: 'Politik', strategy: 'Strategi', plan: 'Handlingsplan' },
    noLevel: 'Nivån är inte angiven',
    noAdoption: 'Beslutet är inte angivet',
  },
  goal: {
    why: 'Varför vi har målet',
    bearing: 'Riktning',
    level: 'Nivå',
    adopted: 'Beslutat',
    adoptedBy: (day: string, body: string): string => (body === '' ? day : `${day}, ${body}`),
    duty: { label: 'Måste eller vill', must: 'Lagen kräver det', want: 'Kommunen har valt det' },
    horizon: 'Tid att verka',
    horizonText: (day: string): string => `Inget omdöme före ${day}`,
    dialogue: 'Nästa samtal',
    part: 'Del av',
    unit: 'Gäller',
    units: 'Enhet för enhet',
    unitsText: (indicator: string, period: string): string =>
      `${indicator}, ${period}. Enheterna står i organisationens ordning, inte efter resultat.`,
    alike: (alike: number, all: number): string =>
      alike === all
        ? `De ${numberWord(all)} enheterna kan inte skiljas åt: skillnaderna är inte större än slumpen ger.`
        : `${capital(commonNumberWord(alike))} av ${numberWord(all)} enheter kan inte skiljas åt: skillnaderna mellan dem är inte större än slumpen ger.`,
    higher: (names: string): string => `Högre än de andra, mer än slumpen ger: ${names}.`,
    lower: (names: string): string => `Lägre än de andra, mer än slumpen ger: ${names}.`,
    chanceField: 'Det grå fältet visar var en enhet med så många svar kan hamna av en slump.',
    noIndicators: 'Hur målet följs upp är inte beslutat.',
    noUnits: 'Det finns inga siffror för enskilda enheter.',
    formerNotice: 'Det här målet följs inte längre.',
    proposedNotice: 'Det här är ett förslag. Det följs inte ännu.',
  },
  units: {
    title: 'Enheter',
    text: 'Enheterna står i organisationens ordning. De rangordnas aldrig.',
    search: 'Sök enhet',
    area: 'Område',
    provider: 'Utförare',
    all: 'Alla',
    providers: { own: 'Kommunen', private: 'Privat', 'non-profit': 'Idéburen' },
    found: (shown: number, all: number): string =>
      shown === all
        ? `${format.number(all)} ${all === 1 ? 'enhet' : 'enheter'}`
        : `${format.number(shown)} av ${format.number(all)} enheter`,
    none: 'Ingen enhet passar sökningen.',
    clear: 'Visa alla enheter',
    speaks: 'har lämnat en kommentar',
    closed: (day: string): string => `Stängd ${day}`,
    opened: (day: string): string => `Öppnade ${day}`,
    replacedBy: (names: string): string => `Ersatt av ${names}`,
    whole: 'Hela kommunen',
  },
  unit: {
    path: 'Var enheten hör hemma',
    word: 'Enhetens egna ord',
    wordBy: (by: string, day: string): string => `${by}, ${day}`,
    noWord: 'Enheten har inte lämnat någon kommentar till den här utgåvan.',
    values: 'Lever vi efter vår värdegrund?',
    difference: 'Gör vi skillnad?',
    conditions: 'Förutsättningar',
    below: 'Enheter som hör hit',
    nothing: 'Det finns inga siffror för enheten i den här utgåvan.',
    profile: 'Frågorna i korthet',
    last: 'förra mätningen',
  },
  values: svValues,
  appendix: svAppendix,
  meetingFile: svMeetingFile,
  notes: svNotes,
  stage: svStage,
  screens: svScreens,
  chart: svChart,
  take: svTake,
  about: svAbout,
  why: svWhy,
  caution: svCaution,
  listening: svListening,
  survey: svSurvey,
  equality: svEquality,
  trust: svTrust,
  goalsNav: { label: 'Mål', goals: 'Målen', dialogue: 'Samtalet', trying: 'Vi provar', plan: 'Hela planen' },
  asking: svAsking,
  dialogue: svDialogue,
  trying: svTrying,
  myUnit: svMyUnit,
  plan: svPlan,
  backing: svBacking,
  voice: svVoice,
  conditions: svConditions,
  definition: svDefinition,
};

export type PageWords = typeof svPages;
