import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import { provider } from '#publish/read/cells/choices.ts';
import { day } from '#publish/read/cells/day.ts';
import { id, ids } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { UnitFields } from '#publish/rows.ts';
import { ID } from './names.ts';

export const units: Table<UnitFields> = {
  table: 'units',
  files: names('enheter', 'enheder', 'units', 'enhet', 'enhed', 'unit', 'organisationsträd'),
  columns: {
    id: required(ID, id),
    parent: optional(
      names('överordnad', 'overordnet', 'parent', 'överordnad enhet', 'overordnet enhed', 'tillhör', 'hører til'),
      id,
    ),
    name: required(names('namn', 'navn', 'name', 'enhetsnamn', 'enhedsnavn', 'benämning', 'betegnelse'), text),
    area: optional(names('område', 'område', 'area', 'verksamhetsområde', 'virksomhedsområde'), text),
    kind: optional(names('typ', 'type', 'kind', 'slag', 'verksamhet', 'art'), text),
    provider: optional(names('utförare', 'udfører', 'provider', 'leverandør', 'regi', 'driftsform', 'drift'), provider),
    opened: optional(names('öppnad', 'åbnet', 'opened', 'startad', 'startdatum', 'startdato', 'från', 'fra'), day),
    closed: optional(
      names('stängd', 'lukket', 'closed', 'avslutad', 'nedlagd', 'nedlagt', 'slutdatum', 'slutdato'),
      day,
    ),
    replacedBy: otherwise([], names('ersatt av', 'erstattet af', 'replaced_by', 'ersätts av', 'erstattes af'), ids),
  },
};
