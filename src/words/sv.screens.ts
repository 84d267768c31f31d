import { capital, commonNumberWord, format, numberWord } from './sv.number.ts';

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : `${numberWord(count)} ${many}`];

/** What stands on the screens of a meeting, read from the back of the room; and what only the presenter reads. */
export const svScreens = {
  title: 'Mötet',
  goesOn: 'Mer nedanför',
  question: 'Frågan',
  word: 'Enheten har ordet',
  noWord: 'Ingen enhet har lämnat någon kommentar till den här utgåvan.',
  noFigure: (unit: string): string => `Det finns inga siffror för ${unit} i den här utgåvan.`,
  notFetched: (unit: string): string => `Siffrorna för ${unit} kunde inte hämtas när mötet började.`,
  chartRest: 'Det grå fältet är den vanliga variationen.',
  top: {
    task: 'Grunduppdraget',
    last: (day: string): string => `Sedan mötet ${day}`,
    waiting: 'Det som väntar',
    goal: (at: number, all: number, title: string): string => `Mål ${at} av ${all} · ${title}`,
    voice: 'Brukarnas röst',
    trust: 'Tillit',
    told: 'Ni sa – vi gjorde – vi berättade',
    tried: 'Vi provar och slutar',
    own: 'I dag',
    close: 'Till nästa gång',
    page: (top: string, at: number, all: number): string => `${top} · ${at} av ${all}`,
  },
  more: (count: number): string =>
    count === 1 ? 'En till visas inte här.' : `${capital(numberWord(count))} till visas inte här.`,
  moreWaiting: (count: number): string =>
    count === 1 ? 'En fråga till väntar på svar.' : `${capital(commonNumberWord(count))} frågor till väntar på svar.`,
  asked: 'Det vi frågade, och vad vi fick veta',
  askedEver: 'Frågor som väntar på svar',
  decided: 'Det vi beslutade, och hur det går',
  decidedEver: 'Beslut att följa upp',
  now: (name: string, figure: string): string => `Siffran nu, ${name}: ${figure}`,
  users: 'Det här säger de vi finns till för',
  quote: (text: string): string => `”${text}”`,
  said: (concerns: number, ideas: number, praise: number): string =>
    format.list([
      ...some(concerns, 'en synpunkt', 'synpunkter'),
      ...some(ideas, 'en idé', 'idéer'),
      ...some(praise, 'ett beröm', 'beröm'),
    ]),
  saidSince: (what: string): string => `Sedan förra mötet har vi fått ${what}.`,
  saidEver: (what: string): string => `I den här utgåvan finns ${what}.`,
  balance: 'Goda upplevelser mot dåliga',
  told: 'Det vi har berättat',
  due: 'Det vi har kvar att berätta',
  longest: 'Det som har väntat längst står först.',
  tried: 'Det vi har provat',
  stopped: 'Det vi har slutat med',
  learnt: (text: string): string => `Vi har lärt oss: ${text}`,
  notes: 'Dagens frågor och beslut',
  notesLead: 'Är det rätt uppfattat?',
  close: 'Tack för i dag',
  next: (day: string, body: string): string => `Nästa möte är ${day}, ${body}.`,
  noNext: 'Nästa möte är inte inlagt.',
  carried: (count: number): string =>
    count === 0
      ? 'Inga frågor från tidigare väntar på svar.'
      : count === 1
        ? 'En fråga från tidigare väntar på svar och följer med dit.'
        : `${capital(commonNumberWord(count))} frågor från tidigare väntar på svar och följer med dit.`,
  /** For the presenter alone. */
  script: {
    also: (question: string): string => `Fråga också: ${question}`,
    cannot: (text: string): string => `Det siffran inte säger: ${text}`,
    influence: (text: string): string => `Rår vi över det? ${text}`,
    owner: (name: string): string => `Ansvarig: ${name}`,
    dialogue: (text: string): string => `Nästa samtal om målet: ${text}`,
    bearing: (text: string): string => `Målet följer riktningen ${text}.`,
    wait: 'Låt grunduppdraget stå en stund innan ni går vidare.',
    wordFirst: 'Läs enhetens ord högt, eller låt enheten göra det, innan siffran visas.',
    answered: 'Fråga den som ställde frågan om svaret räcker.',
    follow: 'Fråga om beslutet märks för dem det gäller.',
    voice: 'Fråga vad vi hör mer av än förut, och vem vi inte hör.',
    stop: 'Fråga vad mer vi kan sluta med.',
    read: 'Läs upp varje fråga och beslut, och rätta det som blev fel.',
    save: 'Spara anteckningarna innan du lämnar mötet.',
  },
};

export type ScreensWords = typeof svScreens;
