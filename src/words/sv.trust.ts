import { capital, format, numberWord } from './sv.number.ts';

/** "ingen dålig" rather than "0 dåliga". */
const bads = (bad: number): string =>
  bad === 0 ? 'ingen dålig' : `${format.number(bad)} ${bad === 1 ? 'dålig' : 'dåliga'}`;
const goods = (good: number): string => `${format.number(good)} ${good === 1 ? 'god' : 'goda'}`;

/** What is said of trust: goda mot dåliga, väntat mot upplevt, och tillit åt båda håll. */
export const svTrust = {
  title: 'Tillit',
  promise: (promise: number): string =>
    `Kommunen har lovat ${numberWord(promise)} goda upplevelser för varje dålig. Det är ett löfte, inte en naturlag.`,
  noPromise: 'Kommunen har inte lovat hur många goda upplevelser som ska gå på en dålig. Här står hur det är.',
  balance: 'Goda upplevelser mot dåliga',
  balanceText: 'Den som svarar ”varken eller” räknas inte till någondera sidan.',
  counts: (good: number, bad: number, neutral: number | null): string =>
    `${goods(good)} mot ${bads(bad)}${neutral === null ? '' : ` (${format.number(neutral)} varken eller)`}`,
  ratio: (ratio: string, from: string, to: string): string => `${ratio} goda per dålig, osäkerhet ${from}–${to}`,
  onlyGood: (from: string): string => `med osäkerheten minst ${from} goda per dålig`,
  noneEither: 'Ingen har svarat att det var bra eller dåligt.',
  missing: (missing: number, promise: number, turned: number): string =>
    `${goods(missing)} fattas till ${numberWord(promise)} mot en – eller ${turned === 1 ? 'ett dåligt svar som hade varit gott' : `${numberWord(turned)} dåliga svar som hade varit goda`}.`,
  status: {
    reached: 'Löftet hålls',
    'reached-uncertain': 'Löftet nås, men det kan vara en slump',
    'not-reached-uncertain': 'Löftet nås inte, men det kan vara en slump',
    'not-reached': 'Löftet hålls inte',
  },
  withheld: 'För få goda och dåliga svar för att hållas mot varandra',
  forEachBad: 'För varje dålig upplevelse',
  more: (count: string): string => `och ${count} till`,
  waves: 'Alla omgångar',
  unitsTitle: 'Enhet för enhet',
  unitsText: 'Enheterna står i organisationens ordning, inte efter resultat.',
  column: {
    good: 'Goda',
    bad: 'Dåliga',
    neutral: 'Varken eller',
    ratio: 'Goda per dålig',
    interval: 'Osäkerhet',
    status: 'Löftet',
  },
  noQuestions: 'Det finns inga frågor till brukarna att räkna på.',
  gaps: 'Det man väntade sig och det som blev',
  gapsText: 'I samma enkät har brukarna svarat på vad de väntade sig och på hur det blev.',
  expected: 'Väntade sig',
  experienced: 'Så blev det',
  gap: {
    'more-than-expected': (points: string, from: string, to: string): string =>
      `Fler fick uppleva det än väntade sig det: ${points} procentenheter fler (${from}–${to})`,
    'less-than-expected': (points: string, from: string, to: string): string =>
      `Fler väntade sig det än fick uppleva det: ${points} procentenheter färre (${from}–${to})`,
    'cannot-tell': (): string => 'Det går inte att säga om det blev bättre eller sämre än väntat',
  },
  noGap: 'Det går inte att jämföra: någon av frågorna saknar siffror.',
  pairs: 'Tillit åt båda håll',
  pairsText: 'Tillit läggs aldrig ihop till en enda siffra. Varje håll får sin egen.',
  pair: (one: string, other: string): string => `${capital(one)} och ${other}`,
  notAsked: 'Har inte fått frågan',
  says: (one: string, other: string): string => `${capital(one)} om ${other}`,
  party: {
    users: 'brukare',
    relatives: 'anhöriga',
    staff: 'medarbetare',
    managers: 'chefer',
    politicians: 'politiker',
    partners: 'samarbetsparter',
  },
};
