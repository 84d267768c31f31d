import type { VoiceWire } from '#contract/voice.contract.ts';
import { goalId, type Id, indicatorId, unitId, valueId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Folder } from '#publish/rows.ts';
import type { VoiceFields } from '#publish/rows.voice.ts';
import { envelopeOf } from './envelope.ts';
import type { Translations } from './translations.ts';

type ItemWire = VoiceWire['items'][number];

/** The number of those who said it; withheld when they are few, as told by nobody when nobody counted. */
function peopleOf({ people }: VoiceFields, fewest: number): ItemWire['people'] {
  if (people === undefined) return 'not-collected';
  return people < fewest ? 'suppressed' : people;
}

/**
 * What was said in their own words, where nobody can be recognised by it: not when they were few or nobody knows how
 * many, nor in a unit where few answer at all.
 */
function saidOf(said: Texts | undefined, people: ItemWire['people'], hasMany: boolean) {
  if (said === undefined) return 'not-collected';
  return typeof people === 'number' && hasMany ? said : 'suppressed';
}

function itemWire(
  item: VoiceFields,
  isHeard: (unit: string) => boolean,
  fewest: number,
  translations: Translations,
): ItemWire {
  const say = (field: string, own?: string) => translations.of('voice', item.id, field, own);
  const dated = (date: string | undefined, field: string, own: string | undefined) => {
    const text = say(field, own);
    return date === undefined || text === undefined ? undefined : { date, text };
  };
  const people = peopleOf(item, fewest);
  return {
    id: item.id as Id<'voice'>,
    unit: unitId(item.unit),
    kind: item.kind,
    theme: translations.named('voice', item.id, 'theme', item.theme),
    said: saidOf(say('said', item.said), people, isHeard(item.unit)),
    people,
    received: item.received,
    answered: item.answered,
    planned: dated(item.planned, 'plan', item.plan),
    made: dated(item.made, 'change', item.change),
    declined: dated(item.declined, 'reason', item.reason),
    told: dated(item.told, 'how', item.how),
    indicator: item.indicator === undefined ? undefined : indicatorId(item.indicator),
    goal: item.goal === undefined ? undefined : goalId(item.goal),
    value: item.value === undefined ? undefined : valueId(item.value),
  };
}

/**
 * voice.json, in the table's own order. isHeard: whether so many answered the survey in a unit that what was said there
 * may be told in words. fewest: persons, the smallest group that is told of.
 */
export function buildVoice(
  { organisation, voice }: Folder,
  isHeard: (unit: string) => boolean,
  fewest: number,
  translations: Translations,
): VoiceWire {
  return {
    ...envelopeOf(organisation),
    ripeAfter: organisation.voiceRipeDays,
    items: voice.map(({ fields }) => itemWire(fields, isHeard, fewest, translations)),
  };
}
