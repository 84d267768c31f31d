import type { Age } from '#domain/dialogue/age.ts';
import { daMeetings } from './da.meetings.ts';
import { capital, format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

/** En dag, 42 dage, otte måneder, to år. */
const age = ({ count, unit }: Age): string => {
  if (unit === 'days') return count === 1 ? 'en dag' : `${format.number(count)} dage`;
  return `${numberWord(count)} ${unit === 'months' ? 'måneder' : 'år'}`;
};

const questions = (count: number): string => (count === 0 ? 'ingen spørgsmål' : `${numberWord(count)} spørgsmål`);

/** The dialogue about the goals, in Danish. */
export const daDialogue: PageWords['dialogue'] = {
  answer: (waiting, due) => {
    const decisions =
      due === 0 ? 'ingen beslutninger' : due === 1 ? 'en beslutning' : `${numberWord(due)} beslutninger`;
    return `${capital(questions(waiting))} venter på svar; der er ${decisions} at følge op på.`;
  },
  none: 'Her er endnu ikke skrevet noget ind. Det første spørgsmål, den første beslutning og det første møde vises her.',
  noNext: 'Det næste møde er ikke lagt ind.',
  agenda: {
    title: 'Til næste møde',
    of: (body, day) => `Til mødet ${day}, ${body}`,
    text: 'Listen er det, der venter, og den laver sig selv. Det, der har ventet længst, står først.',
    nothing: 'Intet venter på det næste møde.',
    print: 'Udskriv listen',
    questions: 'Spørgsmål, der venter på svar',
    decisions: 'Beslutninger at følge op på',
    trials: 'Afprøvninger at tale om',
    verdicts: 'Tal at spørge om',
    verdictsText: 'Målenes tal, der har flyttet sig, mangler eller ligger på den forkerte side af målniveauet.',
    verdictsFailed: 'Nogle af målenes tal kunne ikke hentes lige nu.',
    voices: 'At fortælle til dem, der har sagt noget',
    voicesLink: 'Se, hvad der skal fortælles',
    count: (title, count) => `${title} (${format.number(count)})`,
  },
  asked: (day) => `stillet ${day}`,
  waited: (old, published) => (old.count < 1 ? `nyt den ${published}` : `havde ventet i ${age(old)} den ${published}`),
  carried: (count) => `er ført videre til ${count === 1 ? 'et møde' : `${numberWord(count)} møder`}`,
  status: { open: 'Åbent', carried: 'Ført videre', answered: 'Besvaret' },
  answered: (day, by) => (by === '' ? `Svar ${day}` : `Svar ${day}, ${by}`),
  about: { goal: 'Hører til målet', indicator: 'Gælder målingen', moves: 'Skal mærkes i målingen' },
  decided: (day) => `besluttet ${day}`,
  followUp: {
    'due-day': (day) => `Tid til at følge op: virkningen var ventet senest ${day}`,
    'due-figure': () => 'Tid til at følge op: der er et nyere tal',
    ahead: (day) => `Virkningen ventes senest ${day}`,
    'met-since': (day) => `Virkningen var ventet senest ${day}, og udvalget har holdt møde siden`,
    'no-figure': () => 'Intet tal fra tiden efter beslutningen endnu',
    'no-day': () => 'Der er ikke sat en dag for opfølgning',
  },
  now: 'Tallet nu',
  beforeEffect: 'Tallet er fra tiden, før beslutningen skulle virke',
  failed: 'Tallet kunne ikke hentes lige nu.',
  trial: {
    unsaid: (day) => `sluttede ${day}, og det er ikke besluttet, om det fortsætter`,
    long: (day, old, published) => `begyndte ${day} og havde været i gang i ${age(old)} den ${published}`,
  },
  all: {
    title: 'Alle spørgsmål',
    text: 'Et spørgsmål følger med fra møde til møde, til det har fået svar.',
    state: 'Status',
    every: 'Alle',
    found: (shown, all) => (shown === all ? questions(all) : `${format.number(shown)} af ${questions(all)}`),
    more: 'Vis flere',
    none: 'Intet spørgsmål er skrevet ind endnu.',
    noneChosen: 'Intet spørgsmål har den status.',
  },
  decisions: { title: 'Beslutninger', none: 'Ingen beslutning er skrevet ind endnu.' },
  meetings: daMeetings,
  source: 'Udvalgets og enhedernes egne notater',
  column: {
    kind: 'slags',
    text: 'tekst',
    figure: 'tallet nu',
    ask: 'at spørge om',
    question: {
      id: 'id',
      date: 'dato',
      by: 'af',
      text: 'spørgsmål',
      goal: 'mål',
      unit: 'enhed',
      indicator: 'indikator',
      status: 'status',
      carriedTo: 'ført videre til',
      answered: 'besvaret',
      answeredBy: 'besvaret af',
      answer: 'svar',
    },
    decision: {
      id: 'id',
      date: 'dato',
      body: 'organ',
      text: 'beslutning',
      goal: 'mål',
      units: 'enheder',
      indicator: 'indikator',
      effectBy: 'virkning senest',
    },
  },
  kind: { question: 'Spørgsmål', decision: 'Beslutning', trial: 'Afprøvning', verdict: 'Tal', voices: 'At fortælle' },
  event: {
    decision: (text, body) => `Beslutning, ${body}: ${text}`,
    began: (what) => `En afprøvning begyndte: ${what}`,
    ended: {
      kept: (what) => `Afprøvningen sluttede, og vi beholdt det: ${what}`,
      changed: (what) => `Afprøvningen sluttede, og vi ændrede det: ${what}`,
      stopped: (what) => `Afprøvningen sluttede, og vi gik ikke videre: ${what}`,
      unclear: (what) => `Afprøvningen sluttede uden et tydeligt svar: ${what}`,
      unsaid: (what) => `Afprøvningen sluttede: ${what}`,
    },
    corrected: (wrong, right) => `Rettelse: ${wrong} ${right}`,
  },
};
