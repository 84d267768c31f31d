import { capital, commonNumberWord, format, numberWord, partOfGoals } from './sv.number.ts';

/** What the first page says in Swedish. */
export const svOverview = {
  title: 'Överblick',
  moved: (moved: number, all: number): string =>
    all === 0
      ? 'Inget av målen mäts ännu'
      : moved === 0
        ? `Inget av de ${numberWord(all)} målen har säkert rört sig`
        : `${capital(partOfGoals(moved, all))} har verkligen rört sig`,
  one: (moved: boolean): string => (moved ? 'Målet har verkligen rört sig' : 'Målet har inte säkert rört sig'),
  chance: (readings: number, expected: number): string => {
    const some = Math.round(expected);
    return `Av de ${format.number(readings)} siffror på sidan som kan jämföras ${some ? 'skulle' : 'kan'} slumpen ensam flytta ${some ? `ungefär ${commonNumberWord(some)}` : 'någon'} så att det märks.`;
  },
  group: { moved: 'Har verkligen rört sig', ask: 'Värt att fråga om', unknown: 'Kan vi inte veta ännu' },
  noGoals: 'Inga mål är inlagda',
  noGoalsText: 'Kommunen har inte lagt in några mål i den här utgåvan.',
  indicators: 'Det här mäts',
  empty: 'Här finns ännu inga siffror. De kommer när kommunen publicerar dem.',
  noIndicator: 'Hur målet följs upp är inte beslutat.',
  ask: 'Att fråga',
  allGoals: 'Alla mål, också tidigare',
  values: 'Lever vi efter vår värdegrund?',
  difference: 'Gör vi skillnad?',
  valuesNone: 'Frågorna har inte ställts.',
  valuesSentence: (count: { better: number; worse: number; steady: number; unknown: number }): string => {
    const asked = count.better + count.worse + count.steady + count.unknown;
    const some = (n: number): string =>
      n === asked ? (asked === 1 ? 'frågan' : 'alla frågor') : n === 1 ? 'en fråga' : `${numberWord(n)} frågor`;
    const parts = [
      count.better > 0 ? `fler goda svar på ${some(count.better)}` : '',
      count.worse > 0 ? `färre goda svar på ${some(count.worse)}` : '',
      count.steady > 0
        ? `ingen säker förändring i ${asked > 1 && count.steady === asked ? 'någon fråga' : some(count.steady)}`
        : '',
      count.unknown > 0 ? `för lite att gå på i ${some(count.unknown)}` : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}.`;
  },
  scaleNote: 'Andel goda svar i procent, med osäkerheten inom parentes.',
  nextMeeting: (body: string, day: string): string => `Nästa möte: ${body}, ${day}`,
  seeUnit: 'Se alla frågor och svar',
};
