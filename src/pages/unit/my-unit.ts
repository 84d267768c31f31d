import { useQuery } from '@tanstack/react-query';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { useFetchedVoice } from '#pages/frame/fetched-voice.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { earlierUnitQuery } from '#query/earlier-unit.ts';
import { dialogueQuery, severalSeriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { groupsOf } from '#view/groups.ts';
import { type LearnLine, learnView } from '#view/learn.view.ts';
import type { Pair } from '#view/profile.view.ts';
import { type NewsView, newsView } from '#view/unit-news.view.ts';
import { type ToDoLine, toDoView } from '#view/unit-to-do.view.ts';

/** What is asked for quietly: it keeps nothing waiting, and what can not be had is as if it were not there. */
interface Quiet<Thing> {
  readonly isSettled: boolean;
  readonly thing: Thing;
}

const NOT_YET = { isSettled: false } as const;

/** The unit's figures in their published order; none while they are on their way, and where they failed. */
function usePairs(unit: UnitId): Quiet<readonly Pair[]> {
  const figures = useQuery(unitSeriesQuery(unit));
  const indicators = useQuery(indicatorsQuery());
  if (figures.isError || indicators.isError) return { isSettled: true, thing: [] };
  if (figures.data === undefined || indicators.data === undefined) return { ...NOT_YET, thing: [] };
  const { values, difference, conditions } = groupsOf(figures.data.columns, indicators.data);
  return { isSettled: true, thing: [...values, ...difference, ...conditions] };
}

function useNews(unit: UnitId, pairs: readonly Pair[]): Quiet<NewsView | null> {
  const { setting } = usePageFrame();
  const { data, isPending } = useQuery(earlierUnitQuery(unit));
  const isKnown = data !== undefined && data !== null && pairs.length > 0;
  return { isSettled: !isPending, thing: isKnown ? newsView(pairs, data, setting) : null };
}

function useToDo(unit: UnitId, tree: UnitTree, pairs: readonly Pair[]): Quiet<readonly ToDoLine[]> {
  const { setting } = usePageFrame();
  const voice = useFetchedVoice();
  const { data: record = null, isPending } = useQuery(dialogueQuery());
  const items = typeof voice === 'string' ? null : voice.items;
  const columns = pairs.map(({ column }) => column);
  return {
    isSettled: voice !== 'waiting' && !isPending,
    thing: toDoView({ voice: items, record, columns }, unit, tree, setting),
  };
}

/** Only a unit with none below it is held against others. */
function useLearn(unit: UnitId, tree: UnitTree, pairs: readonly Pair[]): Quiet<readonly LearnLine[]> {
  const { setting } = usePageFrame();
  const isLowest = tree.children(unit).length === 0;
  const asked = pairs.flatMap(({ indicator }) => (indicator.kind === 'survey' && isLowest ? [indicator] : []));
  const isAsked = asked.length > 0;
  const { data = [], isPending } = useQuery({
    ...severalSeriesQuery(asked.map(({ id }) => id)),
    enabled: isAsked,
  });
  return { isSettled: !isAsked || !isPending, thing: learnView(asked, data, unit, tree, setting) };
}

/** What is new in a unit, what is to be done there, and whom it may learn from; null until all of it is known or failed. */
export function useMyUnit(unit: UnitId, tree: UnitTree) {
  const pairs = usePairs(unit);
  const news = useNews(unit, pairs.thing);
  const toDo = useToDo(unit, tree, pairs.thing);
  const learn = useLearn(unit, tree, pairs.thing);
  const isSettled = [pairs, news, toDo, learn].every((one) => one.isSettled);
  return isSettled ? { news: news.thing, toDo: toDo.thing, learn: learn.thing } : null;
}
