import { capital, commonNumberWord, format, numberWord } from './sv.number.ts';

/** The whole plan: how the goals hang together, the way there, and what it costs to follow them. */
export const svPlan = {
  lead: (goals: string): string =>
    `${goals}. Så hänger de ihop med grunduppdraget, så blev de så få, och så mycket tid tar det att följa dem.`,
  goals: (count: number): string =>
    count === 0 ? 'inget mål ännu' : count === 1 ? 'ett mål' : `${numberWord(count)} mål`,
  measures: (count: number): string =>
    count === 0 ? 'Inget mått' : count === 1 ? 'Ett mått' : `${capital(numberWord(count))} mått`,
  heardBy: (names: string): string => `Vi lyssnar genom: ${names}.`,
  bearings: 'Riktningarna i grunduppdraget',
  threadEmpty: 'Inget mål följs just nu.',
  proposal: 'Förslaget',
  replaced: 'Det som skulle ge plats',
  room: {
    swapped: 'Antalet mål blir detsamma.',
    free: (places: number): string =>
      places === 1 ? 'En plats är ledig.' : `${capital(commonNumberWord(places))} platser är lediga.`,
    full: 'Ingen plats är ledig. Något annat måste bort först.',
  },
  loose: {
    title: 'Hänger löst',
    none: 'Inget hänger löst: varje mål har en riktning, ett beslut, ett mått och något att höra till.',
    noBearing: (goal: string): string => `${goal}: följer ingen riktning i grunduppdraget`,
    noParent: (goal: string): string => `${goal}: hör inte till något mål ovanför`,
    noAdoption: (goal: string): string => `${goal}: beslutet är inte angivet`,
    noIndicator: (goal: string): string => `${goal}: inget mått lyssnar`,
    unusedBearing: (bearing: string): string => `${bearing}: inget mål följer riktningen`,
  },
  upward: {
    title: 'Börja i en enhet',
    text: 'Välj en enhet och följ tråden uppåt: vilka mål som gäller den, vem som har beslutat dem och vart de leder.',
    none: 'Inget mål gäller den här enheten.',
  },
  duties: 'Måste och vill',
  dutiesText: 'Lagen är grunden och gäller vad vi än väljer. Målen är det vi har valt att bli bättre på.',
  must: 'Måste: lagen kräver det',
  want: 'Vill: kommunen har valt det',
  mustNone: 'Inget av målen är ett lagkrav.',
  wantNone: 'Inget mål är valt.',
  law: 'Det lagen säger att vi ska mäta',
  lawNone: 'Inget mått är inlagt som lagkrav.',
  lawUnheard: 'Det finns inga siffror.',
  journey: 'Från många mål till få',
  fewer: (peak: number, year: number, now: number): string =>
    `Som mest följde vi ${numberWord(peak)} mål samtidigt, senast ${year}. Nu följer vi ${numberWord(now)}.`,
  never: (now: number): string =>
    now === 0 ? 'Inget mål följs.' : `Vi följer ${numberWord(now)} mål. Fler har det inte varit samtidigt.`,
  uncounted: (count: number): string =>
    `${capital(numberWord(count))} mål saknar beslutsdatum och kan inte räknas med.`,
  mostAtOnce: 'Mål samtidigt, som mest',
  atMost: (year: string, goals: string): string => `${year}: ${goals}`,
  followed: 'Följs nu',
  search: 'Sök bland målen',
  found: (shown: number, all: number): string =>
    shown === all ? `${format.number(all)} mål` : `${format.number(shown)} av ${format.number(all)} mål`,
  noneFound: 'Inget mål passar sökningen.',
  clear: 'Visa alla mål',
  cost: 'Vad mätandet kostar',
  measuring: {
    hours: (hours: string): string => (hours === '1' ? '1 timme' : `${hours} timmar`),
    whole: (hours: string): string =>
      `En enhet som mätte allt som mäts i kommunen skulle lägga ungefär ${hours} om året på det.`,
    unit: (unit: string, hours: string): string => `${unit} lägger ungefär ${hours} om året på att mäta.`,
    unsaid: (count: number): string =>
      count === 1
        ? 'För ett mått till har ingen räknat på tiden.'
        : `För ${numberWord(count)} mått till har ingen räknat på tiden.`,
    none: 'Hur lång tid mätandet tar har ingen räknat på.',
    caption: 'Tid för att mäta, i en enhet',
    table: 'Visa mått för mått',
    column: { indicator: 'Mått', minutes: 'Minuter per gång', times: 'Gånger om året', hours: 'Timmar om året' },
  },
  stopped: 'Det vi har slutat med',
  stoppedMore: 'Allt vi har slutat med, och vad vi provar i stället',
  failed: 'Det vi har slutat med kunde inte hämtas just nu.',
  terms: 'Ord som förklaras',
};
