import type { CellProblems } from '#publish/read/problems.cells.ts';
import type { Catalogue } from './advice.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `This says ${quoted(written)}.`;
const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean ${suggestion}? If so, write it like that.`;

export const readingCellsEn: Catalogue<CellProblems> = {
  'missing-value': () => ({
    what: 'The cell is empty, but something must stand here.',
    todo: 'Fill in the cell, or remove the row if it should not be there.',
  }),
  'not-an-id': ({ written, suggestion }) => ({
    what: `${here(written)} An id was expected: lower-case letters a–z, digits and hyphens, at most 60 characters.`,
    todo:
      suggestion === null
        ? 'Choose an id of that kind, and write it the same way everywhere.'
        : `Write ${suggestion}, for example, and the same wherever the id is used.`,
  }),
  'total-row': ({ written }) => ({
    what: `${here(written)} The row looks like a sum of the others.`,
    todo: 'Remove the row if it counts answers or people invited; sums are worked out. If it is a measured value for the whole municipality: write the id of the top unit.',
  }),
  'list-separator': ({ written, suggestion }) => ({
    what: `${here(written)} Several ids in one cell are parted by | or a space.`,
    todo: `Write ${suggestion}.`,
  }),
  'same-id-twice': ({ written, id }) => ({
    what: `${here(written)} It has ${quoted(id)} twice.`,
    todo: 'Remove one of them.',
  }),
  'not-a-number': ({ written }) => ({
    what: `${here(written)} A number was expected, such as 12.5.`,
    todo: 'Write the value in digits.',
  }),
  'not-a-count': ({ written }) => ({
    what: `${here(written)} A whole number was expected, such as 12.`,
    todo: 'Write the count in digits.',
  }),
  'below-zero': ({ written }) => ({
    what: `${here(written)} The number can not be less than zero.`,
    todo: 'Check the number against its source and correct it.',
  }),
  'not-whole': ({ written }) => ({
    what: `${here(written)} A count must be a whole number.`,
    todo: 'Write the count without decimals. If it is a share, the count behind it belongs here.',
  }),
  'number-outside': ({ written, from, to }) => ({
    what: `${here(written)} The number should be between ${number(from)} and ${number(to)}.`,
    todo: 'Check the number against its source and correct it.',
  }),
  'percent-sign': ({ written, suggestion }) => ({
    what: `${here(written)} Only the number was expected, without a percent sign.`,
    todo: `Write ${suggestion}. The indicator already says that it is per cent.`,
  }),
  'percent-for-count': ({ written }) => ({
    what: `${here(written)} A count was expected, not a share.`,
    todo: 'Write how many there were, such as 12.',
  }),
  'number-with-unit': ({ written, suggestion }) => ({
    what: `${here(written)} Only the number was expected, with nothing after it.`,
    todo: `Write ${suggestion}.`,
  }),
  'scientific-number': ({ written }) => ({
    what: `${here(written)} That is a shortened form in which digits may have been lost.`,
    todo: 'Show the cell as an ordinary number in the spreadsheet and save the file again.',
  }),
  'ambiguous-number': ({ written }) => ({
    what: `${here(written)} It can be read both as thousands and as decimals.`,
    todo: 'Write thousands without point or comma. Write decimals with a comma if the file has semicolons, else with a point.',
  }),
  'hidden-by-hand': ({ written }) => ({
    what: `${here(written)} The real number was expected.`,
    todo: 'Write the number as it is. Small groups are hidden when you publish, so you need not do it yourself.',
  }),
  'missing-marked': ({ written }) => ({
    what: `${here(written)} A number was expected.`,
    todo: 'Write the number. If there is none, leave the cell empty, or remove the row if the cell must be filled in.',
  }),
  'spreadsheet-error': ({ written }) => ({
    what: `${here(written)} That means that a formula in the spreadsheet has failed.`,
    todo: 'Correct the formula in the spreadsheet and save the file again.',
  }),
  formula: ({ written }) => ({
    what: `${here(written)} That is a formula, and formulas are not calculated.`,
    todo: 'Replace the formula with its value (Paste special, Values) and save the file again.',
  }),
  'control-character': ({ written, character }) => ({
    what: `${here(written)} It has an invisible character, ${character}, that does not belong in a text.`,
    todo: 'Type the cell again by hand, and the character is gone.',
  }),
  'text-too-long': ({ written, length, most }) => ({
    what: `The text that begins ${quoted(written)} has ${number(length)} characters. There is room for ${number(most)}.`,
    todo: 'Shorten the text.',
  }),
  'not-a-day': ({ written, suggestion }) => ({
    what: `${here(written)} A day was expected, in the form 2026-03-03.`,
    todo: meant(suggestion, 'Write year, month and day with hyphens between them.'),
  }),
  'no-such-day': ({ written }) => ({
    what: `${here(written)} That day is not in the calendar.`,
    todo: 'Correct the day.',
  }),
  'not-a-period': ({ written, suggestion }) => ({
    what: `${here(written)} A period was expected: 2025, 2025-Q3, 2025-T2 or 2025-09.`,
    todo: meant(suggestion, 'Write the period in one of those ways.'),
  }),
  'not-a-choice': ({ written, choices, nearest }) => ({
    what: `${here(written)} One of these was expected: ${choices.map((one) => one.en).join(', ')}.`,
    todo: meant(nearest === null ? null : quoted(nearest.en), 'Choose one of the words.'),
  }),
  'not-a-link': ({ written }) => ({
    what: `${here(written)} A web address was expected, beginning with https:// or http://.`,
    todo: 'Paste the whole address, without user name or spaces.',
  }),
  'listed-twice': ({ written, part }) => ({
    what: `${here(written)} It has ${quoted(part)} twice.`,
    todo: 'Remove one of them.',
  }),
  'voices-without-group': ({ written }) => ({
    what: `${here(written)} It has a number, but no group that it belongs to.`,
    todo: "Write the group first and the number after a colon, for example The users' council: 14. Part groups with |.",
  }),
};
