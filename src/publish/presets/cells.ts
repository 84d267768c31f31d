import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { IndicatorFields } from '#publish/rows.ts';
import { fieldsOf } from './rows.ts';
import { setsOf } from './sets.ts';

type Cells = Readonly<Record<string, unknown>>;

/** What a row says of an indicator however its question is put. */
const WHATEVER_IS_ASKED = ['name', 'kind', 'direction', 'aspect', 'sourceName', 'sourceKind'] as const;

function alone(fields: IndicatorFields): Cells {
  return Object.fromEntries(WHATEVER_IS_ASKED.map((field) => [field, fields[field]]));
}

/**
 * What the empty cells mean in a row with the id of an indicator that a chosen preset has, so that it can be tied to a
 * value by one cell. A row with another question has its own scale and definition.
 *
 * Missing: undefined for other ids, and where organisation.yaml could not be read.
 */
export function presetCells(organisation: OrganisationSource | null) {
  const chosen = organisation === null ? [] : setsOf(organisation);
  const known = new Map(
    chosen.flatMap(({ id: set, preset }) =>
      organisation === null || preset === null
        ? []
        : preset.made.indicators.map((one) => [one.id, fieldsOf(one, set, organisation)] as const),
    ),
  );
  return (id: string, written: (field: string) => boolean): Cells | undefined => {
    const fields = known.get(id);
    if (fields === undefined) return undefined;
    return written('question') || written('scale') || written('measureUnit') ? alone(fields) : { ...fields };
  };
}
