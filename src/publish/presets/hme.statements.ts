import { type InAll, inAll, type PresetQuestion } from './preset.ts';

const DEFINITION = inAll(
  'Andelen som tycker att påståendet stämmer mycket bra eller ganska bra, av alla som svarade.',
  'Andelen, der synes, at udsagnet passer meget godt eller ret godt, af alle, der svarede.',
  'The share who agree fully or mostly, of all who answered.',
);
const CAN_SAY = inAll(
  'Hur de medarbetare som svarade ser på sitt arbete.',
  'Hvordan de medarbejdere, der svarede, ser på deres arbejde.',
  'How the staff who answered look upon their work.',
);
const CANNOT_SAY = inAll(
  'Om chefen är bra eller dålig, eller hur brukarna har det.',
  'Om lederen er god eller dårlig, eller hvordan brugerne har det.',
  'Whether the manager is good or bad, or how the users fare.',
);

const statement = (number: number, kolada: string, question: InAll, short: InAll): PresetQuestion => ({
  kind: 'question',
  id: `hme-${number}`,
  name: question,
  short,
  question,
  scale: 'hme-agree',
  definition: DEFINITION,
  aspect: 'conditions',
  asked: 'staff',
  kolada,
  canSay: CAN_SAY,
  cannotSay: CANNOT_SAY,
});

/**
 * The nine statements: motivation 1–3, leadership 4–6, steering 7–9. In Kolada each is known by its index from 0 to 100.
 *
 * Source: the Swedish wording as Kolada quotes it. Danish and English are translations of ours.
 */
export const HME_STATEMENTS: readonly PresetQuestion[] = [
  statement(
    1,
    'U30300',
    inAll('Mitt arbete känns meningsfullt', 'Mit arbejde føles meningsfuldt', 'My work feels meaningful'),
    inAll('Meningsfullt', 'Meningsfuldt', 'Meaningful'),
  ),
  statement(
    2,
    'U30301',
    inAll(
      'Jag lär nytt och utvecklas i mitt dagliga arbete',
      'Jeg lærer nyt og udvikler mig i mit daglige arbejde',
      'I learn new things and develop in my daily work',
    ),
    inAll('Utvecklas', 'Udvikling', 'Development'),
  ),
  statement(
    3,
    'U30302',
    inAll(
      'Jag ser fram emot att gå till arbetet',
      'Jeg glæder mig til at gå på arbejde',
      'I look forward to going to work',
    ),
    inAll('Ser fram emot', 'Glæder mig', 'Look forward'),
  ),
  statement(
    4,
    'U30303',
    inAll(
      'Min närmaste chef visar uppskattning för mina arbetsinsatser',
      'Min nærmeste leder viser, at min indsats bliver værdsat',
      'My immediate manager shows appreciation of my work',
    ),
    inAll('Uppskattning', 'Anerkendelse', 'Appreciation'),
  ),
  statement(
    5,
    'U30304',
    inAll(
      'Min närmaste chef visar förtroende för mig som medarbetare',
      'Min nærmeste leder viser mig tillid som medarbejder',
      'My immediate manager shows trust in me as a member of staff',
    ),
    inAll('Förtroende', 'Tillid', 'Trust'),
  ),
  statement(
    6,
    'U30305',
    inAll(
      'Min närmaste chef ger mig förutsättningar att ta ansvar i mitt arbete',
      'Min nærmeste leder giver mig mulighed for at tage ansvar i mit arbejde',
      'My immediate manager gives me what I need to take responsibility in my work',
    ),
    inAll('Ansvar', 'Ansvar', 'Responsibility'),
  ),
  statement(
    7,
    'U30306',
    inAll(
      'Jag är insatt i min arbetsplats mål',
      'Jeg kender min arbejdsplads’ mål',
      'I am familiar with the goals of my workplace',
    ),
    inAll('Insatt i målen', 'Kender målene', 'Know the goals'),
  ),
  statement(
    8,
    'U30307',
    inAll(
      'Min arbetsplats mål följs upp och utvärderas på ett bra sätt',
      'Min arbejdsplads’ mål bliver fulgt op og evalueret på en god måde',
      'The goals of my workplace are followed up and evaluated in a good way',
    ),
    inAll('Uppföljning', 'Opfølgning', 'Follow-up'),
  ),
  statement(
    9,
    'U30308',
    inAll(
      'Jag vet vad som förväntas av mig i mitt arbete',
      'Jeg ved, hvad der forventes af mig i mit arbejde',
      'I know what is expected of me in my work',
    ),
    inAll('Förväntningar', 'Forventninger', 'Expectations'),
  ),
];
