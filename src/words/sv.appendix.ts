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
  /** Other units' words, each of which stands once in the papers. */
  moreWords: (count: number): string =>
    count === 1
      ? 'En enhet till har lämnat en kommentar. Den står på ett annat ställe i underlaget.'
      : `${capital(numberWord(count))} enheter till har lämnat kommentarer. De står på andra ställen i underlaget.`,
  /** All that units have said of this stands with other goals. */
  allWords: 'Det som enheterna har sagt om det här står på andra ställen i underlaget.',
  restOfWords: 'Fler enheter har ordet',
  following: (parts: string): string => `Därefter: ${parts}.`,
  dots: (from: string, to: string): string =>
    `Skalan går från ${from} till ${to}. Strecket visar omgången före, den breda linjen osäkerheten.`,
  /** For what has no uncertainty of its own. */
  dotsOfMeasure: (from: string, to: string): string =>
    `Skalan går från ${from} till ${to}. Strecket visar perioden före.`,
  record: 'Frågat och beslutat',
  questions: 'Frågor',
  recordText: 'Det som väntar på svar eller ska följas upp, och det som är nytt sedan förra mötet.',
  older: {
    questions: (count: number): string =>
      count === 1 ? 'en äldre fråga med svar' : `${numberWord(count)} äldre frågor med svar`,
    decisions: (count: number): string => (count === 1 ? 'ett äldre beslut' : `${numberWord(count)} äldre beslut`),
    stopped: (count: number): string =>
      count === 1 ? 'en sak som ni slutat med tidigare' : `${numberWord(count)} saker som ni slutat med tidigare`,
    corrections: (count: number): string =>
      count === 1 ? 'en äldre rättelse' : `${numberWord(count)} äldre rättelser`,
  },
  olderAt: (things: string, page: string, address: string): string =>
    `${capital(things)} står under ”${page}” på webben (${address}).`,
  recordNone: (titles: string): string => `Inget är inskrivet under ${titles}.`,
};

export type AppendixWords = typeof svAppendix;
