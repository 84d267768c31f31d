import type { Found } from '#publish/check/plain.ts';
import type { TextProblems } from '#publish/check/problems.texts.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('da');

const here = (written: string): string => `Her står ${quoted(written)}.`;

const rather = (found: readonly Found[]): string =>
  found.map(({ written, instead }) => `${quoted(instead)} i stedet for ${quoted(written)}`).join(', ');

/** Words for what is wrong with texts. */
export const checkingTextsDa: Catalogue<TextProblems> = {
  'unknown-field': ({ written, fields, nearest }) => ({
    what: `${here(written)} Her kan man kun skrive om ${fields.join(', ')}.`,
    todo: nearest === null ? 'Vælg et af ordene.' : `Mente du ${nearest}? Skriv i så fald det.`,
  }),
  'language-not-offered': ({ written, offered }) => ({
    what: `${here(written)} Det sprog står ikke under languages, hvor I har ${offered.join(', ')}, så ingen kan vælge det.`,
    todo: 'Tilføj sproget i organisation.yaml, eller fjern rækken.',
  }),
  'word-incomplete': ({ unit, column }) => ({
    what: `Ordet fra ${quoted(unit)} mangler ${column === 'date' ? 'dag' : 'afsender'}.`,
    todo:
      column === 'date'
        ? 'Skriv den dag, det blev skrevet, for eksempel 2026-02-10.'
        : 'Skriv, hvilken rolle der skrev det, for eksempel enhedsleder. Skriv intet navn.',
  }),
  'redefined-without-period': ({ indicator }) => ({
    what: `Der står ikke, fra hvilken periode ${quoted(indicator)} betyder noget andet.`,
    todo: 'Skriv den første periode med den nye betydning.',
  }),
  'redefined-outside': ({ written, from, to }) => ({
    what: `${here(written)} Tallene går fra ${from} til ${to}, og den periode er ikke en af dem.`,
    todo: 'Kontrollér perioden.',
  }),
  'long-title': ({ length, most }) => ({
    what: `Teksten er på ${number(length)} tegn. Over ${number(most)} er der ikke plads til den, hvor den skal stå.`,
    todo: 'Gør den kortere, og læg resten, hvor længere tekster hører hjemme.',
  }),
  'hard-to-read': ({ lix, why, sentence, words, long }) => ({
    what: `Teksten er svær at læse (LIX ${number(lix)}, over 50 er svært). Se på: ${quoted(sentence)}`,
    todo:
      why === 'long-sentences'
        ? `Sætningen har ${number(words)} ord. Del den, hvor en ny tanke begynder.`
        : `Brug almindelige ord i stedet for de lange: ${long.map(quoted).join(', ')}.`,
  }),
  'long-sentence': ({ sentence, words, most }) => ({
    what: `Sætningen har ${number(words)} ord, og over ${number(most)} må man læse den igen: ${quoted(sentence)}`,
    todo: 'Sæt punktum, hvor en ny tanke begynder.',
  }),
  'official-words': ({ sentence, found }) => ({
    what: `Her er ord, som få siger højt: ${quoted(sentence)}`,
    todo: `Kan du skrive ${rather(found)}?`,
  }),
  'shortened-words': ({ sentence, found }) => ({
    what: `Her er forkortelser: ${quoted(sentence)}`,
    todo: `Skriv dem helt ud: ${rather(found)}.`,
  }),
  'unexplained-letters': ({ sentence, letters }) => ({
    what: `Ikke alle ved, hvad ${letters.map(quoted).join(', ')} betyder: ${quoted(sentence)}`,
    todo: 'Skriv ordene helt ud, eller forklar bogstaverne under glossary i organisation.yaml.',
  }),
  'personal-number': ({ masked }) => ({
    what: `Her står noget, der ligner et personnummer: ${quoted(masked)}.`,
    todo: 'Fjern det. Tal, der offentliggøres, må ikke pege på nogen.',
  }),
  'phone-number': ({ masked }) => ({
    what: `Her står noget, der ligner et telefonnummer: ${quoted(masked)}.`,
    todo: 'Fjern det, og henvis til contact i organisation.yaml.',
  }),
  'private-email': ({ masked }) => ({
    what: `Her står noget, der ligner en privat e-mailadresse: ${quoted(masked)}.`,
    todo: 'Fjern den, eller skriv forvaltningens adresse.',
  }),
  'hidden-character': ({ character, times }) => ({
    what: `Teksten indeholder et tegn, der ikke kan ses (${character}${times > 1 ? `, ${number(times)} gange` : ''}).`,
    todo: 'Skriv stedet om i hånden. Sådanne tegn følger ofte med, når man indsætter tekst.',
  }),
};
