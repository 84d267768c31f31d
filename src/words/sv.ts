import type { MissingReason } from '#domain/kernel/measured.ts';
import { formats } from './format.ts';
import { svAbout } from './sv.about.ts';
import { svFigure } from './sv.figure.ts';
import { svVerdict } from './sv.verdict.ts';

const format = formats('sv', {
  quarter: (part, year) => `kvartal ${part} ${year}`,
  tertial: (part, year) => `tertial ${part} ${year}`,
});

const NUMBERS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const numberWord = (n: number): string => NUMBERS[n] ?? format.number(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the product says in Swedish. The other languages must fit its shape: a missing text does not compile. */
export const sv = {
  language: { code: 'sv', name: 'Svenska', choose: 'Språk' },
  format,
  product: 'Tillitskompassen',
  skip: 'Hoppa till innehållet',
  nav: { label: 'Huvudmeny', overview: 'Överblick', goals: 'Mål', units: 'Enheter', about: 'Om siffrorna' },
  released: (day: string): string => `uppgifter från ${day}`,
  footer: {
    source: (name: string): string => `Källa: ${name}`,
    release: (id: string, day: string): string => `Utgåva ${id}, publicerad ${day}`,
    contact: 'Frågor om siffrorna',
    accessibility: 'Tillgänglighetsredogörelse',
    nothingKept: 'Sidan sparar ingenting om dig och hämtar inget från någon annan webbplats.',
  },
  provenance: {
    demo: 'Påhittad kommun – alla siffror är uppdiktade för demonstration',
    unknown: 'Okänt ursprung – det går inte att säga om siffrorna är riktiga',
    demoShort: 'DEMO',
    unknownShort: 'OKÄNT URSPRUNG',
    demoName: 'Påhittade siffror',
    unknownName: 'Siffror av okänt ursprung',
  },
  overdue: (published: string, next: string): string =>
    `Uppgifterna är från ${published}. Nya skulle ha kommit ${next}, så läget kan ha ändrats.`,
  coreTask: { label: 'Vårt grunduppdrag', none: 'Grunduppdraget är inte inlagt.', bearings: 'Riktningar' },
  missing: {
    'not-collected': 'Frågan ställdes inte',
    'no-answers': 'Ingen svarade',
    suppressed: 'För få svar för att visas',
    'not-applicable': 'Gäller inte enheten',
    'not-yet-published': 'Inte publicerat än',
    unreadable: 'Gick inte att läsa',
  } satisfies Record<MissingReason, string>,
  missingMeasure: {
    'not-collected': 'Mättes inte',
    'no-answers': 'Inga uppgifter',
    suppressed: 'För få personer för att visas',
    'not-applicable': 'Gäller inte enheten',
    'not-yet-published': 'Inte publicerat än',
    unreadable: 'Gick inte att läsa',
  } satisfies Record<MissingReason, string>,
  state: {
    waiting: 'Hämtar uppgifterna …',
    waitingLong: 'Det tar längre tid än vanligt. Vi försöker fortfarande.',
    retry: 'Försök igen',
    failedTitle: 'Uppgifterna kunde inte hämtas',
    since: (clock: string): string => `Sedan kl. ${clock}.`,
    failure: {
      unreachable: 'Servern går inte att nå. Kontrollera nätet och försök igen.',
      timeout: 'Servern svarade inte i tid. Vänta en stund och försök igen.',
      http: (status: number): string => `Servern svarade med ett fel (${status}). Försök igen om en stund.`,
      signin: 'Inloggningen har gått ut, eller så krävs inloggning. Logga in i en annan flik och försök igen.',
      notFound: 'Uppgifterna finns inte på adressen. Den som sköter webbplatsen behöver rätta den.',
      format:
        'Svaret gick inte att läsa. Ingenting visas hellre än något som kan vara fel. Meddela den som publicerar siffrorna.',
      version: 'Sidan är äldre än uppgifterna. Ladda om sidan.',
      tooLarge: 'Svaret är för stort för att vara rätt. Meddela den som publicerar siffrorna.',
      provenance:
        'Uppgifterna hör inte ihop: de kommer från olika kommuner, eller så blandas riktiga och påhittade siffror. Därför visas de inte.',
      release: 'Nya uppgifter har publicerats medan sidan var öppen. Gamla och nya visas aldrig tillsammans.',
      unexpected: 'Något gick fel på sidan. Ladda om den. Hjälper inte det, meddela den som sköter webbplatsen.',
    },
    showNew: 'Visa de nya uppgifterna',
    reload: 'Ladda om sidan',
    worker:
      'Webbläsaren har kvar ett program från en demonstration som kan byta ut siffrorna. Stäng alla flikar med sidan, rensa webbplatsens data och öppna den igen.',
    crashed: 'Sidan kunde inte visas',
  },
  lost: {
    title: 'Sidan finns inte',
    text: 'Adressen leder ingenstans. Den kan ha ändrats sedan länken skrevs.',
    home: 'Till överblicken',
    noGoal: 'Målet finns inte i den här utgåvan',
    noUnit: 'Enheten finns inte i den här utgåvan',
  },
  overview: {
    title: 'Överblick',
    moved: (moved: number, all: number): string =>
      moved === 0
        ? `Inget av ${numberWord(all)} mål har säkert rört sig`
        : `${capital(numberWord(moved))} av ${numberWord(all)} mål har verkligen rört sig`,
    one: (moved: boolean): string => (moved ? 'Målet har verkligen rört sig' : 'Målet har inte säkert rört sig'),
    chance: (readings: number, expected: number): string =>
      expected < 1
        ? `Av ${format.number(readings)} siffror på sidan skulle slumpen ensam sällan flytta någon så att det märks.`
        : `Av ${format.number(readings)} siffror på sidan skulle slumpen ensam flytta ungefär ${numberWord(Math.round(expected))} så att det märks.`,
    noGoals: 'Inga mål är inlagda',
    noGoalsText: 'Kommunen har inte lagt in några mål i den här utgåvan.',
    indicators: 'Det här mäts',
    empty: 'Här finns ännu inga siffror. De kommer när kommunen publicerar dem.',
    noIndicator: 'Hur målet följs upp är inte beslutat.',
    ask: 'Att fråga',
    allGoals: 'Alla mål, också tidigare',
    values: 'Lever vi efter vår värdegrund?',
    difference: 'Gör vi skillnad?',
    valuesNone: 'Frågorna har inte ställts.',
    valuesSentence: (count: { better: number; worse: number; steady: number; unknown: number }): string => {
      const asked = count.better + count.worse + count.steady + count.unknown;
      const some = (n: number): string =>
        n === asked ? (asked === 1 ? 'frågan' : 'alla frågor') : n === 1 ? 'en fråga' : `${numberWord(n)} frågor`;
      const parts = [
        count.better > 0 ? `fler goda svar på ${some(count.better)}` : '',
        count.worse > 0 ? `färre goda svar på ${some(count.worse)}` : '',
        count.steady > 0 ? `ingen säker förändring i ${some(count.steady)}` : '',
        count.unknown > 0 ? `för lite att gå på i ${some(count.unknown)}` : '',
      ].filter((part) => part !== '');
      return `${capital(format.list(parts))}.`;
    },
    scaleNote: 'Procent goda svar, med osäkerhet.',
    nextMeeting: (body: string, day: string): string => `Nästa möte: ${body}, ${day}`,
    seeUnit: 'Se alla frågor och svar',
  },
  goals: {
    title: 'Mål',
    budget: (active: number, budget: number): string =>
      `${capital(active === 0 ? 'inga mål' : active === 1 ? 'ett mål' : `${numberWord(active)} mål`)} av högst ${numberWord(budget)}`,
    budgetWhy: (budget: number): string =>
      `Kommunen har bestämt att följa högst ${numberWord(budget)} mål åt gången. Ett nytt mål får plats när ett annat lämnar sin.`,
    active: 'De mål vi följer',
    proposed: 'Förslag',
    proposedNone: 'Inget mål är föreslaget.',
    replaces: (title: string): string => `Skulle ta platsen från: ${title}`,
    replacesNone: 'Det står inte vilket mål det skulle ersätta.',
    former: 'Mål vi inte längre följer',
    formerText: 'Varje mål behåller sin plats i historien, med skälet till att det togs bort.',
    column: { goal: 'Mål', time: 'Tid', fate: 'Hur det gick', reason: 'Varför' },
    fate: { met: 'Uppnått', merged: 'Sammanslaget', stopped: 'Avslutat', delegated: 'Överlämnat' },
    mergedInto: (title: string): string => `Uppgick i: ${title}`,
    orphan: 'Följer ingen riktning i grunduppdraget',
    thread: 'Den röda tråden',
    threadText: 'Politiken sätter ramen, strategin ger riktning, handlingsplanen gör det nära människor.',
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
      shown === all ? `${format.number(all)} enheter` : `${format.number(shown)} av ${format.number(all)} enheter`,
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
    profileFinding: (shown: number, all: number): string =>
      shown === all
        ? `Alla ${numberWord(all)} frågor har svar som kan visas.`
        : `${capital(numberWord(shown))} av ${numberWord(all)} frågor har svar som kan visas.`,
    last: 'förra mätningen',
  },
  figure: svFigure(format),
  verdict: svVerdict,
  about: svAbout,
};

export type Words = typeof sv;
