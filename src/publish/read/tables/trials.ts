import { optional, required } from '#publish/read/cells/cell.ts';
import { testOutcome, testPhase } from '#publish/read/cells/choices.dialogue.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { TrialFields } from '#publish/rows.dialogue.ts';
import { GOAL, INSTEAD, MOVES, WHAT, WHY } from './names.dialogue.ts';
import { ID, UNIT } from './names.ts';

/** What people call tests. */
export const trials: Table<TrialFields> = {
  table: 'trials',
  files: names('prov', 'afprøvninger', 'tests', 'test', 'tester', 'försök', 'afprøvning', 'forsøg'),
  columns: {
    id: required(ID, id),
    phase: required(names('fas', 'fase', 'phase', 'steg', 'trin'), testPhase),
    what: required(WHAT, text),
    why: optional(WHY, text),
    unit: optional(UNIT, id),
    goal: optional(GOAL, id),
    indicator: optional(MOVES, id),
    started: required(names('började', 'begyndt', 'started', 'startade', 'startet', 'start', 'från', 'fra'), day),
    ended: optional(names('slutade', 'sluttet', 'ended', 'avslutad', 'afsluttet', 'slut', 'till', 'til'), day),
    learnt: optional(names('lärdom', 'læring', 'learnt', 'vi lärde oss', 'vi lærte', 'lärt', 'lært', 'learned'), text),
    outcome: optional(names('utfall', 'udfald', 'outcome', 'hur det gick', 'hvordan det gik', 'resultat'), testOutcome),
    instead: optional(INSTEAD, text),
    with: optional(names('med', 'med', 'with', 'tillsammans med', 'sammen med'), text),
  },
};
