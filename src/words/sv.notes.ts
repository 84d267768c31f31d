import { capital, commonNumberWord, format } from './sv.number.ts';

const questions = (count: number): string => (count === 1 ? 'en fråga' : `${commonNumberWord(count)} frågor`);
const decisions = (count: number): string => `${count === 1 ? 'ett' : commonNumberWord(count)} beslut`;
const notes = (count: number): string => (count === 1 ? 'en anteckning' : `${commonNumberWord(count)} anteckningar`);

/** What is asked and decided while a meeting goes on: written, listed, saved, and forgotten. */
export const svNotes = {
  title: 'Frågor och beslut i dag',
  minutes: 'Frågor och beslut',
  figuresFrom: (id: string, day: string): string => `Siffrorna är från utgåva ${id}, publicerad ${day}.`,
  kinds: { question: 'Frågor', decision: 'Beslut' },
  none: { question: 'Ingen fråga är skriven.', decision: 'Inget beslut är skrivet.' },
  drafts: 'Påbörjat, inte klart',
  goal: 'Mål',
  noGoal: 'Inget särskilt mål',
  unit: 'Enhet',
  indicator: 'Mått',
  by: { question: 'Av', decision: 'Beslutat av' },
  effectBy: 'Verkan senast',
  form: {
    title: { question: 'Skriv en fråga', decision: 'Skriv ett beslut' },
    change: { question: 'Ändra frågan', decision: 'Ändra beslutet' },
    text: { question: 'Frågan', decision: 'Beslutet' },
    by: { question: 'Vem frågar? Skriv roll, inte namn.', decision: 'Vem beslutar?' },
    byElse: (committee: string): string => `Lämnas det tomt står ${committee}.`,
    effectBy: 'Senast när ska det märkas? Kan lämnas tomt.',
    save: 'Spara',
    keys: 'Ctrl + Enter sparar. Esc lägger undan; texten finns kvar.',
    close: 'Lägg undan',
    drop: 'Kasta texten',
    fromBefore: 'Det här skrev du förut men sparade inte.',
    personal:
      'Det ser ut att stå ett personnummer, ett telefonnummer eller en e-postadress här. Ta bort det om du kan: anteckningarna blir offentliga.',
  },
  noted: {
    written: { question: 'Frågan är skriven.', decision: 'Beslutet är skrivet.' },
    kept: 'Texten är undanlagd och finns kvar.',
    dropped: 'Texten är kastad.',
    questions,
    decisions,
    today: (counted: readonly string[]): string => `${capital(format.list(counted))} i dag.`,
  },
  fault: {
    'no-text': () => 'Skriv något först.',
    'long-text': (length: number, most: number): string =>
      `Texten är ${format.number(length)} tecken. ${format.number(most)} får plats.`,
    'no-by': () => 'Skriv vem det är, med roll eller organ.',
    'long-by': (_length: number, most: number): string => `Rollen får vara högst ${format.number(most)} tecken.`,
    'early-effect': () => 'Dagen måste vara mötets dag eller senare.',
  },
  list: {
    nothing: 'Inget är skrivet än. Skriv en fråga med Q och ett beslut med D.',
    change: 'Ändra',
    remove: 'Ta bort',
    removed: 'Borttaget.',
    undo: 'Ångra',
    resume: 'Skriv klart',
  },
  save: {
    title: 'Tabeller för den som publicerar',
    text: 'De läses in som de är. Frågor och beslut har var sin tabell.',
    minutes: 'Spara till protokollet (.md)',
    questions: 'Spara frågorna (.csv)',
    decisions: 'Spara besluten (.csv)',
    saved: (count: number, clock: string): string =>
      `${capital(notes(count))} ${count === 1 ? 'sparad' : 'sparade'} ${clock}.`,
    unsaved: (count: number): string =>
      `${capital(notes(count))} ${count === 1 ? 'är inte sparad' : 'är inte sparade'} och finns bara i den här fliken.`,
    failed: 'Det gick inte att spara en fil här. Kopiera texten nedan i stället.',
  },
  leave: {
    title: 'Anteckningarna är inte sparade',
    text: 'Lämnar du utan att spara finns de kvar tills fliken stängs, och är sedan borta.',
    save: 'Spara och lämna',
    leave: 'Lämna utan att spara',
    stay: 'Stanna',
  },
  forget: {
    title: 'Glöm den här datorn',
    text: 'Tar bort allt som sidan kan ha lämnat på den här datorn: anteckningar, inställningar och tillfälliga filer. Filer du har sparat själv ligger kvar.',
    ask: (unsaved: number): string =>
      `${capital(notes(unsaved))} ${unsaved === 1 ? 'är inte sparad' : 'är inte sparade'} och försvinner för gott.`,
    yes: 'Glöm ändå',
    no: 'Avbryt',
    notes,
    kept: (count: number): string =>
      count === 1 ? 'en sparad inställning' : `${commonNumberWord(count)} sparade inställningar`,
    files: (count: number): string =>
      count === 1 ? 'en samling tillfälliga filer' : `${commonNumberWord(count)} samlingar tillfälliga filer`,
    workers: (count: number): string =>
      count === 1 ? 'ett bakgrundsprogram' : `${count === 2 ? 'två' : format.number(count)} bakgrundsprogram`,
    cleared: (things: readonly string[]): string => `Borttaget: ${format.list(things)}. Inget annat fanns.`,
    nothing: 'Inget fanns att ta bort.',
    refused: 'Webbläsaren lät oss inte titta överallt. Stäng alla fönster om du sitter vid en lånad dator.',
  },
};

export type NotesWords = typeof svNotes;
