import { capital, commonNumberWord } from './sv.number.ts';

const things = (count: number): string => (count === 1 ? 'en sak' : `${commonNumberWord(count)} saker`);

/** What is new in a unit, what is to be done there, and whom it may learn from. */
export const svMyUnit = {
  label: 'Just nu i enheten',
  news: {
    title: 'Nytt sedan förra utgåvan',
    since: (day: string): string => `Jämfört med utgåvan från ${day}.`,
    period: (period: string): string => `Nya siffror för ${period}`,
    before: (verdict: string): string => `Förut: ${verdict}`,
    changed: (count: number, day: string): string =>
      `${count === 1 ? 'En siffra' : `${capital(commonNumberWord(count))} siffror`} har ändrats sedan utgåvan från ${day}`,
    moreChanged: (count: number): string =>
      count === 1 ? 'En till är ändrad.' : `${capital(commonNumberWord(count))} till är ändrade.`,
    none: 'Inga nya eller ändrade siffror, och inget nytt att säga om dem som fanns.',
  },
  toDo: {
    title: 'Ska göras',
    tell: (count: number): string => `Berätta vad det blev av ${things(count)}`,
    since: (day: string): string => `Sedan ${day}:`,
    answer: (count: number): string =>
      count === 1 ? 'Svara på en fråga' : `Svara på ${commonNumberWord(count)} frågor`,
    close: (count: number): string =>
      count === 1 ? 'Säg hur ett försök gick' : `Säg hur ${commonNumberWord(count)} försök gick`,
    follow: (count: number): string =>
      count === 1 ? 'Följ upp ett beslut' : `Följ upp ${commonNumberWord(count)} beslut`,
    oldest: (day: string): string => `Den äldsta sedan ${day}:`,
  },
  learn: {
    title: 'Lär av',
    text: 'Här är svaren tydligt bättre än i de andra enheterna, mer än slumpen brukar ge. Fråga dem gärna hur de gör.',
  },
};
