import type { OrganisationWords } from './organisation.ts';

/** What each key of organisation.yaml is, in Swedish. */
export const organisationSv: OrganisationWords = {
  id: {
    what: 'Kommunens korta namn: a–z, siffror och bindestreck. Byt det aldrig; tidigare utgåvor känns igen på det.',
    example: 'id: exempelkoping',
  },
  name: { what: 'Kommunens namn, som det ska stå överst på varje sida.', example: 'name: Exempelköping' },
  country: { what: 'Landet: SE, DK, NO eller FI.', example: 'country: SE', start: 'country: SE' },
  committee: {
    what: 'Nämnden som siffrorna är till för. Texter skrivs på det första av era språk, eller på flera som i exemplet. Det gäller alla texter här i filen.',
    example: 'committee: { sv: Socialnämnden, en: The Social Services Committee }',
  },
  languages: {
    what: 'Språken som sidorna kan läsas på: sv, da och en. Det första är ert eget.',
    example: 'languages: [sv, en]',
    start: 'languages: [sv]',
  },
  accent: {
    what: 'Er egen färg, som # och sex tecken inom citattecken. Välj en mörk färg.',
    example: 'accent: "#0b4f5c"',
  },
  provenance: {
    what: 'Om siffrorna är verkliga. Skriv production för verkliga siffror. Skriv demo för påhittade; då märks varje sida med DEMO. Inget är förvalt, för att påhittade siffror aldrig ska tas för verkliga.',
    example: 'provenance: production',
  },
  source: {
    what: 'Varifrån siffrorna kommer, med namn. Adress (url) och villkor för att använda dem (licence) får utelämnas.',
    example: `source:
  name: Exempelköpings brukarenkät och verksamhetssystem
  url: https://exempelkoping.example/oppna-data
  licence: CC0 1.0`,
    start: `source:
  name:`,
  },
  release: {
    what: 'Utgåvan: en publicering av alla siffror. id är nytt varje gång siffror ändras, published är dagen då den kommer ut. previous är id på utgåvan före och next dagen för nästa; båda får utelämnas, och previous saknas för den första.',
    example: 'release: { id: 2026-2, published: 2026-09-01, previous: 2026-1, next: 2027-03-02 }',
    start: `release:
  id:
  published:`,
  },
  coreTask: {
    what: 'Grunduppdraget, i en mening, och riktningarna det pekar ut. Ett mål nämner sin riktning vid dess id.',
    example: `core-task:
  text: Att varje människa får kraft att styra sitt eget liv.
  bearings:
    - { id: egen-kraft, text: Egen kraft }`,
  },
  goalBudget: { what: 'Hur många mål som får vara aktiva samtidigt, 1–12.', example: 'goal-budget: 5' },
  trustPromise: {
    what: 'Löftet om tillit: så många goda upplevelser för varje dålig. Utan det visas inget löfte.',
    example: 'trust-promise: 10',
  },
  fewestAnswers: {
    what: 'Den minsta grupp som något visas om. Talet kan höjas, aldrig sänkas under 5.',
    example: 'fewest-answers: 5',
  },
  valueBase: {
    what: 'Värdegrunden: värdena, och hur ni gör när ni följer dem (practices). Frågor och mått nämner dem vid deras id. adopted är när den antogs, och av vilka.',
    example: `value-base:
  name: Vår värdegrund
  adopted: { date: 2019-05-20, bodies: [Socialnämnden] }
  values:
    - id: respekt
      name: Respekt
      text: Alla är lika mycket värda.
      practices: [{ id: vi-halsar, text: Vi hälsar och säger vad vi heter. }]`,
  },
  scales: {
    what: 'Svarsskalor till era egna frågor, med ett id var. means säger vad ett svar räknas som: good (gott), neutral (varken eller), bad (dåligt) eller none (räknas inte). Färdiga frågor har sina skalor med sig.',
    example: `scales:
  hur-ofta:
    - { text: "Ja, alltid", means: good }
    - { text: "Ja, oftast", means: good }
    - { text: Ibland, means: neutral }
    - { text: Aldrig, means: bad }
    - { text: Vet inte, means: none }`,
  },
  sets: {
    what: 'Uppsättningar av frågor, i sidans ordning. Färdiga (preset): five, ifo, meetings, hme, trust. Egna har id, name och kind: profile, meeting, staff eller trust. every är hur ofta: year, tertial, quarter eller month. asked väljer bland users, relatives, staff, managers, politicians, partners.',
    example: `sets:
  - preset: five
  - { preset: meetings, every: month, asked: [users, staff] }
  - { id: egna-fragor, name: Våra egna frågor, about: De här har vi skrivit själva., kind: profile, every: year }`,
  },
  waves: {
    what: 'Enkätens omgångar: den årliga enkäten behöver en rad för varje gång. modes är hur man kunde svara: paper, web, phone, visit, helped. Bara period måste finnas.',
    example: `waves:
  - period: 2025
    collected: { from: 2025-09-01, to: 2025-10-13 }
    population: Alla som träffade oss under sex veckor på hösten
    modes: [paper, web]
    note: I år kunde man också svara på webben.`,
  },
  comparators: {
    what: 'Kommuner att jämföra med: vilka de är (rule), från vilket år (year) och enligt vem (source). Värdena skrivs i tabellen över jämförelser.',
    example: `comparators:
  - id: liknande-ifo
    name: Liknande kommuner
    rule: De sju som liknar oss mest enligt Kolada
    year: 2024
    source: { name: Kolada, url: "https://www.kolada.se" }`,
  },
  groups: {
    what: 'Sätt att dela in dem som får hjälp, för att se vilka som saknas bland dem som svarat. Minst två grupper i varje.',
    example: `groups:
  - { id: alder, name: Ålder, groups: [{ id: under-65, name: Under 65 år }, { id: fran-65, name: 65 år och äldre }] }`,
  },
  conditions: {
    what: 'Förutsättningarna, en panel för varje, i sidans ordning. kind är en av de fem i exemplet; där det står mattets-id skriver du id på ett mått eller en fråga.',
    example: `conditions:
  - id: bemanning
    kind: staffing
    name: Ärenden och tjänster
    about: Vi har kommit överens om högst 18 ärenden på varje tjänst.
    cases: mattets-id
    posts: mattets-id
    limit: 18
    decisions: [{ date: 2025-02-11, body: Socialnämnden, text: Två tjänster till }]
  - { id: moten, kind: steps, name: Familjerådslag, steps: [{ id: erbjudna, name: Erbjudna }, { id: hallna, name: Hållna }] }
  - { id: konsfordelning, kind: band, name: Kvinnor och män, indicator: mattets-id, from: 40, to: 60 }
  - { id: gapet, kind: gap, name: Väntat och upplevt, expected: mattets-id, experienced: mattets-id }
  - { id: mentorer, kind: figures, name: Mentorer, indicators: [mattets-id] }`,
  },
  voiceRipeDays: {
    what: 'Inom så många dagar ska de flesta som säger något ha fått svar.',
    example: 'voice-ripe-days: 90',
  },
  glossary: {
    what: 'Ord och förkortningar som förklaras där de står.',
    example: `glossary:
  - { term: SIP, text: "Samordnad individuell plan, när flera ska hjälpa samma person" }`,
  },
  contact: {
    what: 'Vart den vänder sig som undrar. Adress (url) och e-post (email) får utelämnas.',
    example:
      'contact: { name: Socialförvaltningen, url: "https://exempelkoping.example/kontakt", email: social@exempelkoping.example }',
    start: `contact:
  name:`,
  },
  accessibilityStatement: {
    what: 'Adressen till er tillgänglighetsredogörelse.',
    example: 'accessibility-statement: https://exempelkoping.example/tillganglighet',
  },
  nextMeeting: {
    what: 'Nästa möte där siffrorna tas upp.',
    example: 'next-meeting: { date: 2026-03-17, body: Socialnämnden }',
  },
};
