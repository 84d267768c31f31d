import { PARTIES } from '#domain/feedback/indicator.ts';
import { PRESET_NAMES, type PresetName } from '#publish/organisation-source.ts';
import { presetFor } from './all.ts';

const HOMES: ReadonlyMap<string, PresetName> = new Map(
  PRESET_NAMES.flatMap((name) => presetFor(name, PARTIES).indicators.map(({ id }) => [id, name] as const)),
);

/** The preset that has the indicator, chosen or not. @example presetWith('hme-total') // 'hme' */
export const presetWith = (indicator: string): PresetName | undefined => HOMES.get(indicator);
