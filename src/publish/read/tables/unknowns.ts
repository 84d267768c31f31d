import { optional, required } from '#publish/read/cells/cell.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { UnknownFields } from '#publish/rows.dialogue.ts';
import { GOAL } from './names.dialogue.ts';
import { ID, UNIT } from './names.ts';

export const unknowns: Table<UnknownFields> = {
  table: 'unknowns',
  files: names('vet inte', 'ved ikke', 'unknowns', 'vi vet inte', 'vi ved ikke', 'unknown'),
  columns: {
    id: required(ID, id),
    since: required(names('sedan', 'siden', 'since', 'datum', 'dato', 'date'), day),
    text: required(names('text', 'tekst', 'text', 'vad', 'hvad', 'vi vet inte', 'vi ved ikke'), text),
    goal: optional(GOAL, id),
    unit: optional(UNIT, id),
    next: optional(names('härnäst', 'næste skridt', 'next', 'nästa steg', 'hur vi tar reda på det'), text),
  },
};
