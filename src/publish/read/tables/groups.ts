import { required } from '#publish/read/cells/cell.ts';
import { id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { GroupFields } from '#publish/rows.voice.ts';
import { AXIS, GROUP, WAVE } from './names.ts';

export const groups: Table<GroupFields> = {
  table: 'groups',
  files: names('grupper', 'grupper', 'groups', 'svarsgrupper', 'svargrupper', 'vilka som svarade', 'hvem der svarede'),
  columns: {
    wave: required(WAVE, period),
    axis: required(AXIS, id),
    group: required(GROUP, id),
    served: required(
      names('brukare', 'brugere', 'served', 'antal brukare', 'antal brugere', 'får hjälp', 'får hjælp'),
      count,
    ),
    answered: required(names('svarat', 'besvaret', 'answered', 'antal svar', 'svar', 'svarede', 'har svarat'), count),
  },
};
