import { optional, otherwise, present, required } from '#publish/read/cells/cell.ts';
import { measureStatus } from '#publish/read/cells/choices.ts';
import { figuresOf } from '#publish/read/cells/id.ts';
import { count, number } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { MeasureFields } from '#publish/rows.ts';
import { INDICATOR, PERIOD, STATUS, UNIT, VALUE } from './names.ts';

export const measures: Table<MeasureFields> = {
  table: 'measures',
  files: names('mätvärden', 'målinger', 'measures', 'mått', 'mätningar', 'måltal', 'nyckeltal', 'nøgletal', 'värden'),
  columns: {
    indicator: required(INDICATOR, figuresOf),
    unit: required(UNIT, figuresOf),
    period: required(PERIOD, period),
    value: present(VALUE, number),
    denominator: optional(names('nämnare', 'nævner', 'denominator', 'antal', 'antal personer', 'n', 'number'), count),
    status: otherwise('final', STATUS, measureStatus),
  },
};
