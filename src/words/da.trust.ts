import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const bads = (bad: number): string =>
  bad === 0 ? 'ingen dårlige' : `${format.number(bad)} ${bad === 1 ? 'dårlig' : 'dårlige'}`;
const goods = (good: number): string => `${format.number(good)} ${good === 1 ? 'god' : 'gode'}`;

export const daTrust: PageWords['trust'] = {
  title: 'Tillid',
  promise: (promise) =>
    `Kommunen har lovet ${numberWord(promise)} gode oplevelser for hver dårlig. Det er et løfte, ikke en naturlov.`,
  noPromise: 'Kommunen har ikke lovet, hvor mange gode oplevelser der skal gå på en dårlig. Her står, hvordan det er.',
  balance: 'Gode oplevelser mod dårlige',
  balanceText: 'Den, der svarer »hverken eller«, tæller ikke med på nogen af siderne.',
  counts: (good, bad, neutral) =>
    `${goods(good)} mod ${bads(bad)}${neutral === null ? '' : ` (${format.number(neutral)} hverken eller)`}`,
  ratio: (ratio, from, to) => `${ratio} gode pr. dårlig, usikkerhed ${from}–${to}`,
  onlyGood: (from) => `med usikkerheden mindst ${from} gode pr. dårlig`,
  noneEither: 'Ingen har svaret, at det var godt eller dårligt.',
  missing: (missing, promise, turned) =>
    `Der mangler ${goods(missing)} til ${numberWord(promise)} mod en – eller ${turned === 1 ? 'ét dårligt svar, der havde været godt' : `${numberWord(turned)} dårlige svar, der havde været gode`}.`,
  status: {
    reached: 'Løftet holdes',
    'reached-uncertain': 'Løftet nås, men det kan være tilfældigt',
    'not-reached-uncertain': 'Løftet nås ikke, men det kan være tilfældigt',
    'not-reached': 'Løftet holdes ikke',
  },
  withheld: 'For få gode og dårlige svar til at holde dem op mod hinanden',
  forEachBad: 'For hver dårlig oplevelse',
  more: (count) => `og ${count} til`,
  waves: 'Alle runder',
  unitsTitle: 'Enhed for enhed',
  unitsText: 'Enhederne står i organisationens rækkefølge, ikke efter resultat.',
  column: {
    good: 'Gode',
    bad: 'Dårlige',
    neutral: 'Hverken eller',
    ratio: 'Gode pr. dårlig',
    interval: 'Usikkerhed',
    status: 'Løftet',
  },
  noQuestions: 'Der er ingen spørgsmål til borgerne at regne på.',
  gaps: 'Det, man ventede, og det, der skete',
  gapsText: 'I samme undersøgelse har borgerne svaret på, hvad de ventede sig, og på, hvordan det blev.',
  expected: 'Ventede sig',
  experienced: 'Sådan blev det',
  gap: {
    'more-than-expected': (points, from, to) =>
      `Flere oplevede det, end der ventede sig det: ${points} procentpoint flere (${from}–${to})`,
    'less-than-expected': (points, from, to) =>
      `Flere ventede sig det, end der oplevede det: ${points} procentpoint færre (${from}–${to})`,
    'cannot-tell': () => 'Det kan ikke siges, om det blev bedre eller dårligere end ventet',
  },
  noGap: 'Der kan ikke sammenlignes: et af spørgsmålene mangler tal.',
  pairs: 'Tillid går begge veje',
  pairsText: 'Tillid lægges aldrig sammen til ét tal. Hver vej har sit eget.',
  pair: (one, other) => `${capital(one)} og ${other}`,
  notAsked: 'Har ikke fået spørgsmålet',
  says: (one, other) => `${capital(one)} om ${other}`,
  party: {
    users: 'borgere',
    relatives: 'pårørende',
    staff: 'medarbejdere',
    managers: 'ledere',
    politicians: 'politikere',
    partners: 'samarbejdspartnere',
  },
};
