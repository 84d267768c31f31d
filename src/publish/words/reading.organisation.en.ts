import type { OrganisationProblems, YamlFault } from '#publish/read/problems.organisation.ts';
import type { Advice, Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => (written === '' ? 'Nothing stands here.' : `This says ${quoted(written)}.`);

const SYNTAX: Readonly<Record<YamlFault, Advice>> = {
  tab: { what: 'The line is indented with a tab, which YAML does not allow.', todo: 'Indent with spaces.' },
  indent: {
    what: 'The line is not indented in the same way as the lines it belongs with.',
    todo: 'Let lines that belong together begin equally far in.',
  },
  colon: {
    what: 'There is no telling what is key and what is text.',
    todo: 'Put the text in quotation marks if it has a colon in it, and check the indentation.',
  },
  quote: {
    what: 'A quotation mark is opened but not closed.',
    todo: 'Put quotation marks both before and after the text.',
  },
  start: {
    what: 'The text begins with a character that has a meaning of its own in YAML.',
    todo: 'Put the text in quotation marks.',
  },
  'after-quote': {
    what: 'The text begins with a quotation mark but goes on after the one that closes it.',
    todo: 'Put the whole text in single quotation marks, such as \'"Welcome", we say\'.',
  },
  bracket: {
    what: 'A bracket is opened but not closed.',
    todo: 'Close [ with ] and { with }.',
  },
  'no-colon': {
    what: 'A colon is missing, so there is no telling which key the line belongs to.',
    todo: 'Write key, colon, space and value. Indent the line if it continues the text above.',
  },
  documents: { what: 'The file is split into several documents by ---.', todo: 'Keep only one document.' },
  tag: {
    what: 'A word that begins with an exclamation mark has a meaning of its own in YAML.',
    todo: 'Put the text in quotation marks.',
  },
  other: {
    what: 'The line can not be read as YAML.',
    todo: 'Compare with mocks/towns/exempelkoping/organisation.yaml.',
  },
};

const EXPECTED = {
  text: 'A text on one line was expected.',
  texts: 'A text was expected, or a text for each language, such as { sv: Mål, en: Goal }.',
  list: 'A list was expected, with a dash on the line before each thing or within [ ].',
  map: 'Keys with values were expected, such as { name: Kolada }.',
};

export const readingOrganisationEn: Catalogue<OrganisationProblems> = {
  'yaml-syntax': ({ reason, written }) => ({
    what: `${written === '' ? '' : `${here(written)} `}${SYNTAX[reason].what}`,
    todo: SYNTAX[reason].todo,
  }),
  'yaml-alias': ({ written }) => ({
    what: `${here(written)} That points to another place in the file, and such pointers are not read.`,
    todo: 'Write out what is meant. If the text should begin with an asterisk, put it in quotation marks.',
  }),
  'yaml-too-deep': () => ({
    what: 'There are too many lists or brackets inside each other here.',
    todo: 'Check that every bracket is closed.',
  }),
  'key-twice': ({ written }) => ({
    what: `The key ${quoted(written)} is there twice in the same place.`,
    todo: 'Keep the one that is right and remove the other.',
  }),
  'unknown-key': ({ written, nearest }) => ({
    what: `The key ${quoted(written)} is not recognised.`,
    todo: nearest === null ? 'Remove it.' : `Did you mean ${quoted(nearest)}? If so, correct it; otherwise remove it.`,
  }),
  'missing-key': ({ key, example }) => ({
    what: `The key ${quoted(key)} is missing or empty.`,
    todo: `Fill it in, for example like this: ${key}: ${example}`,
  }),
  'missing-provenance': () => ({
    what: 'It does not say whether the figures are real or invented: the key “provenance” is missing or empty.',
    todo: 'Write provenance: production for real figures or provenance: demo for invented ones.',
  }),
  'empty-key': ({ key }) => ({
    what: `There is nothing after ${quoted(key)}.`,
    todo: 'Fill it in, or remove the key. A value that begins with # must be in quotation marks.',
  }),
  'wrong-kind': ({ expected, written }) => ({
    what: `${here(written)} ${EXPECTED[expected]}`,
    todo: 'Compare with mocks/towns/exempelkoping/organisation.yaml.',
  }),
  'not-an-option': ({ written, options, nearest }) => ({
    what: `${here(written)} One of these was expected: ${options.join(', ')}.`,
    todo: nearest === null ? 'Choose one of the words.' : `Did you mean ${quoted(nearest)}? If so, write it like that.`,
  }),
  'not-a-language': ({ written }) => ({
    what: `${here(written)} A language was expected: sv, da or en.`,
    todo: 'Write sv for Swedish, da for Danish or en for English.',
  }),
  'undeclared-language': ({ written, declared }) => ({
    what: `There is a text in ${quoted(written)}, but languages names only ${declared.join(', ')}.`,
    todo: 'Add the language to languages, or remove the text.',
  }),
  'list-too-short': ({ found, least }) => ({
    what: `There are ${number(found)} here. At least ${number(least)} are needed.`,
    todo: 'Add what is missing.',
  }),
  'id-twice': ({ written, row }) => ({
    what: `${here(written)} The same is already on line ${number(row)}, and two can not be called the same.`,
    todo: 'Change one of them, and correct what points to it.',
  }),
  'not-a-colour': ({ written }) => ({
    what: `${here(written)} A colour was expected, such as "#0b4f5c".`,
    todo: 'Write # and six characters, 0–9 and a–f, in quotation marks.',
  }),
  'not-an-email': ({ written }) => ({
    what: `${here(written)} An e-mail address was expected.`,
    todo: 'Write the address of the department, without spaces.',
  }),
  'fewest-too-low': ({ written, least }) => ({
    what: `${here(written)} Fewer than ${number(least)} persons are never shown, so the number can only be raised.`,
    todo: `Write ${number(least)} or more. Without the key it is ${number(least)}.`,
  }),
};
