import { required } from '#publish/read/cells/cell.ts';
import { id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { GroupAnswerFields } from '#publish/rows.voice.ts';
import { ANSWERS, AXIS, GROUP, OPTION, QUESTION, WAVE } from './names.ts';

export const groupAnswers: Table<GroupAnswerFields> = {
  table: 'groupAnswers',
  files: names(
    'svar-per-grupp',
    'svar-pr-gruppe',
    'answers-by-group',
    'svar per gruppe',
    'svar efter grupp',
    'gruppsvar',
  ),
  columns: {
    wave: required(WAVE, period),
    question: required(QUESTION, id),
    axis: required(AXIS, id),
    group: required(GROUP, id),
    option: required(OPTION, text),
    count: required(ANSWERS, count),
  },
};
