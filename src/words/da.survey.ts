import { format } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const { number, percent, percentNumber } = format;

/** 58 %, or 55–58 % where the questions differ. */
const rate = ([low, high]: readonly [number, number]): string =>
  percent(low) === percent(high) ? percent(high) : `${percentNumber(low)}–${percent(high)}`;

/** What the survey page says in Danish. */
export const daSurvey: PageWords['survey'] = {
  sets: 'Hvilke spørgsmål',
  ownQuestions: 'Vores egne spørgsmål',
  noSet: 'Spørgsmålene, som linket fører til, findes ikke i denne udgave. Her er andre spørgsmål i stedet.',
  noQuestions: 'Der er ikke lagt nogen spørgsmål ind.',
  notAsked: 'Disse spørgsmål er ikke blevet stillet her.',
  wave: 'Runde',
  earlier: (period, latest) => `Du ser en tidligere runde, ${period}. Den seneste er fra ${latest}.`,
  noWave: (period, latest) => `Spørgsmålene blev ikke stillet i ${period}. Du ser den seneste runde, fra ${latest}.`,
  showLatest: 'Vis den seneste',
  answered: ({ fewest, most, invited, rates }) => {
    const persons = fewest === most ? number(most) : `Mellem ${number(fewest)} og ${number(most)}`;
    const asked = invited === null ? '' : ` af ${number(invited)} adspurgte`;
    const each = fewest === most ? '' : ' på hvert spørgsmål';
    if (rates === null) return `${persons} svarede${each}. Hvor mange der blev spurgt, vides ikke.`;
    const part = invited === null ? `, ${rate(rates)} af dem, der blev spurgt` : `, ${rate(rates)}`;
    return `${persons}${asked} svarede${each}${part}. Hvad de andre ville have svaret, ved vi ikke.`;
  },
  allWithheld: 'Så få svarede, at ingen svar vises.',
  modeChange: (before, modes) =>
    `Vi spurgte ikke på samme måde som i ${before} (dengang: ${modes}). Derfor kan de to runder måske ikke helt sammenlignes.`,
  before: 'Stregen viser runden før.',
  lowest: (name) => `Spørgsmålet »${name}« får en sikkert lavere andel gode svar end hvert af de andre spørgsmål.`,
  spread: 'Sådan fordeler svarene sig',
  good: (count) => `${number(count)} ${count === 1 ? 'godt' : 'gode'}`,
  neutral: (count) => `${number(count)} hverken eller`,
  bad: (count) => `${number(count)} ${count === 1 ? 'dårligt' : 'dårlige'}`,
  answers: (count) => `${number(count)} svar`,
  mix: 'Hvem mangler blandt svarene?',
  mixNone: 'Ingen gruppe mangler blandt svarene mere, end tilfældigheder giver.',
  mixLess: (group, served, answered) => `${group}: ${served} af dem, vi møder, men ${answered} af dem, der har svaret.`,
  mixRule: 'En gruppe nævnes, når forskellen er større, end tilfældigheder giver i 99 ud af 100 tilfælde.',
  mixWithheld: 'En af grupperne er så lille, at tallene ikke vises.',
  mixWhole: 'Hvem der mangler blandt svarene, vises kun for det hele:',
  served: 'af dem, vi møder',
  answeredOf: 'af dem, der har svaret',
  group: 'Gruppe',
  each: 'Spørgsmål for spørgsmål',
  eachLatest: 'Det, der står her, gælder til og med den seneste runde.',
  parties: 'Det samme spørgsmål til hver især',
  partiesText: (period) => `Senest: ${period}. Svar fra forskellige grupper lægges aldrig sammen.`,
  overTime: 'Gang for gang',
  overTimeText:
    'Når noget med sikkerhed har ændret sig, står det i ord. Ellers er udsvingene de sædvanlige, eller svarene for få.',
  party: {
    users: 'Borgere',
    relatives: 'Pårørende',
    staff: 'Medarbejdere',
    managers: 'Ledere',
    politicians: 'Politikere',
    partners: 'Samarbejdspartnere',
  },
  staffAnswer: 'Her svarer de, der arbejder i tilbuddene, ikke borgerne.',
  indexes: 'Samlet i indeks',
  indexText: 'Indeks går fra 0 til 100. Et indeks vises kun, når alle spørgsmål under det kan vises.',
  statements: 'Udsagn for udsagn',
  trustElsewhere: 'Spørgsmålene om tillid vises på deres egen side.',
};
