import { required } from '#publish/read/cells/cell.ts';
import { id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { StepFields } from '#publish/rows.voice.ts';
import { PERIOD, UNIT } from './names.ts';

export const steps: Table<StepFields> = {
  table: 'steps',
  files: names('steg', 'trin', 'steps', 'stegen', 'trinene', 'trappa', 'trappe', 'step'),
  columns: {
    panel: required(names('panel', 'panel', 'panel', 'panelens id', 'panelets id'), id),
    unit: required(UNIT, id),
    period: required(PERIOD, period),
    step: required(names('steg', 'trin', 'step'), id),
    count: required(names('antal', 'antal', 'count', 'antal personer', 'number', 'personer'), count),
  },
};
