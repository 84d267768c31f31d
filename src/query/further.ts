import { queryOptions } from '@tanstack/react-query';
import { readComparator } from '#contract/comparator.contract.ts';
import { readSeries } from '#contract/series.contract.ts';
import { readVocabulary } from '#contract/vocabulary.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import type { ComparatorId, IndicatorId } from '#domain/kernel/ids.ts';
import { KEEP } from './keep.ts';
import { together } from './together.ts';

/** What only some pages ask for, kept apart so that the first page need not carry it. */

export const vocabularyQuery = () =>
  queryOptions({
    queryKey: ['vocabulary'] as const,
    queryFn: (asking) => together('vocabulary', readVocabulary, asking),
    ...KEEP,
  });

export const wavesQuery = () =>
  queryOptions({
    queryKey: ['waves'] as const,
    queryFn: (asking) => together('waves', readWaves, asking),
    ...KEEP,
  });

/** One indicator in every unit. */
export const seriesQuery = (indicator: IndicatorId) =>
  queryOptions({
    queryKey: ['series', indicator] as const,
    queryFn: (asking) => together(`series/${indicator}`, (json) => readSeries(indicator, json), asking),
    ...KEEP,
  });

export const comparatorQuery = (comparator: ComparatorId) =>
  queryOptions({
    queryKey: ['comparators', comparator] as const,
    queryFn: (asking) => together(`comparators/${comparator}`, (json) => readComparator(comparator, json), asking),
    ...KEEP,
  });
