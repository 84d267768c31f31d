import { format } from './sv.number.ts';

/** How many answered, question by question: the fewest and the most, and what part of those asked that was. */
export interface AnsweredCounts {
  readonly fewest: number;
  readonly most: number;
  /** None when it differs between the questions. */
  readonly invited: number | null;
  /** Shares 0 to 1; none when nobody knows how many were asked. */
  readonly rates: readonly [number, number] | null;
}

const { number, percent, percentNumber } = format;

/** 58 %, or 55–58 % where the questions differ. */
const rate = ([low, high]: readonly [number, number]): string =>
  percent(low) === percent(high) ? percent(high) : `${percentNumber(low)}–${percent(high)}`;

/** What the survey page says in Swedish. */
export const svSurvey = {
  sets: 'Vilka frågor',
  ownQuestions: 'Våra egna frågor',
  noSet: 'Frågorna som länken leder till finns inte i den här utgåvan. Här är andra frågor i stället.',
  noQuestions: 'Inga frågor är inlagda.',
  notAsked: 'De här frågorna har inte ställts här.',
  wave: 'Omgång',
  earlier: (period: string, latest: string): string =>
    `Du ser en tidigare omgång, ${period}. Den senaste är från ${latest}.`,
  noWave: (period: string, latest: string): string =>
    `Frågorna ställdes inte ${period}. Du ser den senaste omgången, från ${latest}.`,
  showLatest: 'Visa den senaste',
  answered: ({ fewest, most, invited, rates }: AnsweredCounts): string => {
    const persons = fewest === most ? number(most) : `Mellan ${number(fewest)} och ${number(most)}`;
    const asked = invited === null ? '' : ` av ${number(invited)} tillfrågade`;
    const each = fewest === most ? '' : ' på varje fråga';
    if (rates === null) return `${persons} svarade${each}. Hur många som tillfrågades är inte känt.`;
    const part = invited === null ? `, ${rate(rates)} av dem som tillfrågades` : `, ${rate(rates)}`;
    return `${persons}${asked} svarade${each}${part}. Vad de andra hade svarat vet vi inte.`;
  },
  allWithheld: 'Så få svarade att inga svar visas.',
  modeChange: (before: string, modes: string): string =>
    `Vi frågade inte på samma sätt som ${before} (då: ${modes}). Därför är de två omgångarna kanske inte helt jämförbara.`,
  before: 'Strecket visar omgången före.',
  lowest: (name: string): string =>
    `Frågan ”${name}” får en säkert lägre andel goda svar än var och en av de andra frågorna.`,
  spread: 'Så fördelar sig svaren',
  good: (count: number): string => `${number(count)} ${count === 1 ? 'gott' : 'goda'}`,
  neutral: (count: number): string => `${number(count)} varken eller`,
  bad: (count: number): string => `${number(count)} ${count === 1 ? 'dåligt' : 'dåliga'}`,
  answers: (count: number): string => `${number(count)} svar`,
  mix: 'Vilka saknas bland svaren?',
  mixNone: 'Ingen grupp saknas bland svaren mer än slumpen ger.',
  mixLess: (group: string, served: string, answered: string): string =>
    `${group}: ${served} av dem vi möter men ${answered} av dem som svarat.`,
  mixRule: 'En grupp nämns när skillnaden är större än slumpen ger i 99 fall av 100.',
  mixWithheld: 'Någon av grupperna är så liten att uppgifterna inte visas.',
  mixWhole: 'Vilka som saknas bland svaren visas bara för hela verksamheten:',
  served: 'av dem vi möter',
  answeredOf: 'av dem som svarat',
  group: 'Grupp',
  each: 'Fråga för fråga',
  eachLatest: 'Det som står här gäller till och med den senaste omgången.',
  parties: 'Samma fråga till var och en',
  partiesText: (period: string): string => `Senast: ${period}. Svaren från olika grupper läggs aldrig ihop.`,
  overTime: 'Gång för gång',
  overTimeText: 'När något säkert har ändrats står det i ord. Annars är svängningarna de vanliga, eller svaren för få.',
  party: {
    users: 'Brukare',
    relatives: 'Anhöriga',
    staff: 'Medarbetare',
    managers: 'Chefer',
    politicians: 'Politiker',
    partners: 'Samarbetsparter',
  },
  staffAnswer: 'Här svarar de som arbetar i verksamheten, inte brukarna.',
  indexes: 'Sammanfattat i index',
  indexText: 'Index går från 0 till 100. Ett index visas bara när alla frågor under det kan visas.',
  statements: 'Påstående för påstående',
  trustElsewhere: 'Frågorna om tillit visas på en egen sida.',
};
