import { required } from '#publish/read/cells/cell.ts';
import { figuresOf, id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { AnswerFields } from '#publish/rows.ts';
import { ANSWERS, OPTION, QUESTION, UNIT, WAVE } from './names.ts';

export const answers: Table<AnswerFields> = {
  table: 'answers',
  files: names('svar', 'svar', 'answers', 'enkätsvar', 'besvarelser', 'svaren', 'svarene'),
  columns: {
    unit: required(UNIT, figuresOf),
    wave: required(WAVE, period),
    question: required(QUESTION, id),
    option: required(OPTION, text),
    count: required(ANSWERS, count),
  },
};
