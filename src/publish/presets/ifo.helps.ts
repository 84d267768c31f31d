import { question, share } from './ifo.question.ts';
import { inAll } from './preset.ts';

/** Having a say in the help, and what it gives. Source: Kolada's definitions for the Swedish wording, as with MEETS. */
export const HELPS = [
  question({
    id: 'ifo-views',
    kolada: 'U30450',
    name: inAll(
      'Brukare som blir frågade om sina synpunkter',
      'Brugere, der bliver spurgt om deres mening',
      'Users who are asked for their views',
    ),
    short: inAll('Synpunkter', 'Mening', 'Views'),
    question: inAll(
      'Frågar socialsekreteraren efter dina synpunkter på hur din situation skulle kunna förändras?',
      'Spørger socialrådgiveren om din mening om, hvordan din situation kunne ændres?',
      'Does the social worker ask for your views on how your situation could be changed?',
    ),
    scale: 'ifo-yes',
    definition: share('ja', 'ja', 'yes'),
  }),
  question({
    id: 'ifo-influence',
    kolada: 'U30451',
    name: inAll(
      'Brukare som har kunnat påverka sin hjälp',
      'Brugere, der har haft indflydelse på deres hjælp',
      'Users who have had a say in their help',
    ),
    short: inAll('Påverka', 'Indflydelse', 'Influence'),
    question: inAll(
      'Hur mycket har du kunnat påverka vilken typ av hjälp du får av socialtjänsten i kommunen?',
      'Hvor meget har du kunnet påvirke, hvilken slags hjælp du får af kommunens socialforvaltning?',
      'How much have you been able to influence what kind of help you get from the municipality’s social services?',
    ),
    scale: 'ifo-much',
    definition: share('mycket eller ganska mycket', 'meget eller ret meget', 'a great deal or quite a lot'),
  }),

  question({
    id: 'ifo-satisfied',
    kolada: 'U30452',
    name: inAll(
      'Brukare som är nöjda med stödet',
      'Brugere, der er tilfredse med støtten',
      'Users satisfied with the support',
    ),
    short: inAll('Nöjd', 'Tilfreds', 'Satisfied'),
    question: inAll(
      'Hur nöjd eller missnöjd är du sammantaget med det stöd du får från socialtjänsten i kommunen?',
      'Hvor tilfreds eller utilfreds er du samlet set med den støtte, du får fra kommunens socialforvaltning?',
      'How satisfied or dissatisfied are you on the whole with the support you get from the municipality’s social services?',
    ),
    scale: 'ifo-satisfied',
    definition: share('mycket nöjd eller ganska nöjd', 'meget tilfreds eller ret tilfreds', 'very or fairly satisfied'),
  }),
  question(
    {
      id: 'ifo-change',
      kolada: 'U30453',
      name: inAll(
        'Brukare vars situation har förbättrats',
        'Brugere, hvis situation er forbedret',
        'Users whose situation has improved',
      ),
      short: inAll('Förändring', 'Forandring', 'Change'),
      question: inAll(
        'Hur har din situation förändrats sedan du fick kontakt med socialtjänsten i kommunen?',
        'Hvordan har din situation ændret sig, siden du fik kontakt med kommunens socialforvaltning?',
        'How has your situation changed since you came in contact with the municipality’s social services?',
      ),
      scale: 'ifo-changed',
      definition: share(
        'förbättrats mycket eller förbättrats lite',
        'meget forbedret eller lidt forbedret',
        'improved a great deal or a little',
      ),
    },
    'difference',
  ),
];
