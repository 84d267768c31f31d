import type { ScaleOption } from '#publish/organisation-source.ts';
import type { Folder, IndicatorFields, Row, TextFields } from '#publish/rows.ts';
import type { PresetOption } from './preset.ts';
import { fieldsOf, inPlaceOf, rowAt } from './rows.ts';
import { offered, setsOf } from './sets.ts';
import { textKey, textRows } from './texts.ts';

interface Brought {
  readonly scales: readonly (readonly [string, readonly ScaleOption[]])[];
  readonly indicators: readonly Row<IndicatorFields>[];
  readonly texts: readonly Row<TextFields>[];
}

/** Everything that the chosen presets bring, as rows that stand where they were chosen. */
function broughtTo({ organisation, placeInOrganisation, indicators }: Folder): Brought[] {
  const inOffered = ({ text, means }: PresetOption): ScaleOption => ({
    text: offered(text, organisation.languages),
    means,
  });
  const own = new Map(indicators.map(({ fields }) => [fields.id, fields]));
  return setsOf(organisation).flatMap(({ id, path, preset }) => {
    if (preset === null) return [];
    const { made } = preset;
    const place = () => placeInOrganisation(`${path}.preset`);
    return [
      {
        scales: Object.entries(made.scales).map(([scale, options]) => [scale, options.map(inOffered)] as const),
        indicators: made.indicators.map((one) => rowAt(fieldsOf(one, id, organisation), place)),
        texts: made.indicators.flatMap((one) => textRows(one, own.get(one.id), organisation.languages, place)),
      },
    ];
  });
}

/**
 * The folder with the questions, scales and texts of its presets among its own rows, so that nothing further on needs to
 * know which they were. What the municipality says itself, under the same id, stands.
 */
export function withPresets(folder: Folder): Folder {
  const brought = broughtTo(folder);
  if (brought.length === 0) return folder;
  const presets = new Map(brought.flatMap((one) => one.indicators).map((row) => [row.fields.id, row]));
  const own = new Set(folder.indicators.map(({ fields }) => fields.id));
  const said = new Set(folder.texts.map(({ fields }) => textKey(fields)));
  const { organisation } = folder;
  return {
    ...folder,
    organisation: {
      ...organisation,
      scales: new Map([
        ...organisation.scales,
        ...brought.flatMap((one) => one.scales).filter(([id]) => !organisation.scales.has(id)),
      ]),
    },
    indicators: [
      ...folder.indicators.map((row) => {
        const preset = presets.get(row.fields.id);
        return preset === undefined ? row : inPlaceOf(row, preset.fields);
      }),
      ...[...presets.values()].filter(({ fields }) => !own.has(fields.id)),
    ],
    texts: [...folder.texts, ...brought.flatMap((one) => one.texts).filter(({ fields }) => !said.has(textKey(fields)))],
  };
}
