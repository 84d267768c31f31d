import type { Found } from '#publish/check/plain.ts';
import type { TextProblems } from '#publish/check/problems.texts.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;

const rather = (found: readonly Found[]): string =>
  found.map(({ written, instead }) => `${quoted(instead)} in place of ${quoted(written)}`).join(', ');

/** Words for what is wrong with texts. */
export const checkingTextsEn: Catalogue<TextProblems> = {
  'unknown-field': ({ written, fields, nearest }) => ({
    what: `${here(written)} Here one can only write about ${fields.join(', ')}.`,
    todo: nearest === null ? 'Choose one of the words.' : `Did you mean ${nearest}? If so, write that.`,
  }),
  'language-not-offered': ({ written, offered }) => ({
    what: `${here(written)} That language is not under languages, where you have ${offered.join(', ')}, so nobody can choose it.`,
    todo: 'Add the language in organisation.yaml, or remove the row.',
  }),
  'word-incomplete': ({ unit, column }) => ({
    what: `The word from ${quoted(unit)} has no ${column === 'date' ? 'day' : 'sender'}.`,
    todo:
      column === 'date'
        ? 'Write the day it was written, for example 2026-02-10.'
        : 'Write the role that wrote it, for example unit manager. Do not write a name.',
  }),
  'redefined-without-period': ({ indicator }) => ({
    what: `It does not say from which period ${quoted(indicator)} means something else.`,
    todo: 'Write the first period with the new meaning.',
  }),
  'redefined-outside': ({ written, from, to }) => ({
    what: `${here(written)} The figures go from ${from} to ${to}, and that period is none of them.`,
    todo: 'Check the period.',
  }),
  'long-title': ({ length, most }) => ({
    what: `The text is ${number(length)} characters long. Above ${number(most)} there is no room for it where it will stand.`,
    todo: 'Shorten it, and put the rest where longer texts belong.',
  }),
  'hard-to-read': ({ lix, why, sentence, words, long }) => ({
    what: `The text is hard to read (LIX ${number(lix)}, above 50 is hard). Look at: ${quoted(sentence)}`,
    todo:
      why === 'long-sentences'
        ? `The sentence has ${number(words)} words. Divide it where a new thought begins.`
        : `Use common words in place of the long ones: ${long.map(quoted).join(', ')}.`,
  }),
  'long-sentence': ({ sentence, words, most }) => ({
    what: `The sentence has ${number(words)} words, and above ${number(most)} people have to read again: ${quoted(sentence)}`,
    todo: 'Put a stop where a new thought begins.',
  }),
  'official-words': ({ sentence, found }) => ({
    what: `Here are words that few say aloud: ${quoted(sentence)}`,
    todo: `Can you write ${rather(found)}?`,
  }),
  'shortened-words': ({ sentence, found }) => ({
    what: `Here are short forms: ${quoted(sentence)}`,
    todo: `Write them out: ${rather(found)}.`,
  }),
  'unexplained-letters': ({ sentence, letters }) => ({
    what: `Not everyone knows what ${letters.map(quoted).join(', ')} stands for: ${quoted(sentence)}`,
    todo: 'Write out the words, or explain the letters under glossary in organisation.yaml.',
  }),
  'personal-number': ({ masked }) => ({
    what: `Here is something that looks like a personal identity number: ${quoted(masked)}.`,
    todo: 'Remove it. Published figures must not point at anyone.',
  }),
  'phone-number': ({ masked }) => ({
    what: `Here is something that looks like a telephone number: ${quoted(masked)}.`,
    todo: 'Remove it, and refer to contact in organisation.yaml.',
  }),
  'private-email': ({ masked }) => ({
    what: `Here is something that looks like a private e-mail address: ${quoted(masked)}.`,
    todo: 'Remove it, or write the address of the department.',
  }),
  'hidden-character': ({ character, times }) => ({
    what: `The text holds a character that can not be seen (${character}${times > 1 ? `, ${number(times)} times` : ''}).`,
    todo: 'Write the passage again by hand. Such characters often come along when text is pasted.',
  }),
};
