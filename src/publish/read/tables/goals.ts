import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import { duty, fate, goalLevel, goalStatus } from '#publish/read/cells/choices.ts';
import { day } from '#publish/read/cells/day.ts';
import { id, ids } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { GoalFields } from '#publish/rows.ts';
import { ID, STATUS, UNIT } from './names.ts';

export const goals: Table<GoalFields> = {
  table: 'goals',
  files: names('mål', 'mål', 'goals', 'målen', 'målene', 'goal'),
  columns: {
    id: required(ID, id),
    title: required(names('titel', 'titel', 'title', 'mål', 'målformulering', 'rubrik', 'overskrift'), text),
    why: optional(names('varför', 'hvorfor', 'why', 'motiv', 'motivering', 'baggrund'), text),
    bearing: optional(names('riktning', 'retning', 'bearing', 'kompassriktning', 'kompasretning'), id),
    level: optional(names('nivå', 'niveau', 'level', 'plannivå', 'planniveau'), goalLevel),
    parent: optional(names('överordnat', 'overordnet', 'parent', 'överordnat mål', 'overordnet mål', 'överordnad'), id),
    status: required(STATUS, goalStatus),
    adopted: optional(names('beslutad', 'vedtaget', 'adopted', 'beslutat', 'antaget', 'beslutsdatum', 'antagen'), day),
    adoptedBy: optional(
      names('beslutad av', 'vedtaget af', 'adopted_by', 'beslutat av', 'antaget av', 'antagen av'),
      text,
    ),
    noVerdictBefore: optional(
      names('ingen dom före', 'ingen dom før', 'no_verdict_before', 'bedöms tidigast', 'vurderes tidligst'),
      day,
    ),
    duty: otherwise('want', names('skyldighet', 'pligt', 'duty', 'måste eller vill', 'skal eller vil'), duty),
    unit: optional(UNIT, id),
    indicators: otherwise(
      [],
      names('indikatorer', 'indikatorer', 'indicators', 'mått', 'följs med', 'følges med'),
      ids,
    ),
    nextDialogue: optional(
      names('nästa dialog', 'næste dialog', 'next_dialogue', 'nästa samtal', 'næste samtale'),
      day,
    ),
    replaces: optional(names('ersätter', 'erstatter', 'replaces'), id),
    ended: optional(names('avslutad', 'afsluttet', 'ended', 'avslutat', 'slutdatum', 'slutdato'), day),
    fate: optional(names('öde', 'skæbne', 'fate', 'hur det slutade', 'hvordan det endte', 'utfall'), fate),
    into: optional(names('uppgått i', 'indgået i', 'into', 'uppgick i', 'indgik i', 'ersatt av', 'erstattet af'), id),
    reason: optional(names('skäl', 'begrundelse', 'reason', 'orsak', 'årsag', 'anledning'), text),
  },
};
