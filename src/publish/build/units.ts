import type { UnitsWire } from '#contract/units.contract.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { unitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Folder, Row, TextFields, UnitFields } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { grouped } from './grouped.ts';
import type { UnitOrder } from './order.ts';
import { slug } from './slug.ts';
import type { Translations } from './translations.ts';

type UnitWire = UnitsWire['units'][number];

const areaId = (text: string) => slug(text) as Id<'area'>;

/** What the unit itself says: one word a day, in the languages it was written in. Oldest first. */
function wordsOf(texts: readonly Row<TextFields>[]): UnitWire['words'] {
  const byDay = grouped(texts, (row) => row.fields.date ?? '');
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, rows]) => {
      const inLanguages = (field: 'by' | 'text'): Texts =>
        Object.fromEntries(rows.map(({ fields }) => [fields.language, fields[field] ?? '']));
      return { date, by: inLanguages('by'), text: inLanguages('text') };
    });
}

function unitWire(unit: UnitFields, words: readonly Row<TextFields>[], translations: Translations): UnitWire {
  const { id, parent, name, area, kind, provider, opened, closed, replacedBy } = unit;
  return {
    id: unitId(id),
    parent: parent === undefined ? undefined : unitId(parent),
    name: translations.named('unit', id, 'name', name),
    area: area === undefined ? undefined : areaId(area),
    kind: translations.of('unit', id, 'kind', kind),
    provider,
    opened,
    closed,
    replacedBy: replacedBy.length === 0 ? undefined : replacedBy.map(unitId),
    words: wordsOf(words),
  };
}

/** Areas in the order the units first name them. The first spelling is the one shown. */
function areasOf(order: UnitOrder, translations: Translations): UnitsWire['areas'] {
  const first = new Map<string, string>();
  for (const { fields } of order.rows) {
    if (fields.area !== undefined && !first.has(slug(fields.area))) first.set(slug(fields.area), fields.area);
  }
  return [...first.values()].map((area) => ({
    id: areaId(area),
    name: translations.named('area', area, 'name', area),
  }));
}

/** units.json */
export function buildUnits(folder: Folder, order: UnitOrder, translations: Translations): UnitsWire {
  const words = grouped(
    folder.texts.filter(({ fields }) => fields.about === 'unit' && fields.field === 'word'),
    (row) => row.fields.id,
  );
  return {
    ...envelopeOf(folder.organisation),
    areas: areasOf(order, translations),
    units: order.rows.map(({ fields }) => unitWire(fields, words.get(fields.id) ?? [], translations)),
  };
}
