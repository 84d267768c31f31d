import type { Found } from '#publish/check/plain.ts';
import type { TextProblems } from '#publish/check/problems.texts.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('sv');

const here = (written: string): string => `Här står ${quoted(written)}.`;

const rather = (found: readonly Found[]): string =>
  found.map(({ written, instead }) => `${quoted(instead)} i stället för ${quoted(written)}`).join(', ');

/** Words for what is wrong with texts. */
export const checkingTextsSv: Catalogue<TextProblems> = {
  'unknown-field': ({ written, fields, nearest }) => ({
    what: `${here(written)} Här kan man bara skriva om ${fields.join(', ')}.`,
    todo: nearest === null ? 'Välj ett av orden.' : `Menade du ${nearest}? Skriv i så fall så.`,
  }),
  'language-not-offered': ({ written, offered }) => ({
    what: `${here(written)} Det språket står inte under languages, där ni har ${offered.join(', ')}, så ingen kan välja det.`,
    todo: 'Lägg till språket i organisation.yaml, eller ta bort raden.',
  }),
  'word-incomplete': ({ unit, column }) => ({
    what: `Ordet från ${quoted(unit)} saknar ${column === 'date' ? 'dag' : 'avsändare'}.`,
    todo:
      column === 'date'
        ? 'Skriv dagen då det skrevs, till exempel 2026-02-10.'
        : 'Skriv vilken roll som skrev det, till exempel enhetschef. Skriv inget namn.',
  }),
  'redefined-without-period': ({ indicator }) => ({
    what: `Det står inte från vilken period ${quoted(indicator)} betyder något annat.`,
    todo: 'Skriv den första perioden med den nya betydelsen.',
  }),
  'redefined-outside': ({ written, from, to }) => ({
    what: `${here(written)} Siffrorna går från ${from} till ${to}, och den perioden är ingen av dem.`,
    todo: 'Kontrollera perioden.',
  }),
  'long-title': ({ length, most }) => ({
    what: `Texten är ${number(length)} tecken. Över ${number(most)} får den inte plats där den ska stå.`,
    todo: 'Korta den, och lägg resten där längre texter hör hemma.',
  }),
  'hard-to-read': ({ lix, why, sentence, words, long }) => ({
    what: `Texten är svår att läsa (LIX ${number(lix)}, över 50 är svårt). Titta på: ${quoted(sentence)}`,
    todo:
      why === 'long-sentences'
        ? `Meningen har ${number(words)} ord. Dela den där en ny tanke börjar.`
        : `Byt de långa orden mot vanliga: ${long.map(quoted).join(', ')}.`,
  }),
  'long-sentence': ({ sentence, words, most }) => ({
    what: `Meningen har ${number(words)} ord, och över ${number(most)} behöver man läsa om: ${quoted(sentence)}`,
    todo: 'Sätt punkt där en ny tanke börjar.',
  }),
  'official-words': ({ sentence, found }) => ({
    what: `Här finns ord som få säger högt: ${quoted(sentence)}`,
    todo: `Kan du skriva ${rather(found)}?`,
  }),
  'shortened-words': ({ sentence, found }) => ({
    what: `Här finns förkortningar: ${quoted(sentence)}`,
    todo: `Skriv ut dem: ${rather(found)}.`,
  }),
  'unexplained-letters': ({ sentence, letters }) => ({
    what: `Alla vet inte vad ${letters.map(quoted).join(', ')} betyder: ${quoted(sentence)}`,
    todo: 'Skriv ut orden, eller förklara bokstäverna under glossary i organisation.yaml.',
  }),
  'personal-number': ({ masked }) => ({
    what: `Här står något som ser ut som ett personnummer: ${quoted(masked)}.`,
    todo: 'Ta bort det. Siffror som publiceras får inte peka ut någon.',
  }),
  'phone-number': ({ masked }) => ({
    what: `Här står något som ser ut som ett telefonnummer: ${quoted(masked)}.`,
    todo: 'Ta bort det, och hänvisa till contact i organisation.yaml.',
  }),
  'private-email': ({ masked }) => ({
    what: `Här står något som ser ut som en privat e-postadress: ${quoted(masked)}.`,
    todo: 'Ta bort den, eller skriv förvaltningens adress.',
  }),
  'hidden-character': ({ character, times }) => ({
    what: `Texten innehåller ett tecken som inte syns (${character}${times > 1 ? `, ${number(times)} gånger` : ''}).`,
    todo: 'Skriv om stället för hand. Sådana tecken följer ofta med när man klistrar in.',
  }),
};
