import { capital, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

const things = (count: number): string => (count === 1 ? 'en ting' : `${numberWord(count)} ting`);

/** What is new in a unit, what is to be done there, and whom it may learn from, in Danish. */
export const daMyUnit: PageWords['myUnit'] = {
  label: 'Lige nu i enheden',
  news: {
    title: 'Nyt siden forrige udgave',
    since: (day) => `Sammenlignet med udgaven fra ${day}.`,
    period: (period) => `Nye tal for ${period}`,
    before: (verdict) => `Før: ${verdict}`,
    changed: (count, day) =>
      `${count === 1 ? 'Ét tal' : `${capital(numberWord(count))} tal`} er ændret siden udgaven fra ${day}`,
    moreChanged: (count) => (count === 1 ? 'Ét til er ændret.' : `${capital(numberWord(count))} til er ændret.`),
    none: 'Ingen nye eller ændrede tal, og intet nyt at sige om dem, der var.',
  },
  toDo: {
    title: 'Skal gøres',
    tell: (count) => `Fortæl, hvad ${things(count)} blev til`,
    since: (day) => `Siden ${day}:`,
    answer: (count) => (count === 1 ? 'Svar på et spørgsmål' : `Svar på ${numberWord(count)} spørgsmål`),
    close: (count) => (count === 1 ? 'Sig, hvordan et forsøg gik' : `Sig, hvordan ${numberWord(count)} forsøg gik`),
    follow: (count) => (count === 1 ? 'Følg op på en beslutning' : `Følg op på ${numberWord(count)} beslutninger`),
    oldest: (day) => `Den ældste siden ${day}:`,
  },
  learn: {
    title: 'Lær af',
    text: 'Her er svarene tydeligt bedre end i de andre enheder, mere end tilfældige udsving. Spørg dem gerne, hvordan de gør.',
  },
};
