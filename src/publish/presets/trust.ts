import type { Party } from '#domain/feedback/indicator.ts';
import { PEOPLE } from './parties.ts';
import { bad, DO_NOT_KNOW, good, type InAll, inAll, neutral, type Preset, type PresetQuestion } from './preset.ts';

interface Relation {
  readonly asked: Party;
  readonly about: Party;
  /** What follows on whom: Brukare som litar på personalen. */
  readonly ending: InAll;
  readonly short: InAll;
  readonly question: InAll;
}

/** Each with its return. */
const RELATIONS: readonly Relation[] = [
  {
    asked: 'users',
    about: 'staff',
    ending: inAll(' som litar på personalen', ', der har tillid til personalet', ' who trust the staff'),
    short: inAll('Brukare till personal', 'Brugere til personale', 'Users in staff'),
    question: inAll('Litar du på personalen?', 'Har du tillid til personalet?', 'Do you trust the staff?'),
  },
  {
    asked: 'staff',
    about: 'users',
    ending: inAll(' som litar på brukarna', ', der har tillid til brugerne', ' who trust the users'),
    short: inAll('Personal till brukare', 'Personale til brugere', 'Staff in users'),
    question: inAll(
      'Litar du på att de du möter vet vad de behöver?',
      'Har du tillid til, at de mennesker, du møder, ved, hvad de har brug for?',
      'Do you trust that the people you meet know what they need?',
    ),
  },
  {
    asked: 'staff',
    about: 'managers',
    ending: inAll(' som litar på cheferna', ', der har tillid til lederne', ' who trust the managers'),
    short: inAll('Personal till chefer', 'Personale til ledere', 'Staff in managers'),
    question: inAll(
      'Litar du på din närmaste chef?',
      'Har du tillid til din nærmeste leder?',
      'Do you trust your immediate manager?',
    ),
  },
  {
    asked: 'managers',
    about: 'staff',
    ending: inAll(' som litar på medarbetarna', ', der har tillid til medarbejderne', ' who trust the staff'),
    short: inAll('Chefer till personal', 'Ledere til personale', 'Managers in staff'),
    question: inAll(
      'Litar du på att dina medarbetare gör rätt när du inte är där?',
      'Har du tillid til, at dine medarbejdere gør det rigtige, når du ikke er der?',
      'Do you trust your staff to do what is right when you are not there?',
    ),
  },
  {
    asked: 'managers',
    about: 'politicians',
    ending: inAll(' som litar på politikerna', ', der har tillid til politikerne', ' who trust the politicians'),
    short: inAll('Chefer till politiker', 'Ledere til politikere', 'Managers in politicians'),
    question: inAll(
      'Litar du på politikerna i nämnden?',
      'Har du tillid til politikerne i udvalget?',
      'Do you trust the politicians of the committee?',
    ),
  },
  {
    asked: 'politicians',
    about: 'managers',
    ending: inAll(' som litar på cheferna', ', der har tillid til lederne', ' who trust the managers'),
    short: inAll('Politiker till chefer', 'Politikere til ledere', 'Politicians in managers'),
    question: inAll(
      'Litar du på cheferna i förvaltningen?',
      'Har du tillid til lederne i forvaltningen?',
      'Do you trust the managers of the administration?',
    ),
  },
];

const DEFINITION = inAll(
  'Andelen som svarade helt eller till stor del, av alla som har en åsikt.',
  'Andelen, der svarede helt eller for en stor del, af alle, der har en mening.',
  'The share who answered fully or for the most part, of all who have an opinion.',
);
const CAN_SAY = inAll(
  'Hur de som svarade såg på relationen när de fick frågan.',
  'Hvordan de, der svarede, så på relationen, da de blev spurgt.',
  'How those who answered saw the relation when they were asked.',
);
const CANNOT_SAY = inAll(
  'Vem som har rätt, eller vems fel det är om tilliten brister.',
  'Hvem der har ret, eller hvis skyld det er, når tilliden brister.',
  'Who is right, or who is to blame where trust is lacking.',
);

const asked = ({ asked: party, about, ending, short, question }: Relation): PresetQuestion => {
  const people = PEOPLE[party];
  return {
    kind: 'question',
    id: `trust-${party}-${about}`,
    name: inAll(people.sv + ending.sv, people.da + ending.da, people.en + ending.en),
    short,
    question,
    scale: 'trust-fully',
    definition: DEFINITION,
    aspect: party === 'users' ? 'values' : 'conditions',
    asked: party,
    about,
    canSay: CAN_SAY,
    cannotSay: CANNOT_SAY,
  };
};

/** Who trusts whom: each relation on its own, and never one score. */
export const trust = (parties: readonly Party[]): Preset => ({
  name: inAll('Vem litar på vem', 'Hvem har tillid til hvem', 'Who trusts whom'),
  about: inAll(
    'En fråga om tillit till var och en i kedjan från brukare till politiker, åt båda håll.',
    'Et spørgsmål om tillid til hvert led i kæden fra brugere til politikere, begge veje.',
    'A question of trust for each link in the chain from users to politicians, both ways.',
  ),
  kind: 'trust',
  every: 'year',
  scales: {
    'trust-fully': [
      good('Ja, helt', 'Ja, helt', 'Yes, fully'),
      good('Ja, till stor del', 'Ja, for en stor del', 'Yes, for the most part'),
      neutral('Delvis', 'Delvist', 'Partly'),
      bad('Nej, knappast', 'Nej, næppe', 'No, hardly'),
      bad('Nej, inte alls', 'Nej, slet ikke', 'No, not at all'),
      DO_NOT_KNOW,
    ],
  },
  indicators: RELATIONS.filter((one) => parties.includes(one.asked)).map(asked),
});
