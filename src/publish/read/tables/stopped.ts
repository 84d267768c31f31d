import { optional, required } from '#publish/read/cells/cell.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { amount } from '#publish/read/cells/number.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { StoppedFields } from '#publish/rows.dialogue.ts';
import { DATE, GOAL, INSTEAD, WHAT, WHY } from './names.dialogue.ts';
import { ID, UNIT } from './names.ts';

export const stopped: Table<StoppedFields> = {
  table: 'stopped',
  files: names('slutat', 'stoppet', 'stopped', 'slutat med', 'holdt op med'),
  columns: {
    id: required(ID, id),
    date: required(DATE, day),
    what: required(WHAT, text),
    why: required(WHY, text),
    instead: optional(INSTEAD, text),
    hours: optional(names('timmar', 'timer', 'hours', 'timmar per år', 'timer om året', 'hours per year'), amount),
    unit: optional(UNIT, id),
    goal: optional(GOAL, id),
  },
};
