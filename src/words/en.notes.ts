import { capital, format, numberWord } from './en.number.ts';
import type { NotesWords } from './sv.notes.ts';

const questions = (count: number): string => (count === 1 ? 'one question' : `${numberWord(count)} questions`);
const decisions = (count: number): string => (count === 1 ? 'one decision' : `${numberWord(count)} decisions`);
const notes = (count: number): string =>
  count === 0 ? 'no notes' : count === 1 ? 'one note' : `${numberWord(count)} notes`;

export const enNotes: NotesWords = {
  title: 'Questions and decisions today',
  minutes: 'Questions and decisions',
  figuresFrom: (id, day) => `The figures are from release ${id}, published ${day}.`,
  kinds: { question: 'Questions', decision: 'Decisions' },
  none: { question: 'No question has been written.', decision: 'No decision has been written.' },
  drafts: 'Begun, not finished',
  goal: 'Goal',
  noGoal: 'No goal in particular',
  unit: 'Unit',
  indicator: 'Indicator',
  by: { question: 'Asked by', decision: 'Decided by' },
  effectBy: 'Effect by',
  form: {
    title: { question: 'Write a question', decision: 'Write a decision' },
    change: { question: 'Change the question', decision: 'Change the decision' },
    text: { question: 'The question', decision: 'The decision' },
    by: { question: 'Who asks? Write a role, not a name.', decision: 'Who decides?' },
    byElse: (committee) => `Left empty, it says ${committee}.`,
    effectBy: 'By when should it be felt? May be left empty.',
    save: 'Save',
    keys: 'Ctrl + Enter saves. Esc puts it aside; the text stays.',
    close: 'Put aside',
    drop: 'Throw the text away',
    fromBefore: 'You wrote this before but did not save it.',
    personal:
      'This looks like a personal identity number, a telephone number or an e-mail address. Remove it if you can: the notes become public.',
  },
  noted: {
    written: { question: 'The question is written.', decision: 'The decision is written.' },
    kept: 'The text is put aside and still there.',
    dropped: 'The text is thrown away.',
    questions,
    decisions,
    today: (counted) => `${capital(format.list(counted))} today.`,
  },
  fault: {
    'no-text': () => 'Write something first.',
    'long-text': (length, most) =>
      `The text has ${format.number(length)} characters. There is room for ${format.number(most)}.`,
    'no-by': () => 'Write who it is, by role or body.',
    'long-by': (_length, most) => `The role may have at most ${format.number(most)} characters.`,
    'early-effect': () => 'The day must be the day of the meeting or later.',
  },
  list: {
    nothing: 'Nothing has been written yet. Write a question with Q and a decision with D.',
    change: 'Change',
    remove: 'Remove',
    removed: 'Removed.',
    undo: 'Undo',
    resume: 'Finish writing',
  },
  save: {
    title: 'Tables for whoever publishes',
    text: 'They are read in as they are. Questions and decisions have a table each.',
    minutes: 'Save for the minutes (.md)',
    questions: 'Save the questions (.csv)',
    decisions: 'Save the decisions (.csv)',
    saved: (count, clock) => `${capital(notes(count))} saved at ${clock}.`,
    unsaved: (count) => `${capital(notes(count))} ${count === 1 ? 'is' : 'are'} not saved and only in this tab.`,
    failed: 'No file could be saved here. Copy the text below instead.',
  },
  leave: {
    title: 'The notes are not saved',
    text: 'If you leave without saving they stay until the tab is closed, and are then gone.',
    save: 'Save and leave',
    leave: 'Leave without saving',
    stay: 'Stay',
  },
  forget: {
    title: 'Forget this computer',
    text: 'Removes everything that the page may have left on this computer: notes, settings and temporary files. Files that you have saved yourself stay.',
    ask: (unsaved) => `${capital(notes(unsaved))} ${unsaved === 1 ? 'is' : 'are'} not saved and will be gone for good.`,
    yes: 'Forget anyway',
    no: 'Cancel',
    notes,
    kept: (count) => (count === 1 ? 'one saved setting' : `${numberWord(count)} saved settings`),
    files: (count) =>
      count === 1 ? 'one collection of temporary files' : `${numberWord(count)} collections of temporary files`,
    workers: (count) => (count === 1 ? 'one background program' : `${numberWord(count)} background programs`),
    cleared: (things) => `Removed: ${format.list(things)}. There was nothing else.`,
    nothing: 'There was nothing to remove.',
    refused: 'The browser did not let us look everywhere. Close all windows if this computer is not yours.',
  },
};
