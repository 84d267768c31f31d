import type { Party } from '#domain/feedback/indicator.ts';
import { PEOPLE } from './parties.ts';
import { bad, DO_NOT_KNOW, good, type InAll, inAll, neutral, type Preset, type PresetQuestion } from './preset.ts';

interface Item {
  readonly item: string;
  /** What follows on whom: Brukare som blev hälsade på. */
  readonly ending: InAll;
  readonly short: InAll;
  /** Put so that everyone who was at the meeting can answer it. */
  readonly question: InAll;
}

const ITEMS: readonly Item[] = [
  {
    item: 'greet',
    ending: inAll(' som blev hälsade på', ', der blev hilst på', ' who were greeted'),
    short: inAll('Hälsar', 'Hilser', 'Greet'),
    question: inAll('Blev du hälsad på?', 'Blev der hilst på dig?', 'Were you greeted?'),
  },
  {
    item: 'see',
    ending: inAll(' som kände sig sedda', ', der følte sig set', ' who felt seen'),
    short: inAll('Ser', 'Ser', 'See'),
    question: inAll('Kände du dig sedd?', 'Følte du dig set?', 'Did you feel seen?'),
  },
  {
    item: 'care',
    ending: inAll(' som kände att någon brydde sig', ', der følte omsorg', ' who felt cared about'),
    short: inAll('Bryr sig', 'Viser omsorg', 'Care'),
    question: inAll(
      'Kände du att de du mötte brydde sig om dig?',
      'Følte du, at de mennesker, du mødte, viste omsorg for dig?',
      'Did you feel that those you met cared about you?',
    ),
  },
  {
    item: 'listen',
    ending: inAll(' som blev lyssnade på', ', der blev lyttet til', ' who were listened to'),
    short: inAll('Lyssnar', 'Lytter', 'Listen'),
    question: inAll('Blev du lyssnad på?', 'Blev der lyttet til dig?', 'Were you listened to?'),
  },
];

const DEFINITION = inAll(
  'Andelen som svarade ja direkt efter mötet, av alla som har en åsikt.',
  'Andelen, der svarede ja lige efter mødet, af alle, der har en mening.',
  'The share who answered yes right after the meeting, of all who have an opinion.',
);
const CAN_SAY = inAll(
  'Hur de som svarade efter mötet kände just då.',
  'Hvad de, der svarede efter mødet, følte lige da.',
  'What those who answered after the meeting felt just then.',
);
const CANNOT_SAY = inAll(
  'Hur möten brukar vara för dem som inte fick frågan.',
  'Hvordan møder plejer at være for dem, der ikke fik spørgsmålet.',
  'What meetings are usually like for those who were not asked.',
);

const asked = (party: Party, { item, ending, short, question }: Item): PresetQuestion => {
  const people = PEOPLE[party];
  return {
    kind: 'question',
    id: `meeting-${item}-${party}`,
    name: inAll(people.sv + ending.sv, people.da + ending.da, people.en + ending.en),
    short,
    question,
    scale: 'meeting-yes',
    definition: DEFINITION,
    aspect: 'values',
    asked: party,
    item,
    canSay: CAN_SAY,
    cannotSay: CANNOT_SAY,
  };
};

/** The four verbs of a meeting, asked right after it. The same of everyone who was there, so that they can be held side by side. */
export const meetings = (parties: readonly Party[]): Preset => ({
  name: inAll('Efter mötet', 'Efter mødet', 'After the meeting'),
  about: inAll(
    'Fyra korta frågor direkt efter ett möte: hälsade vi, såg vi varandra, brydde vi oss och lyssnade vi?',
    'Fire korte spørgsmål lige efter et møde: hilste vi, så vi hinanden, viste vi omsorg, og lyttede vi?',
    'Four short questions right after a meeting: did we greet, see, care about and listen to each other?',
  ),
  kind: 'meeting',
  every: 'month',
  scales: {
    'meeting-yes': [
      good('Ja', 'Ja', 'Yes'),
      neutral('Delvis', 'Delvist', 'Partly'),
      bad('Nej', 'Nej', 'No'),
      DO_NOT_KNOW,
    ],
  },
  indicators: ITEMS.flatMap((item) => parties.map((party) => asked(party, item))),
});
