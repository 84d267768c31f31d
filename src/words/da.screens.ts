import { capital, format, numberWord } from './da.number.ts';
import type { ScreensWords } from './sv.screens.ts';

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numberWord(count)} ${many}`];

export const daScreens: ScreensWords = {
  title: 'Mødet',
  goesOn: 'Mere nedenfor',
  question: 'Spørgsmålet',
  word: 'Enheden har ordet',
  noWord: 'Ingen enhed har kommenteret denne udgave.',
  noFigure: (unit) => `Der er ingen tal for ${unit} i denne udgave.`,
  notFetched: (unit) => `Tallene for ${unit} kunne ikke hentes, da mødet begyndte.`,
  chartRest: 'Det grå felt er de sædvanlige udsving.',
  top: {
    task: 'Kerneopgaven',
    last: (day) => `Siden mødet ${day}`,
    waiting: 'Det, der venter',
    goal: (at, all, title) => `Mål ${at} af ${all} · ${title}`,
    voice: 'Borgernes stemme',
    trust: 'Tillid',
    told: 'I sagde – vi gjorde – vi fortalte',
    tried: 'Vi prøver og holder op',
    own: 'I dag',
    close: 'Til næste gang',
    page: (top, at, all) => `${top} · ${at} af ${all}`,
  },
  more: (count) => (count === 1 ? 'Én til vises ikke her.' : `${capital(numberWord(count))} til vises ikke her.`),
  moreWaiting: (count) =>
    count === 1 ? 'Ét spørgsmål til venter på svar.' : `${capital(numberWord(count))} spørgsmål til venter på svar.`,
  asked: 'Det, vi spurgte om, og hvad vi fik at vide',
  askedEver: 'Spørgsmål, der venter på svar',
  decided: 'Det, vi besluttede, og hvordan det går',
  decidedEver: 'Beslutninger at følge op på',
  now: (name, figure) => `Tallet nu, ${name}: ${figure}`,
  users: 'Det siger dem, vi er til for',
  quote: (text) => `»${text}«`,
  said: (concerns, ideas, praise) =>
    format.list([
      ...some(concerns, 'en bekymring', 'bekymringer'),
      ...some(ideas, 'en idé', 'idéer'),
      ...some(praise, 'én ros', 'gange ros'),
    ]),
  saidSince: (what) => `Siden sidste møde har vi fået ${what}.`,
  saidEver: (what) => `I denne udgave er der ${what}.`,
  balance: 'Gode oplevelser mod dårlige',
  told: 'Det, vi har fortalt',
  due: 'Det, vi mangler at fortælle',
  longest: 'Det, der har ventet længst, står først.',
  tried: 'Det, vi har prøvet',
  stopped: 'Det, vi er holdt op med',
  learnt: (text) => `Vi har lært: ${text}`,
  notes: 'Dagens spørgsmål og beslutninger',
  notesLead: 'Er det rigtigt forstået?',
  close: 'Tak for i dag',
  next: (day, body) => `Næste møde er ${day}, ${body}.`,
  noNext: 'Næste møde er ikke fastsat.',
  carried: (count) =>
    count === 0
      ? 'Ingen tidligere spørgsmål venter på svar.'
      : count === 1
        ? 'Ét tidligere spørgsmål venter på svar og følger med dertil.'
        : `${capital(numberWord(count))} tidligere spørgsmål venter på svar og følger med dertil.`,
  script: {
    also: (question) => `Spørg også: ${question}`,
    cannot: (text) => `Det, tallet ikke siger: ${text}`,
    influence: (text) => `Er vi herre over det? ${text}`,
    owner: (name) => `Ansvarlig: ${name}`,
    dialogue: (text) => `Næste samtale om målet: ${text}`,
    bearing: (text) => `Målet følger retningen ${text}.`,
    wait: 'Lad kerneopgaven stå lidt, før I går videre.',
    wordFirst: 'Læs enhedens ord højt, eller lad enheden gøre det, før tallet vises.',
    answered: 'Spørg den, der stillede spørgsmålet, om svaret er nok.',
    follow: 'Spørg, om beslutningen mærkes af dem, det gælder.',
    voice: 'Spørg, hvad vi hører mere af end før, og hvem vi ikke hører.',
    stop: 'Spørg, hvad vi ellers kan holde op med.',
    read: 'Læs hvert spørgsmål og hver beslutning op, og ret det, der blev forkert.',
    save: 'Gem noterne, før du forlader mødet.',
  },
};
