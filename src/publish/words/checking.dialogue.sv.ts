import type { DialogueProblems } from '#publish/check/problems.dialogue.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;

/** Words for what is wrong in the tables of the dialogue and the plan. */
export const checkingDialogueSv: Catalogue<DialogueProblems> = {
  'answered-without-answer': ({ question, column }) => ({
    what: `Frågan ${quoted(question)} är besvarad, men ${quoted(column)} är tom.`,
    todo: 'Fyll i både dagen och svaret, eller ändra status till öppen eller buren vidare.',
  }),
  'answer-without-status': ({ question, written, column }) => ({
    what: `${here(written)} Men frågan ${quoted(question)} har fått något i ${quoted(column)}.`,
    todo: 'Ändra status till besvarad, eller töm cellerna om svaret.',
  }),
  'carried-to-nothing': ({ question }) => ({
    what: `Frågan ${quoted(question)} är buren vidare, men det står inte till vilket möte.`,
    todo: 'Skriv mötets dag, till exempel 2026-03-17. Skilj flera dagar åt med |.',
  }),
  'open-but-carried': ({ question, written }) => ({
    what: `Frågan ${quoted(question)} är öppen, men den har burits till mötet ${written}.`,
    todo: 'Ändra status till buren vidare, eller töm mötesdagarna.',
  }),
  'outcome-without-end': ({ test, written }) => ({
    what: `Utfallet av ${quoted(test)} är ${quoted(written)}, men det står inte när provet slutade.`,
    todo: 'Fyll i dagen då det slutade, eller töm utfallet tills det är klart.',
  }),
  'stopped-without-learnt': ({ test }) => ({
    what: `Provet ${quoted(test)} är stoppat, men det står inte vad ni lärde er.`,
    todo: 'Skriv det med en mening. Det som inte gick vägen är det som andra har mest nytta av.',
  }),
  'plan-of-former-goal': ({ goal }) => ({
    what: `Målet ${quoted(goal)} följs inte längre, och det som står här visas bara i historiken.`,
    todo: 'Ta bort raden, eller kontrollera målets status.',
  }),
  'user-part-incomplete': ({ goal, column, other }) => ({
    what: `För målet ${quoted(goal)} är ${quoted(other)} ifylld, men ${quoted(column)} är tom.`,
    todo: 'Skriv 0 till 4: 0 inte med, 1 informerade, 2 tillfrågade, 3 med och formade, 4 med och beslutade.',
  }),
  'backed-by-nobody': ({ goal, group }) => ({
    what: `Bakom målet ${quoted(goal)} står ${quoted(group)} med 0 röster, men någon måste ha sagt något.`,
    todo: 'Skriv hur många det var. Vet ni inte det: skriv bara gruppen.',
  }),
  'more-links-than-evidence': ({ goal, links, evidence }) => ({
    what: `Målet ${quoted(goal)} har ${number(links)} länkar, men bara ${number(evidence)} texter om kunskap att länka från.`,
    todo: 'Skriv en text för varje länk, i samma ordning. Skilj dem åt med |.',
  }),
  'list-uneven': ({ goal, parts, own }) => ({
    what: `Listan för målet ${quoted(goal)} har ${number(parts)} delar här, men ${number(own)} i planen.`,
    todo: 'Skriv lika många delar i samma ordning. Skilj dem åt med |.',
  }),
  'unknown-role': ({ written, nearest }) => ({
    what: `${here(written)} Ingen roll, grupp eller församling heter så i tabellerna.`,
    todo: nearest === null ? 'Skriv namnet som det står där.' : `Menade du ${quoted(nearest)}? Skriv i så fall så.`,
  }),
  'table-too-long': ({ rows, most }) => ({
    what: `Filen har ${number(rows)} rader, och högst ${number(most)} kan visas.`,
    todo: 'Behåll det som ännu betyder något, och spara resten hos er.',
  }),
};
