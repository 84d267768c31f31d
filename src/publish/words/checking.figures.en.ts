import type { FigureProblems } from '#publish/check/problems.figures.ts';
import type { Catalogue } from './advice.ts';
import { ofOthers } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const here = (written: string): string => `It says ${quoted(written)}.`;

function openFrom(opened: string | null, closed: string | null): string {
  if (opened === null) return `closed ${closed}`;
  return closed === null ? `opened ${opened}` : `was open ${opened} to ${closed}`;
}

/** Words for what is wrong with figures. */
export const checkingFiguresEn: Catalogue<FigureProblems> = {
  'unknown-option': ({ written, scale, options }) => ({
    what: `${here(written)} The scale ${quoted(scale)} has these answers: ${options.map(quoted).join(', ')}.`,
    todo: 'Write the answer as in the scale. If it is missing there, add it, with means: none if it should not count.',
  }),
  'answers-to-measure': ({ indicator }) => ({
    what: `${quoted(indicator)} is a measure, but here are answers to it as if it were a survey question.`,
    todo: 'Correct the id of the question, or change the kind of the indicator to survey.',
  }),
  'measure-of-survey': ({ indicator }) => ({
    what: `${quoted(indicator)} is a survey question, but here are measured values for it.`,
    todo: 'Correct the id of the indicator, or put the number of answers in the file of answers.',
  }),
  'more-answers-than-invited': ({ unit, wave, question, answers, invited }) => ({
    what: `${quoted(unit)} has ${number(answers)} answers to ${quoted(question)} in the wave ${wave}, but only ${number(invited)} invited, the units below it included.`,
    todo: 'Check the number invited, and that no answers are there twice.',
  }),
  'total-among-units': ({ unit, waves, rows }) => ({
    what: `This is the sum of the units below ${quoted(unit)}, in ${waves.join(', ')}: ${/^\d+$/.test(rows) ? 'row' : 'rows'} ${rows}. Everyone would be counted twice.`,
    todo: 'Remove the rows; sums are worked out.',
  }),
  'own-as-many': ({ unit, waves, rows }) => ({
    what: `${quoted(unit)} itself has about as many as the units below it have together, or more, in ${waves.join(', ')}: ${/^\d+$/.test(rows) ? 'row' : 'rows'} ${rows}.`,
    todo: 'If it is a sum: remove the rows; sums are worked out. If they are people who belong to no unit below, you need do nothing.',
  }),
  'unit-without-answers': ({ unit, wave, asked }) => ({
    what: `${quoted(unit)} has no answers${ofOthers('en', asked, 'from')} in the wave ${wave}, but other units have.`,
    todo: 'Check that nothing has been lost. If the unit did not take part, you need do nothing.',
  }),
  'answers-without-invited': ({ unit, wave, asked }) => ({
    what: `It does not say how many${ofOthers('en', asked, '')} were invited ${unit === null ? '' : `in ${quoted(unit)} `}in the wave ${wave}, so the response rate can not be shown.`,
    todo: 'Add the number invited if it is known.',
  }),
  'invited-without-answers': ({ unit, wave, invited, asked }) => ({
    what: `${number(invited)}${ofOthers('en', asked, '')} were invited in ${quoted(unit)} in the wave ${wave}, but there are no answers.`,
    todo: 'Check that the answers are there. If nobody answered, you need do nothing.',
  }),
  'unit-not-open': ({ written, unit, opened, closed }) => ({
    what: `Here are figures for ${written}, but ${quoted(unit)} ${openFrom(opened, closed)}.`,
    todo: 'Correct the period or the days of the unit, or move the figures to the unit they are about.',
  }),
  'mixed-periods': ({ written, other }) => ({
    what: `${here(written)} That is another kind of period than ${other}, and a series has only one kind.`,
    todo: 'Write all periods the same way: years, quarters, tertials or months.',
  }),
  'period-ahead': ({ written, today }) => ({
    what: `${here(written)} The period has not begun: today is ${today}.`,
    todo: 'Check the period.',
  }),
  'measured-after-release': ({ indicator, period, published }) => ({
    what: `${quoted(indicator)} has a final value for ${period}, but the release is of ${published}, before the period ended.`,
    todo: 'Check the period, and published in organisation.yaml. If the value may change: write provisional as its status.',
  }),
  'value-against-status': ({ written, status }) => ({
    what: `It says ${quoted(status)}, but there is a value: ${written}.`,
    todo: 'Remove the value, or change the status to final or provisional.',
  }),
  'value-missing': ({ indicator, unit }) => ({
    what: `There is no value of ${quoted(indicator)} for ${quoted(unit)}, and no reason why.`,
    todo: 'Fill in the value, or say in the column for status why it is missing. Do not write 0.',
  }),
  'periods-missing': ({ indicator, unit, periods }) => ({
    what: `There is no row of ${quoted(indicator)} for ${unit === null ? 'any unit' : quoted(unit)} in ${periods.join(', ')}.`,
    todo: 'Add the rows if there are values. Otherwise the periods are shown as gaps.',
  }),
  'negative-value': ({ written }) => ({
    what: `${here(written)} What is counted in persons, days, hours or per 1,000 can not be less than zero.`,
    todo: 'Check the value against its source and correct it.',
  }),
  'percent-outside': ({ written }) => ({
    what: `${here(written)} A share lies between 0 and 100 percent.`,
    todo: 'Check the value. If it is a deviation or a change, you need do nothing.',
  }),
  'value-far-from-others': ({ written, typical, isPercent }) => ({
    what: `${here(written)} It is more than ten times off the other values, which lie around ${number(typical)}.`,
    todo: `Check the value against the source${isPercent ? ': 45 percent is written 45, not 0.45' : ''}. If it is right you need do nothing.`,
  }),
  'percent-as-shares': ({ indicator, highest }) => ({
    what: `${quoted(indicator)} is in percent, but no value is greater than ${number(highest)}.`,
    todo: 'Check the values against the source: 45 percent is written 45, not 0.45. If they are right you need do nothing.',
  }),
  'persons-not-whole': ({ written }) => ({
    what: `${here(written)} Persons are counted in whole numbers.`,
    todo: 'Write the number without decimals, or change what the indicator is counted in.',
  }),
  'denominator-not-positive': ({ written }) => ({
    what: `${here(written)} The number that the value is about must be more than zero.`,
    todo: 'Correct the number. If there is nobody to count, empty the value and write not applicable as status.',
  }),
  'parts-exceed-whole': ({ unit, whole, parts }) => ({
    what: `${quoted(unit)} has ${number(whole)} persons, but the units below it have ${number(parts)} together.`,
    todo: 'Correct the numbers that are wrong. If one person may count in several units, change what the indicator is counted in to number.',
  }),
};
