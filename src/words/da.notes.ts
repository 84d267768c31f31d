import { capital, format, numberWord } from './da.number.ts';
import type { NotesWords } from './sv.notes.ts';

const decisions = (count: number): string => (count === 1 ? 'en beslutning' : `${numberWord(count)} beslutninger`);
const notes = (count: number): string =>
  count === 0 ? 'ingen notater' : count === 1 ? 'et notat' : `${numberWord(count)} notater`;

export const daNotes: NotesWords = {
  title: 'Spørgsmål og beslutninger i dag',
  minutes: 'Spørgsmål og beslutninger',
  figuresFrom: (id, day) => `Tallene er fra udgivelse ${id}, offentliggjort ${day}.`,
  kinds: { question: 'Spørgsmål', decision: 'Beslutninger' },
  none: { question: 'Der er ikke skrevet noget spørgsmål.', decision: 'Der er ikke skrevet nogen beslutning.' },
  drafts: 'Påbegyndt, ikke færdigt',
  goal: 'Mål',
  noGoal: 'Intet bestemt mål',
  unit: 'Enhed',
  indicator: 'Måling',
  by: { question: 'Af', decision: 'Besluttet af' },
  effectBy: 'Virkning senest',
  form: {
    title: { question: 'Skriv et spørgsmål', decision: 'Skriv en beslutning' },
    change: { question: 'Ret spørgsmålet', decision: 'Ret beslutningen' },
    text: { question: 'Spørgsmålet', decision: 'Beslutningen' },
    by: { question: 'Hvem spørger? Skriv rolle, ikke navn.', decision: 'Hvem beslutter?' },
    byElse: (committee) => `Står det tomt, skrives ${committee}.`,
    effectBy: 'Senest hvornår skal det mærkes? Kan stå tomt.',
    save: 'Gem',
    keys: 'Ctrl + Enter gemmer. Esc lægger til side; teksten bliver.',
    close: 'Læg til side',
    drop: 'Kassér teksten',
    fromBefore: 'Det her skrev du før, men gemte det ikke.',
    personal:
      'Det ser ud, som om der står et cpr-nummer, et telefonnummer eller en e-mailadresse her. Fjern det, hvis du kan: notaterne bliver offentlige.',
  },
  noted: {
    written: { question: 'Spørgsmålet er skrevet.', decision: 'Beslutningen er skrevet.' },
    kept: 'Teksten er lagt til side og er her endnu.',
    dropped: 'Teksten er kasseret.',
    questions: (count) => `${count === 1 ? 'et' : numberWord(count)} spørgsmål`,
    decisions,
    today: (counted) => `${capital(format.list(counted))} i dag.`,
  },
  fault: {
    'no-text': () => 'Skriv noget først.',
    'long-text': (length, most) => `Teksten er ${format.number(length)} tegn. Der er plads til ${format.number(most)}.`,
    'no-by': () => 'Skriv, hvem det er, med rolle eller organ.',
    'long-by': (_length, most) => `Rollen må højst være ${format.number(most)} tegn.`,
    'early-effect': () => 'Dagen skal være mødets dag eller senere.',
  },
  list: {
    nothing: 'Der er ikke skrevet noget endnu. Skriv et spørgsmål med Q og en beslutning med D.',
    change: 'Ret',
    remove: 'Fjern',
    removed: 'Fjernet.',
    undo: 'Fortryd',
    resume: 'Skriv færdig',
  },
  save: {
    title: 'Tabeller til den, der offentliggør',
    text: 'De læses ind, som de er. Spørgsmål og beslutninger har hver sin tabel.',
    minutes: 'Gem til referatet (.md)',
    questions: 'Gem spørgsmålene (.csv)',
    decisions: 'Gem beslutningerne (.csv)',
    saved: (count, clock) => `${capital(notes(count))} gemt kl. ${clock}.`,
    unsaved: (count) => `${capital(notes(count))} er ikke gemt og findes kun i denne fane.`,
    failed: 'Der kunne ikke gemmes en fil her. Kopiér teksten nedenfor i stedet.',
  },
  leave: {
    title: 'Notaterne er ikke gemt',
    text: 'Går du uden at gemme, bliver de her, til fanen lukkes, og er så væk.',
    save: 'Gem og gå',
    leave: 'Gå uden at gemme',
    stay: 'Bliv',
  },
  forget: {
    title: 'Glem denne computer',
    text: 'Fjerner alt, hvad siden kan have efterladt på denne computer: notater, indstillinger og midlertidige filer. Filer, du selv har gemt, bliver liggende.',
    ask: (unsaved) => `${capital(notes(unsaved))} er ikke gemt og forsvinder for altid.`,
    yes: 'Glem alligevel',
    no: 'Fortryd',
    notes,
    kept: (count) => (count === 1 ? 'en gemt indstilling' : `${numberWord(count)} gemte indstillinger`),
    files: (count) =>
      count === 1 ? 'en samling midlertidige filer' : `${numberWord(count)} samlinger midlertidige filer`,
    workers: (count) => (count === 1 ? 'et baggrundsprogram' : `${numberWord(count)} baggrundsprogrammer`),
    cleared: (things) => `Fjernet: ${format.list(things)}. Der var ikke andet.`,
    nothing: 'Der var intet at fjerne.',
    refused: 'Browseren lod os ikke se efter overalt. Luk alle vinduer, hvis du sidder ved en lånt computer.',
  },
};
