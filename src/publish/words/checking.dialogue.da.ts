import type { DialogueProblems } from '#publish/check/problems.dialogue.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;

/** Words for what is wrong in the tables of the dialogue and the plan. */
export const checkingDialogueDa: Catalogue<DialogueProblems> = {
  'answered-without-answer': ({ question, column }) => ({
    what: `Spørgsmålet ${quoted(question)} er besvaret, men ${quoted(column)} er tom.`,
    todo: 'Udfyld både dagen og svaret, eller ret status til åben eller ført videre.',
  }),
  'answer-without-status': ({ question, written, column }) => ({
    what: `${here(written)} Men spørgsmålet ${quoted(question)} har noget i ${quoted(column)}.`,
    todo: 'Ret status til besvaret, eller tøm cellerne om svaret.',
  }),
  'carried-to-nothing': ({ question }) => ({
    what: `Spørgsmålet ${quoted(question)} er ført videre, men der står ikke til hvilket møde.`,
    todo: 'Skriv mødets dag, for eksempel 2026-03-17. Adskil flere dage med |.',
  }),
  'open-but-carried': ({ question, written }) => ({
    what: `Spørgsmålet ${quoted(question)} er åbent, men det er ført videre til mødet ${written}.`,
    todo: 'Ret status til ført videre, eller tøm mødedagene.',
  }),
  'outcome-without-end': ({ test, written }) => ({
    what: `Udfaldet af ${quoted(test)} er ${quoted(written)}, men der står ikke, hvornår afprøvningen sluttede.`,
    todo: 'Udfyld den dag, den sluttede, eller tøm udfaldet, til den er færdig.',
  }),
  'stopped-without-learnt': ({ test }) => ({
    what: `Afprøvningen ${quoted(test)} er stoppet, men der står ikke, hvad I lærte.`,
    todo: 'Skriv det i en sætning. Det, der ikke lykkedes, er det, andre har mest gavn af.',
  }),
  'plan-of-former-goal': ({ goal }) => ({
    what: `Målet ${quoted(goal)} følges ikke længere, og det, der står her, vises kun i historikken.`,
    todo: 'Fjern rækken, eller kontrollér målets status.',
  }),
  'user-part-incomplete': ({ goal, column, other }) => ({
    what: `For målet ${quoted(goal)} er ${quoted(other)} udfyldt, men ${quoted(column)} er tom.`,
    todo: 'Skriv 0 til 4: 0 ikke med, 1 orienteret, 2 spurgt, 3 med til at forme, 4 med til at beslutte.',
  }),
  'backed-by-nobody': ({ goal, group }) => ({
    what: `Bag målet ${quoted(goal)} står ${quoted(group)} med 0 stemmer, men nogen må have sagt noget.`,
    todo: 'Skriv, hvor mange det var. Ved I det ikke: skriv kun gruppen.',
  }),
  'more-links-than-evidence': ({ goal, links, evidence }) => ({
    what: `Målet ${quoted(goal)} har ${number(links)} links, men kun ${number(evidence)} tekster om viden at linke fra.`,
    todo: 'Skriv en tekst til hvert link, i samme rækkefølge. Adskil dem med |.',
  }),
  'list-uneven': ({ goal, parts, own }) => ({
    what: `Listen for målet ${quoted(goal)} har ${number(parts)} dele her, men ${number(own)} i planen.`,
    todo: 'Skriv lige så mange dele i samme rækkefølge. Adskil dem med |.',
  }),
  'unknown-role': ({ written, nearest }) => ({
    what: `${here(written)} Ingen rolle, gruppe eller forsamling hedder sådan i tabellerne.`,
    todo: nearest === null ? 'Skriv navnet, som det står der.' : `Mente du ${quoted(nearest)}? Skriv i så fald det.`,
  }),
  'table-too-long': ({ rows, most }) => ({
    what: `Filen har ${number(rows)} rækker, og der kan højst vises ${number(most)}.`,
    todo: 'Behold det, der stadig betyder noget, og gem resten hos jer selv.',
  }),
};
