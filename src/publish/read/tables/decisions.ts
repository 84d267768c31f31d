import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import { day } from '#publish/read/cells/day.ts';
import { id, ids } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { DecisionFields } from '#publish/rows.dialogue.ts';
import { BODY, DATE, GOAL, MOVES } from './names.dialogue.ts';
import { ID } from './names.ts';

export const decisions: Table<DecisionFields> = {
  table: 'decisions',
  files: names('beslut', 'beslutninger', 'decisions', 'besluten', 'beslutning', 'decision'),
  columns: {
    id: required(ID, id),
    date: required(DATE, day),
    body: required(BODY, text),
    text: required(names('beslut', 'beslutning', 'text', 'beslutet', 'decision', 'tekst'), text),
    goal: optional(GOAL, id),
    units: otherwise([], names('enheter', 'enheder', 'units', 'enhet', 'enhed', 'unit'), ids),
    indicator: optional(MOVES, id),
    effectBy: optional(
      names('verkan senast', 'virkning senest', 'effect_by', 'ska märkas senast', 'skal mærkes senest', 'följs upp'),
      day,
    ),
  },
};
