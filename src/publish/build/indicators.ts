import type { IndicatorsWire } from '#contract/indicators.contract.ts';
import type { AnswerMeaning } from '#domain/feedback/indicator.ts';
import { comparatorId, indicatorId, practiceId, setId, valueId } from '#domain/kernel/ids.ts';
import type { ScaleOption } from '#publish/organisation-source.ts';
import type { Folder, IndicatorFields } from '#publish/rows.ts';
import type { Translations } from './translations.ts';

type IndicatorWire = IndicatorsWire['indicators'][number];

type Counted = ScaleOption & { readonly means: AnswerMeaning };
const isCounted = (option: ScaleOption): option is Counted => option.means !== 'none';

/** Decimals shown when nobody has said how many: none of what is counted whole. */
const decimalsOf = ({ decimals, measureUnit }: IndicatorFields): number =>
  decimals ?? (measureUnit === 'persons' || measureUnit === 'number' || measureUnit === 'days' ? 0 : 1);

const optional = <Value>(id: string | undefined, make: (id: string) => Value): Value | undefined =>
  id === undefined ? undefined : make(id);

function targetsOf(indicator: IndicatorFields, translations: Translations): IndicatorWire['targets'] {
  const { id, target, targetFrom, targetText } = indicator;
  if (target === undefined) return [];
  return [{ level: target, from: targetFrom, text: translations.of('indicator', id, 'target', targetText) }];
}

function common(indicator: IndicatorFields, translations: Translations) {
  const { id, comparator } = indicator;
  const say = (field: string, own?: string) => translations.of('indicator', id, field, own);
  return {
    id: indicatorId(id),
    name: translations.named('indicator', id, 'name', indicator.name),
    short: say('short', indicator.short),
    definition: say('definition', indicator.definition),
    direction: indicator.direction,
    aspect: indicator.aspect,
    values: indicator.values.map(valueId),
    practices: indicator.practices.map(practiceId),
    canSay: say('can-say'),
    cannotSay: say('cannot-say'),
    influence: indicator.influence,
    targets: targetsOf(indicator, translations),
    comparator: optional(comparator, comparatorId),
    source: { name: indicator.sourceName, url: indicator.sourceUrl, kind: indicator.sourceKind },
    owner: say('owner', indicator.owner),
    reviewed: indicator.reviewed,
    nextReview: indicator.nextReview,
    minutes: indicator.minutes,
    statutory: indicator.statutory,
    set: optional(indicator.set, setId),
    asked: indicator.asked,
    about: indicator.about,
    item: indicator.item as IndicatorWire['item'],
    kolada: indicator.kolada,
  };
}

function indicatorWire(
  indicator: IndicatorFields,
  { organisation }: Folder,
  translations: Translations,
): IndicatorWire {
  const shared = common(indicator, translations);
  if (indicator.kind === 'measure') {
    const { measureUnit } = indicator;
    if (measureUnit === undefined) throw new RangeError(`the checks let through a measure in no unit: ${indicator.id}`);
    return { ...shared, kind: 'measure', measureUnit, decimals: decimalsOf(indicator) };
  }
  const question = translations.of('indicator', indicator.id, 'question', indicator.question);
  if (question === undefined) throw new RangeError(`the checks let through a survey without question: ${indicator.id}`);
  const options = (organisation.scales.get(indicator.scale ?? '') ?? [])
    .filter(isCounted)
    .map(({ text, means }) => ({ text, means }));
  return { ...shared, kind: 'survey', question, options };
}

/** Every indicator of the folder. */
export const indicatorWires = (folder: Folder, translations: Translations): IndicatorWire[] =>
  folder.indicators.map(({ fields }) => indicatorWire(fields, folder, translations));
