import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import { questionStatus } from '#publish/read/cells/choices.dialogue.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { days } from '#publish/read/cells/list.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { QuestionFields } from '#publish/rows.dialogue.ts';
import { DATE, GOAL, MOVES } from './names.dialogue.ts';
import { ID, STATUS, UNIT } from './names.ts';

export const questions: Table<QuestionFields> = {
  table: 'questions',
  files: names('frågor', 'spørgsmål', 'questions', 'fråga', 'question'),
  columns: {
    id: required(ID, id),
    date: required(DATE, day),
    by: required(names('av', 'af', 'by', 'ställd av', 'stillet af', 'roll', 'rolle', 'role'), text),
    text: required(names('fråga', 'spørgsmål', 'text', 'frågan', 'spørgsmålet', 'question', 'tekst'), text),
    goal: optional(GOAL, id),
    unit: optional(UNIT, id),
    indicator: optional(MOVES, id),
    status: required(STATUS, questionStatus),
    carriedTo: otherwise(
      [],
      names('buren till', 'ført videre til', 'carried_to', 'vidare till', 'videre til', 'buren vidare till'),
      days,
    ),
    answered: optional(names('besvarad', 'besvaret', 'answered', 'besvarat', 'svarsdag', 'svardato'), day),
    answeredBy: optional(names('besvarad av', 'besvaret af', 'answered_by', 'svar av', 'svar fra', 'svarat av'), text),
    answer: optional(names('svar', 'svar', 'answer', 'svaret'), text),
  },
};
