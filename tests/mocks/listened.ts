import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConditions } from '#contract/conditions.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readSets } from '#contract/sets.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import type { MeasureColumn, SurveyColumn } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import { wholeTown } from './whole-town.ts';

/** A town's users' voice, trust and conditions beside what the whole town has, read as the app reads them. */
export function listenedTown(town: string) {
  const json = (path: string): unknown => JSON.parse(readFileSync(join('mocks/published', town, path), 'utf8'));
  const whole = wholeTown(town);
  const { sets, indicators } = readSets(json('sets.json')).thing;
  const every: readonly Indicator[] = [...whole.indicators, ...indicators];
  const columns = new Map(every.map(({ id }) => [id, readSeries(id, json(`series/${id}.json`)).thing]));
  return {
    ...whole,
    sets,
    beside: indicators,
    every,
    voice: readVoice(json('voice.json')).thing,
    panels: readConditions(json('conditions.json')).thing,
    waves: readWaves(json('waves.json')).thing,
    columnsOf: (id: IndicatorId) => columns.get(id) ?? [],
    surveyOf: (id: string, unit: string): SurveyColumn | undefined =>
      [...columns.values()]
        .flat()
        .find((one): one is SurveyColumn => one.kind === 'survey' && one.indicator === id && one.unit === unit),
    measureOf: (id: string, unit: string): MeasureColumn | undefined =>
      [...columns.values()]
        .flat()
        .find((one): one is MeasureColumn => one.kind === 'measure' && one.indicator === id && one.unit === unit),
  };
}

export type ListenedTown = ReturnType<typeof listenedTown>;

export const isKnown = <Known>(cell: Measured<Known>): cell is Extract<Measured<Known>, { kind: 'known' }> =>
  cell.kind === 'known';
