import { useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { indicatorsQuery } from '#query/queries.ts';
import { usePageWords } from '#ui/words.tsx';
import { GoalIndicator } from './GoalIndicator.tsx';

/** What a goal is read by. What the law demands stands by itself, after what the municipality has chosen. */
export function GoalIndicators({ goal }: { goal: Goal }) {
  const { backing } = usePageWords();
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const isLaw = (id: IndicatorId): boolean => indicators.some((one) => one.id === id && one.statutory);
  const must = goal.indicators.filter(isLaw);
  const want = goal.indicators.filter((id) => !isLaw(id));
  return (
    <>
      {must.length > 0 && want.length > 0 && <h2 className="section">{backing.want}</h2>}
      <Those goal={goal} indicators={want} level={must.length > 0 ? 3 : 2} />
      {must.length > 0 && (
        <section className="law">
          <h2 className="section">{backing.must}</h2>
          <p className="small">{backing.mustText}</p>
          <Those goal={goal} indicators={must} level={3} />
        </section>
      )}
    </>
  );
}

interface Props {
  readonly goal: Goal;
  readonly indicators: readonly IndicatorId[];
  readonly level: 2 | 3;
}

/** One that fails takes no other with it. */
const Those = ({ goal, indicators, level }: Props) =>
  indicators.map((indicator) => (
    <Panel key={indicator}>
      <GoalIndicator goal={goal} indicator={indicator} level={level} />
    </Panel>
  ));
