import { capital, format, numberWord } from './sv.number.ts';

/** The committee's papers: what stands on them, and how they are printed. */
export const svAppendix = {
  title: 'Underlag till mötet',
  link: 'Underlag till mötet (utskrift)',
  lead: 'Så här ser papperet ut. Varje mål börjar på en ny sida, med sina tabeller utskrivna.',
  choose: 'Vilket underlag',
  whole: 'Hela underlaget',
  goal: (title: string): string => `Bara målet: ${title}`,
  print: 'Skriv ut',
  printed: (day: string): string => `Utskrivet ${day}`,
  goals: 'Målen, i en mening var',
  ofGoals: (place: number, all: number): string => `Mål ${format.number(place)} av ${format.number(all)}`,
  moreWords: (count: number): string =>
    count === 1
      ? 'En enhet till har lämnat en kommentar. Den står på enhetens sida.'
      : `${capital(numberWord(count))} enheter till har lämnat kommentarer. De står på enheternas sidor.`,
  record: 'Frågat och beslutat',
  questions: 'Frågor',
  recordNone: 'Här är ännu inget inskrivet.',
};

export type AppendixWords = typeof svAppendix;
