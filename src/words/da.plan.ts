import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

export const daPlan: PageWords['plan'] = {
  lead: (goals) =>
    `${goals}. Sådan hænger de sammen med kerneopgaven, sådan blev de så få, og så meget tid tager det at følge dem.`,
  goals: (count) => (count === 0 ? 'intet mål endnu' : `${numberWord(count)} mål`),
  measures: (count) =>
    count === 0 ? 'Ingen måling' : count === 1 ? 'En måling' : `${capital(numberWord(count))} målinger`,
  heardBy: (names) => `Vi lytter gennem: ${names}.`,
  bearings: 'Retningerne i kerneopgaven',
  threadEmpty: 'Intet mål følges lige nu.',
  proposal: 'Forslaget',
  replaced: 'Det, der skulle give plads',
  room: {
    swapped: 'Der bliver lige så mange mål som før.',
    free: (places) => (places === 1 ? 'En plads er ledig.' : `${capital(numberWord(places))} pladser er ledige.`),
    full: 'Ingen plads er ledig. Noget andet må væk først.',
  },
  loose: {
    title: 'Hænger løst',
    none: 'Intet hænger løst: hvert mål har en retning, en vedtagelse, en måling og noget at høre til.',
    noBearing: (goal) => `${goal}: følger ingen retning i kerneopgaven`,
    noParent: (goal) => `${goal}: hører ikke til noget mål ovenover`,
    noAdoption: (goal) => `${goal}: vedtagelsen er ikke oplyst`,
    noIndicator: (goal) => `${goal}: ingen måling lytter`,
    unusedBearing: (bearing) => `${bearing}: intet mål følger retningen`,
  },
  upward: {
    title: 'Begynd i en enhed',
    text: 'Vælg en enhed, og følg tråden opad: hvilke mål der gælder den, hvem der har vedtaget dem, og hvor de fører hen.',
    none: 'Intet mål gælder for denne enhed.',
  },
  duties: 'Skal og vil',
  dutiesText: 'Loven er fundamentet og gælder, hvad vi end vælger. Målene er det, vi har valgt at blive bedre til.',
  must: 'Skal: loven kræver det',
  want: 'Vil: kommunen har valgt det',
  mustNone: 'Ingen af målene er et lovkrav.',
  wantNone: 'Intet mål er valgt.',
  law: 'Det, loven siger, vi skal måle',
  lawNone: 'Ingen måling er lagt ind som lovkrav.',
  lawUnheard: 'Der er ingen tal.',
  journey: 'Fra mange mål til få',
  fewer: (peak, year, now) =>
    `Da der var flest, fulgte vi ${numberWord(peak)} mål på samme tid, senest i ${year}. Nu følger vi ${numberWord(now)}.`,
  never: (now) =>
    now === 0 ? 'Intet mål følges.' : `Vi følger ${numberWord(now)} mål. Flere har der ikke været på samme tid.`,
  uncounted: (count) => `${capital(numberWord(count))} mål mangler en dato for vedtagelsen og kan ikke tælles med.`,
  mostAtOnce: 'Mål på samme tid, når der var flest',
  atMost: (year, goals) => `${year}: ${goals}`,
  followed: 'Følges nu',
  search: 'Søg blandt målene',
  found: (shown, all) =>
    shown === all ? `${format.number(all)} mål` : `${format.number(shown)} af ${format.number(all)} mål`,
  noneFound: 'Intet mål passer til søgningen.',
  clear: 'Vis alle mål',
  cost: 'Hvad det koster at måle',
  measuring: {
    hours: (hours) => (hours === '1' ? '1 time' : `${hours} timer`),
    whole: (hours) => `En enhed, der målte alt, hvad kommunen måler, ville bruge omkring ${hours} om året på det.`,
    unit: (unit, hours) => `${unit} bruger omkring ${hours} om året på at måle.`,
    unsaid: (count) =>
      count === 1
        ? 'For en måling mere er tiden ikke anslået.'
        : `For ${numberWord(count)} målinger mere er tiden ikke anslået.`,
    none: 'Det er ikke anslået, hvor lang tid det tager at måle.',
    caption: 'Tid til at måle, i en enhed',
    table: 'Vis måling for måling',
    column: { indicator: 'Måling', minutes: 'Minutter pr. gang', times: 'Gange om året', hours: 'Timer om året' },
  },
  stopped: 'Det, vi er holdt op med',
  stoppedMore: 'Alt, vi er holdt op med, og hvad vi prøver i stedet',
  failed: 'Det, vi er holdt op med, kunne ikke hentes lige nu.',
  terms: 'Ord, der forklares',
};
