import { capital, format, numberWord } from './da.number.ts';
import type { AppendixWords } from './sv.appendix.ts';

export const daAppendix: AppendixWords = {
  title: 'Bilag til mødet',
  link: 'Bilag til mødet (udskrift)',
  lead: 'Sådan ser papiret ud. Hvert mål begynder på en ny side, med sine tabeller skrevet ud.',
  choose: 'Hvilket bilag',
  whole: 'Hele bilaget',
  goal: (title) => `Kun målet: ${title}`,
  print: 'Udskriv',
  printed: (day) => `Udskrevet ${day}`,
  goals: 'Målene, i én sætning hver',
  ofGoals: (place, all) => `Mål ${format.number(place)} af ${format.number(all)}`,
  moreWords: (count) =>
    count === 1
      ? 'Én enhed mere har skrevet en kommentar. Den står et andet sted i bilaget.'
      : `${capital(numberWord(count))} enheder mere har skrevet kommentarer. De står andre steder i bilaget.`,
  allWords: 'Det, som enhederne har sagt om dette, står andre steder i bilaget.',
  restOfWords: 'Flere enheder har ordet',
  following: (parts) => `Derefter: ${parts}.`,
  dots: (from, to) => `Skalaen går fra ${from} til ${to}. Stregen viser runden før, den brede linje usikkerheden.`,
  dotsOfMeasure: (from, to) => `Skalaen går fra ${from} til ${to}. Stregen viser perioden før.`,
  record: 'Spurgt og besluttet',
  questions: 'Spørgsmål',
  recordText: 'Det, der venter på svar eller skal følges op, og det, der er nyt siden sidste møde.',
  older: {
    questions: (count) =>
      count === 1 ? 'ét ældre spørgsmål med svar' : `${numberWord(count)} ældre spørgsmål med svar`,
    decisions: (count) => (count === 1 ? 'én ældre beslutning' : `${numberWord(count)} ældre beslutninger`),
    stopped: (count) =>
      count === 1 ? 'én ting, I er holdt op med tidligere' : `${numberWord(count)} ting, I er holdt op med tidligere`,
    corrections: (count) => (count === 1 ? 'én ældre rettelse' : `${numberWord(count)} ældre rettelser`),
  },
  olderAt: (things, page, address) => `${capital(things)} står under »${page}« på nettet (${address}).`,
  recordNone: (titles) => `Der er ikke skrevet noget ind under ${titles}.`,
};
