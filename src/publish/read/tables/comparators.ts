import { optional, present, required } from '#publish/read/cells/cell.ts';
import { id } from '#publish/read/cells/id.ts';
import { number } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { ComparatorFields } from '#publish/rows.ts';
import { INDICATOR, PERIOD, VALUE } from './names.ts';

export const comparators: Table<ComparatorFields> = {
  table: 'comparators',
  files: names('jämförelser', 'sammenligninger', 'comparators', 'jämförelse', 'sammenligning', 'comparator'),
  columns: {
    comparator: required(names('jämförelse', 'sammenligning', 'comparator', 'jämförelsegrupp', 'grupp', 'gruppe'), id),
    member: required(names('medlem', 'medlem', 'member', 'kommun', 'kommune', 'municipality'), text),
    indicator: required(INDICATOR, id),
    period: required(PERIOD, period),
    value: present(VALUE, number),
    why: optional(names('varför', 'hvorfor', 'why', 'motiv'), text),
  },
};
