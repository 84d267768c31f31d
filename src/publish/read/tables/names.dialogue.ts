import { names } from '#publish/read/names.ts';

/** Columns that stand in several tables of the dialogue, called the same in all of them. */
export const DATE = names('datum', 'dato', 'date', 'dag');
export const GOAL = names('mål', 'mål', 'goal', 'målet', 'målets id');
/** Not by the name of question, which is another thing here. */
export const MOVES = names('indikator', 'indikator', 'indicator', 'mått', 'målepunkt');
export const BODY = names('organ', 'organ', 'body', 'beslutad av', 'besluttet af', 'vem', 'hvem', 'forum');
export const WHAT = names('vad', 'hvad', 'what');
export const WHY = names('varför', 'hvorfor', 'why', 'skäl', 'begrundelse');
export const INSTEAD = names('i stället', 'i stedet', 'instead', 'istället', 'vad som kom i stället');
