import { numberWord } from './sv.number.ts';

/** The page that tells how the figures are made, for somebody who never studied statistics. */
export const svAbout = {
  title: 'Om siffrorna',
  lead: 'Varifrån de kommer, hur de räknas och vad de inte kan säga.',
  from: 'Varifrån',
  source: 'Källa',
  licence: 'Licens',
  release: 'Utgåva',
  published: 'Publicerad',
  next: 'Nästa utgåva väntas',
  previous: 'Förra utgåvan',
  provenance: 'Slag',
  provenanceKind: {
    production: 'Riktiga uppgifter',
    demo: 'Påhittade uppgifter för demonstration',
    unknown: 'Okänt ursprung',
  },
  committee: 'Ansvarig nämnd',
  contact: 'Frågor',
  how: 'Så läser du siffrorna',
  method: [
    {
      title: 'Osäkerhet',
      text: 'Bara en del av dem vi möter svarar. Därför står två tal inom parentes, till exempel 74 % (69–79). Det sanna värdet ligger troligen mellan dem. Ju fler svar, desto närmare varandra ligger talen.',
    },
    {
      title: 'Har det rört sig?',
      text: 'Siffror går upp och ned av sig själva. Vi säger att något har förändrats först när skillnaden är större än slumpen brukar ge. Annars säger vi det som är sant: ingen säker förändring, eller för få svar för att veta.',
    },
    {
      title: 'Små grupper skyddas',
      text: 'Grupper med färre än {fewest} svar visas aldrig. Ibland döljs också en större grupp, så att ingen kan räkna ut den lilla. Det görs innan siffrorna publiceras.',
    },
    {
      title: 'En lucka är inte noll',
      text: 'När en siffra saknas står det varför: frågan ställdes inte, ingen svarade, för få svar, eller inte publicerat än.',
    },
    {
      title: 'Ingen rangordning',
      text: 'Enheter ställs inte i ordning efter resultat. Med få svar skulle ordningen mest visa slumpen.',
    },
    {
      title: 'Vad som räknas som gott',
      text: 'Oftast är det de två översta stegen på skalan. Vid varje mått står vilka svar som räknas som goda. Det mittersta räknas som varken eller. Den som svarar ”vet inte” räknas inte med i andelen.',
    },
  ],
  waves: 'När brukarna fick frågorna',
  wavesNone: 'Ingen undersökning är inlagd.',
  wave: {
    period: 'Omgång',
    collected: 'Insamlat',
    population: 'Vilka som tillfrågades',
    invited: 'Tillfrågade',
    modes: 'Hur',
    note: 'Anmärkning',
  },
  mode: { paper: 'papper', web: 'webb', phone: 'telefon', visit: 'vid besök', helped: 'med hjälp' },
  collected: (from: string, to: string): string => `${from} – ${to}`,
  indicators: 'Allt som mäts',
  indicatorsNone: 'Inget mått är inlagt.',
  /** So many have an estimate. */
  cost: (measures: number, hours: string): string =>
    `Att mäta ${numberWord(measures)} mått en gång i en enhet tar ungefär ${hours}.`,
  hours: (hours: string): string => `${hours} timmar`,
  glossary: 'Ordlista',
  glossaryNone: 'Ingen ordlista är inlagd.',
  releases: 'Utgåvor',
  oneRelease: 'Det här är den enda utgåvan som finns att läsa.',
  shownRelease: '(den du läser nu)',
  machine: 'För den som vill räkna själv',
  machineText: 'Samma uppgifter finns som öppna filer.',
  machineLink: 'Beskrivning av filerna (OpenAPI)',
  privacy: 'Din dator',
  privacyText: 'Sidan har inga kakor, sparar ingenting på datorn och hämtar ingenting från någon annan webbplats.',
};
