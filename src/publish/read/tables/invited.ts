import { optional, required } from '#publish/read/cells/cell.ts';
import { party } from '#publish/read/cells/choices.ts';
import { figuresOf, id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { InvitedFields } from '#publish/rows.ts';
import { ASKED, SET, UNIT, WAVE } from './names.ts';

export const invited: Table<InvitedFields> = {
  table: 'invited',
  files: names('inbjudna', 'inviterede', 'invited', 'tillfrågade', 'adspurgte', 'utskick', 'udsendte'),
  columns: {
    unit: required(UNIT, figuresOf),
    wave: required(WAVE, period),
    asked: optional(ASKED, party),
    set: optional(SET, id),
    invited: required(names('inbjudna', 'inviterede', 'invited', 'antal', 'tillfrågade', 'adspurgte'), count),
  },
};
