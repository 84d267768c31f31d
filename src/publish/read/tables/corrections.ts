import { optional, required } from '#publish/read/cells/cell.ts';
import { correctionKind } from '#publish/read/cells/choices.dialogue.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { CorrectionFields } from '#publish/rows.dialogue.ts';
import { DATE, MOVES } from './names.dialogue.ts';
import { ID, UNIT } from './names.ts';

export const corrections: Table<CorrectionFields> = {
  table: 'corrections',
  files: names('rättelser', 'rettelser', 'corrections', 'rättelse', 'rettelse', 'correction'),
  columns: {
    id: required(ID, id),
    date: required(DATE, day),
    kind: required(names('slag', 'slags', 'kind', 'typ', 'type', 'art'), correctionKind),
    wrong: required(
      names('fel', 'forkert', 'wrong', 'vad som var fel', 'hvad der var forkert', 'det som var fel'),
      text,
    ),
    right: required(
      names('rätt', 'rigtigt', 'right', 'vad som är rätt', 'hvad der er rigtigt', 'det som gäller'),
      text,
    ),
    indicator: optional(MOVES, id),
    unit: optional(UNIT, id),
    told: optional(names('berättad', 'fortalt', 'told', 'berättat', 'återkopplat', 'tilbagemeldt'), day),
  },
};
