import { numberWord } from './da.number.ts';
import type { svAbout } from './sv.about.ts';

/** The page that tells how the figures are made, for somebody who never studied statistics. */
export const daAbout: typeof svAbout = {
  title: 'Om tallene',
  lead: 'Hvor de kommer fra, hvordan de regnes ud, og hvad de ikke kan sige.',
  from: 'Hvor tallene kommer fra',
  source: 'Kilde',
  licence: 'Licens',
  release: 'Udgave',
  published: 'Offentliggjort',
  next: 'Næste udgave ventes',
  previous: 'Forrige udgave',
  provenance: 'Hvilke tal',
  provenanceKind: {
    production: 'Ægte tal',
    demo: 'Opdigtede tal til demonstration',
    unknown: 'Ukendt oprindelse',
  },
  committee: 'Ansvarligt udvalg',
  contact: 'Spørgsmål',
  how: 'Sådan læser du tallene',
  method: [
    {
      title: 'Usikkerhed',
      text: 'Kun en del af dem, vi møder, svarer. Derfor står der to tal i parentes, for eksempel 74\u00a0% (69–79). Det sande tal ligger sandsynligvis mellem dem. Jo flere svar, jo tættere ligger de to tal.',
    },
    {
      title: 'Har det flyttet sig?',
      text: 'Tal går op og ned af sig selv. Vi siger kun, at noget har ændret sig, når forskellen er større, end tilfældigheder plejer at give. Ellers siger vi det, som det er: ingen sikker ændring, eller for få svar til at vide det.',
    },
    {
      title: 'Små grupper beskyttes',
      text: 'Grupper med færre end {fewest} svar vises aldrig. Nogle gange skjules også en større gruppe, så ingen kan regne sig frem til den lille. Det sker, før tallene offentliggøres.',
    },
    {
      title: 'Et manglende tal er ikke nul',
      text: 'Når et tal mangler, står der hvorfor: Spørgsmålet blev ikke stillet, ingen svarede, der var for få svar, eller tallet er ikke offentliggjort endnu.',
    },
    {
      title: 'Ingen rangliste',
      text: 'Enheder stilles ikke op efter resultat. Med få svar ville rækkefølgen mest vise tilfældigheder.',
    },
    {
      title: 'Hvad der tæller som godt',
      text: 'Som regel er det de to øverste trin på skalaen. Ved hver måling står, hvilke svar der tæller som gode. Det midterste trin tæller som hverken eller. Den, der svarer »ved ikke«, tæller ikke med i andelen.',
    },
  ],
  waves: 'Hvornår borgerne blev spurgt',
  wavesNone: 'Der er ikke lagt nogen undersøgelse ind.',
  wave: {
    period: 'Runde',
    collected: 'Indsamlet',
    population: 'Hvem der blev spurgt',
    invited: 'Adspurgte',
    modes: 'Hvordan',
    note: 'Bemærkning',
  },
  mode: { paper: 'papir', web: 'net', phone: 'telefon', visit: 'ved besøg', helped: 'med hjælp' },
  collected: (from, to) => `${from} – ${to}`,
  indicators: 'Alt, hvad vi måler',
  indicatorsNone: 'Der er ikke lagt nogen måling ind.',
  cost: (measures, hours) =>
    `At lave ${measures === 1 ? 'én måling' : `${numberWord(measures)} målinger`} én gang i en enhed tager omkring ${hours}.`,
  hours: (hours) => (hours === '1' ? '1 time' : `${hours} timer`),
  glossary: 'Ordliste',
  glossaryNone: 'Der er ikke lagt nogen ordliste ind.',
  releases: 'Udgaver',
  oneRelease: 'Dette er den eneste udgave, der kan læses.',
  shownRelease: '(den, du læser nu)',
  machine: 'For dig, der selv vil regne',
  machineText: 'De samme tal findes som åbne filer.',
  machineLink: 'Beskrivelse af filerne (OpenAPI)',
  privacy: 'Din computer',
  privacyText: 'Siden bruger ingen cookies, gemmer intet på computeren og henter intet fra andre websteder.',
};
