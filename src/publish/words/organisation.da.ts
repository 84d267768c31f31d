import type { OrganisationWords } from './organisation.ts';

/** What each key of organisation.yaml is, in Danish. */
export const organisationDa: OrganisationWords = {
  id: {
    what: 'Kommunens korte navn: a–z, cifre og bindestreg. Skift det aldrig; tidligere udgivelser kendes på det.',
    example: 'id: eksempelby',
  },
  name: { what: 'Kommunens navn, som det skal stå øverst på hver side.', example: 'name: Eksempelby' },
  country: { what: 'Landet: SE, DK, NO eller FI.', example: 'country: DK', start: 'country: DK' },
  committee: {
    what: 'Udvalget, som tallene er til for. Tekster skrives på det første af jeres sprog, eller på flere som i eksemplet. Det gælder alle tekster her i filen.',
    example: 'committee: { da: Socialudvalget, en: The Social Services Committee }',
  },
  languages: {
    what: 'Sprogene, som siderne kan læses på: sv, da og en. Det første er jeres eget.',
    example: 'languages: [da, en]',
    start: 'languages: [da]',
  },
  accent: {
    what: 'Jeres egen farve, som # og seks tegn i anførselstegn. Vælg en mørk farve.',
    example: 'accent: "#0b4f5c"',
  },
  provenance: {
    what: 'Om tallene er virkelige. Skriv production for virkelige tal. Skriv demo for opdigtede; så mærkes hver side med DEMO. Intet er valgt på forhånd, for at opdigtede tal aldrig skal tages for virkelige.',
    example: 'provenance: production',
  },
  source: {
    what: 'Hvor tallene kommer fra, med navn. Adresse (url) og vilkår for at bruge dem (licence) må udelades.',
    example: `source:
  name: Eksempelbys brugerundersøgelse og fagsystem
  url: https://eksempelby.example/aabne-data
  licence: CC0 1.0`,
    start: `source:
  name:`,
  },
  release: {
    what: 'Udgivelsen: én offentliggørelse af alle tal. id er nyt, hver gang tal ændres, published er dagen, den kommer ud. previous er id på udgivelsen før og next dagen for den næste; begge må udelades, og previous mangler for den første.',
    example: 'release: { id: 2026-2, published: 2026-09-01, previous: 2026-1, next: 2027-03-02 }',
    start: `release:
  id:
  published:`,
  },
  coreTask: {
    what: 'Kerneopgaven, i én sætning, og retningerne, den peger i. Et mål nævner sin retning ved dens id.',
    example: `core-task:
  text: At hvert menneske får kraft til at styre sit eget liv.
  bearings:
    - { id: egen-kraft, text: Egen kraft }`,
  },
  goalBudget: { what: 'Hvor mange mål der må være aktive samtidig, 1–12.', example: 'goal-budget: 5' },
  trustPromise: {
    what: 'Løftet om tillid: så mange gode oplevelser for hver dårlig. Uden det vises intet løfte.',
    example: 'trust-promise: 10',
  },
  fewestAnswers: {
    what: 'Den mindste gruppe, der vises noget om. Tallet kan hæves, aldrig sænkes under 5.',
    example: 'fewest-answers: 5',
  },
  valueBase: {
    what: 'Værdigrundlaget: værdierne, og hvad I gør, når I følger dem (practices). Spørgsmål og målinger nævner dem ved deres id. adopted er, hvornår det blev vedtaget, og af hvem.',
    example: `value-base:
  name: Vores værdigrundlag
  adopted: { date: 2019-05-20, bodies: [Socialudvalget] }
  values:
    - id: respekt
      name: Respekt
      text: Alle er lige meget værd.
      practices: [{ id: vi-hilser, text: "Vi hilser og siger, hvad vi hedder." }]`,
  },
  scales: {
    what: 'Svarskalaer til jeres egne spørgsmål, med hver sit id. means siger, hvad et svar tæller som: good (godt), neutral (hverken eller), bad (dårligt) eller none (tæller ikke). Færdige spørgsmål har deres skalaer med.',
    example: `scales:
  hvor-ofte:
    - { text: "Ja, altid", means: good }
    - { text: "Ja, for det meste", means: good }
    - { text: Nogle gange, means: neutral }
    - { text: Aldrig, means: bad }
    - { text: Ved ikke, means: none }`,
  },
  sets: {
    what: 'Spørgsmålssæt, i sidens rækkefølge. Færdige (preset): five, ifo, meetings, hme, trust. Egne har id, name og kind: profile, meeting, staff eller trust. every er hvor ofte: year, tertial, quarter eller month. asked vælger blandt users, relatives, staff, managers, politicians, partners.',
    example: `sets:
  - preset: five
  - { preset: meetings, every: month, asked: [users, staff] }
  - { id: egne-spoergsmaal, name: Vores egne spørgsmål, about: Dem har vi selv skrevet., kind: profile, every: year }`,
  },
  waves: {
    what: 'Undersøgelsens runder: den årlige undersøgelse skal have en række for hver gang. modes er, hvordan man kunne svare: paper, web, phone, visit, helped. Kun period skal være der.',
    example: `waves:
  - period: 2025
    collected: { from: 2025-09-01, to: 2025-10-13 }
    population: Alle, der mødte os i løbet af seks uger om efteråret
    modes: [paper, web]
    note: I år kunne man også svare på nettet.`,
  },
  comparators: {
    what: 'Kommuner at sammenligne med: hvilke de er (rule), fra hvilket år (year) og ifølge hvem (source). Værdierne skrives i tabellen over sammenligninger.',
    example: `comparators:
  - id: lignende
    name: Lignende kommuner
    rule: De syv, der ligner os mest
    year: 2024
    source: { name: Statistikken, url: "https://eksempelby.example/statistik" }`,
  },
  groups: {
    what: 'Måder at inddele dem, der får hjælp, for at se, hvem der mangler blandt dem, der har svaret. Mindst to grupper i hver.',
    example: `groups:
  - { id: alder, name: Alder, groups: [{ id: under-65, name: Under 65 år }, { id: fra-65, name: 65 år og derover }] }`,
  },
  conditions: {
    what: 'Forudsætningerne, et panel for hver, i sidens rækkefølge. kind er en af de fem i eksemplet; hvor der står maalingens-id, skriver du id på en måling eller et spørgsmål.',
    example: `conditions:
  - id: bemanding
    kind: staffing
    name: Sager og stillinger
    about: Vi er blevet enige om højst 18 sager til hver stilling.
    cases: maalingens-id
    posts: maalingens-id
    limit: 18
    decisions: [{ date: 2025-02-11, body: Socialudvalget, text: To stillinger til }]
  - { id: moeder, kind: steps, name: Familierådslagning, steps: [{ id: tilbudt, name: Tilbudt }, { id: holdt, name: Holdt }] }
  - { id: koensfordeling, kind: band, name: Kvinder og mænd, indicator: maalingens-id, from: 40, to: 60 }
  - { id: gabet, kind: gap, name: Ventet og oplevet, expected: maalingens-id, experienced: maalingens-id }
  - { id: mentorer, kind: figures, name: Mentorer, indicators: [maalingens-id] }`,
  },
  voiceRipeDays: {
    what: 'Inden for så mange dage skal de fleste, der siger noget, have fået svar.',
    example: 'voice-ripe-days: 90',
  },
  glossary: {
    what: 'Ord og forkortelser, der forklares, hvor de står.',
    example: `glossary:
  - { term: ICS, text: "En fælles måde at undersøge, hvad et barn har brug for" }`,
  },
  contact: {
    what: 'Hvem man henvender sig til. Adresse (url) og e-post (email) må udelades.',
    example:
      'contact: { name: Socialforvaltningen, url: "https://eksempelby.example/kontakt", email: social@eksempelby.example }',
    start: `contact:
  name:`,
  },
  accessibilityStatement: {
    what: 'Adressen på jeres tilgængelighedserklæring.',
    example: 'accessibility-statement: https://eksempelby.example/tilgaengelighed',
  },
  nextMeeting: {
    what: 'Næste møde, hvor tallene tages op.',
    example: 'next-meeting: { date: 2026-03-17, body: Socialudvalget }',
  },
};
