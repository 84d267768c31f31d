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
      ? 'Én enhed mere har skrevet en kommentar. Den står på enhedens side.'
      : `${capital(numberWord(count))} enheder mere har skrevet kommentarer. De står på enhedernes sider.`,
  record: 'Spurgt og besluttet',
  questions: 'Spørgsmål',
  recordNone: 'Her er endnu ikke skrevet noget ind.',
};
