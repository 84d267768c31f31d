import { bad, DO_NOT_KNOW, good, inAll, neutral, type Preset, type PresetQuestion } from './preset.ts';

const CAN_SAY = inAll(
  'Hur de som svarade har upplevt oss.',
  'Hvordan de, der svarede, har oplevet os.',
  'How those who answered have experienced us.',
);
const CANNOT_SAY = inAll(
  'Hur de som inte svarade har haft det, och vad som är orsak till att svaren ändras.',
  'Hvordan de, der ikke svarede, har haft det, og hvad der er årsag til, at svarene ændrer sig.',
  'How it has been for those who did not answer, and what causes a change in the answers.',
);

const DEFINITION = inAll(
  'Andelen som gav ett av de två bästa svaren, av alla som har en åsikt.',
  'Andelen, der gav et af de to bedste svar, af alle, der har en mening.',
  'The share who gave one of the two best answers, of all who have an opinion.',
);

type Own = Pick<PresetQuestion, 'id' | 'name' | 'short' | 'question' | 'scale'>;

const question = (own: Own, aspect: PresetQuestion['aspect'] = 'values'): PresetQuestion => ({
  kind: 'question',
  definition: DEFINITION,
  aspect,
  canSay: CAN_SAY,
  cannotSay: CANNOT_SAY,
  ...own,
});

const scales = {
  'five-well': [
    good('Mycket bra', 'Meget godt', 'Very well'),
    good('Ganska bra', 'Ret godt', 'Fairly well'),
    neutral('Varken bra eller dåligt', 'Hverken godt eller dårligt', 'Neither well nor badly'),
    bad('Ganska dåligt', 'Ret dårligt', 'Fairly badly'),
    bad('Mycket dåligt', 'Meget dårligt', 'Very badly'),
    DO_NOT_KNOW,
  ],
  'five-often': [
    good('Alltid', 'Altid', 'Always'),
    good('Oftast', 'For det meste', 'Mostly'),
    neutral('Ibland', 'Nogle gange', 'Sometimes'),
    bad('Sällan', 'Sjældent', 'Seldom'),
    bad('Aldrig', 'Aldrig', 'Never'),
    DO_NOT_KNOW,
  ],
  'five-fully': [
    good('Ja, helt', 'Ja, helt', 'Yes, fully'),
    good('Ja, till stor del', 'Ja, for en stor del', 'Yes, for the most part'),
    neutral('Delvis', 'Delvist', 'Partly'),
    bad('Bara lite', 'Kun lidt', 'Only a little'),
    bad('Nej, inte alls', 'Nej, slet ikke', 'No, not at all'),
    DO_NOT_KNOW,
  ],
  'five-better': [
    good('Mycket bättre', 'Meget bedre', 'Much better'),
    good('Lite bättre', 'Lidt bedre', 'A little better'),
    neutral('Ingen skillnad', 'Ingen forskel', 'No difference'),
    bad('Lite sämre', 'Lidt dårligere', 'A little worse'),
    bad('Mycket sämre', 'Meget dårligere', 'Much worse'),
    DO_NOT_KNOW,
  ],
};

/** The five questions: how we treat you, listen, support you, let you have a say; and whether it makes a difference. */
export const five: Preset = {
  name: inAll('Fem frågor till brukarna', 'Fem spørgsmål til brugerne', 'Five questions to users'),
  about: inAll(
    'Fyra frågor om hur vi möter dig och en om hjälpen gör skillnad.',
    'Fire spørgsmål om, hvordan vi møder dig, og et om, hvilken forskel hjælpen gør.',
    'Four questions on how we meet you, and one on whether the help makes a difference.',
  ),
  kind: 'profile',
  every: 'year',
  scales,
  indicators: [
    question({
      id: 'five-treat',
      name: inAll('Brukare som blir väl bemötta', 'Brugere, der bliver mødt godt', 'Users who are treated well'),
      short: inAll('Bemöter', 'Møder', 'Treat'),
      question: inAll('Hur bemöter vi dig?', 'Hvordan møder vi dig?', 'How do we treat you?'),
      scale: 'five-well',
    }),
    question({
      id: 'five-listen',
      name: inAll('Brukare som blir lyssnade på', 'Brugere, der bliver lyttet til', 'Users who are listened to'),
      short: inAll('Lyssnar', 'Lytter', 'Listen'),
      question: inAll('Lyssnar vi på dig?', 'Lytter vi til dig?', 'Do we listen to you?'),
      scale: 'five-often',
    }),
    question({
      id: 'five-support',
      name: inAll(
        'Brukare som får det stöd de behöver',
        'Brugere, der får den støtte, de har brug for',
        'Users who get the support they need',
      ),
      short: inAll('Ger stöd', 'Støtter', 'Support'),
      question: inAll(
        'Får du det stöd du behöver?',
        'Får du den støtte, du har brug for?',
        'Do you get the support you need?',
      ),
      scale: 'five-fully',
    }),
    question({
      id: 'five-influence',
      name: inAll(
        'Brukare som kan påverka sin hjälp',
        'Brugere, der har indflydelse på deres hjælp',
        'Users with a say in their help',
      ),
      short: inAll('Låter påverka', 'Giver indflydelse', 'Let influence'),
      question: inAll(
        'Kan du påverka den hjälp du får?',
        'Har du indflydelse på den hjælp, du får?',
        'Do you have a say in the help you get?',
      ),
      scale: 'five-fully',
    }),
    question(
      {
        id: 'five-difference',
        name: inAll(
          'Brukare som har fått det bättre med vår hjälp',
          'Brugere, der har fået det bedre med vores hjælp',
          'Users whose life is better with our help',
        ),
        short: inAll('Gör skillnad', 'Gør en forskel', 'Make a difference'),
        question: inAll(
          'Har ditt liv blivit bättre eller sämre med vår hjälp?',
          'Er dit liv blevet bedre eller dårligere med vores hjælp?',
          'Has your life become better or worse with our help?',
        ),
        scale: 'five-better',
      },
      'difference',
    ),
  ],
};
