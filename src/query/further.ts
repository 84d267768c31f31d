import { queryOptions } from '@tanstack/react-query';
import { readComparator } from '#contract/comparator.contract.ts';
import { readConditions } from '#contract/conditions.contract.ts';
import { readDialogue } from '#contract/dialogue.contract.ts';
import { readEquality } from '#contract/equality.contract.ts';
import { readPlan } from '#contract/plan.contract.ts';
import { readSeries, readUnitSeries } from '#contract/series.contract.ts';
import { readSets, type Sets } from '#contract/sets.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import { groupColumns } from '#domain/feedback/equality.ts';
import type { ComparatorId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { fetchConsistent, isNewest } from './consistent.ts';
import { askOnce } from './failed.ts';
import { failureOf } from './failure.ts';
import { NEVER_STALE } from './never-stale.ts';

/** What only some pages ask for, kept apart so that the first page need not carry it. */

export const vocabularyQuery = () =>
  queryOptions({
    queryKey: ['vocabulary'] as const,
    queryFn: (asking) => fetchConsistent('vocabulary', readVocabulary, asking),
    ...NEVER_STALE,
  });

export const wavesQuery = () =>
  queryOptions({
    queryKey: ['waves'] as const,
    queryFn: (asking) => fetchConsistent('waves', readWaves, asking),
    ...NEVER_STALE,
  });

/** One indicator in every unit. */
export const seriesQuery = (indicator: IndicatorId) =>
  queryOptions({
    queryKey: ['series', indicator] as const,
    queryFn: (asking) =>
      fetchConsistent(
        `series/${indicator}`,
        (json) => readSeries(indicator, json),
        asking,
        (columns) => columns,
      ),
    ...NEVER_STALE,
  });

/** The same of several indicators, asked for at once. One that fails fails them all: half of them can not be counted. */
export const severalSeriesQuery = (indicators: readonly IndicatorId[]) =>
  queryOptions({
    queryKey: ['series together', ...indicators] as const,
    queryFn: ({ client }) => Promise.all(indicators.map((indicator) => askOnce(client, seriesQuery(indicator)))),
    ...NEVER_STALE,
  });

export const comparatorQuery = (comparator: ComparatorId) =>
  queryOptions({
    queryKey: ['comparators', comparator] as const,
    queryFn: (asking) =>
      fetchConsistent(`comparators/${comparator}`, (json) => readComparator(comparator, json), asking),
    ...NEVER_STALE,
  });

/** Earlier releases may be from before there were sets: what was never published then is none, not a failure. */
export const setsQuery = () =>
  queryOptions({
    queryKey: ['sets'] as const,
    queryFn: async (asking): Promise<Sets> => {
      try {
        return await fetchConsistent('sets', readSets, asking);
      } catch (error) {
        if (isNewest(asking) || failureOf(error)?.failure.kind !== 'notFound') throw error;
        return { sets: [], indicators: [] };
      }
    },
    ...NEVER_STALE,
  });

/** What stands beside what goals are read by, in one unit. Where there is no such thing, no unit has a file of it. */
export const unitSetsQuery = (unit: UnitId) =>
  queryOptions({
    queryKey: ['sets', unit] as const,
    queryFn: async (asking): Promise<readonly Column[]> => {
      const { indicators } = await askOnce(asking.client, setsQuery());
      if (indicators.length === 0) return [];
      const read = (json: unknown) => readUnitSeries(unit, json, 'sets');
      return (await fetchConsistent(`sets/${unit}`, read, asking, ({ columns }) => columns)).columns;
    },
    ...NEVER_STALE,
  });

export const voiceQuery = () =>
  queryOptions({
    queryKey: ['voice'] as const,
    queryFn: (asking) => fetchConsistent('voice', readVoice, asking),
    ...NEVER_STALE,
  });

export const conditionsQuery = () =>
  queryOptions({
    queryKey: ['conditions'] as const,
    queryFn: (asking) => fetchConsistent('conditions', readConditions, asking),
    ...NEVER_STALE,
  });

/** Answers by group, in the whole organisation. */
export const equalityQuery = () =>
  queryOptions({
    queryKey: ['equality'] as const,
    queryFn: (asking) => fetchConsistent('equality', readEquality, asking, (axes) => axes.flatMap(groupColumns)),
    ...NEVER_STALE,
  });

export const dialogueQuery = () =>
  queryOptions({
    queryKey: ['dialogue'] as const,
    queryFn: (asking) => fetchConsistent('dialogue', readDialogue, asking),
    ...NEVER_STALE,
  });

export const planQuery = () =>
  queryOptions({
    queryKey: ['plan'] as const,
    queryFn: (asking) => fetchConsistent('plan', readPlan, asking),
    ...NEVER_STALE,
  });
