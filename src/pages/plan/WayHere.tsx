import { useRef } from 'react';
import type { Goal } from '#domain/goals/goal.ts';
import { useWay } from '#pages/frame/address.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Journey } from '#ui/plan/Journey.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import type { Place } from '#view/address.ts';
import { journeyView } from '#view/journey.view.ts';

interface Props {
  readonly place: Extract<Place, { page: 'plan' }>;
  readonly goals: readonly Goal[];
}

/** From many goals to few: every one there has been, to search among. */
export function WayHere({ place, goals }: Props) {
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const field = useRef<HTMLInputElement>(null);
  const { plan } = setting.words;
  const search = place.search ?? '';
  const view = journeyView(goals, search, setting);
  const find = (text: string) => replace({ ...address, place: { ...place, search: text === '' ? null : text } });
  return (
    <section>
      <h2>{plan.journey}</h2>
      <p>
        {view.sentence} {view.uncounted}
      </p>
      <search className="unit-search">
        <div className="field">
          <label htmlFor="goal-search">{plan.search}</label>
          <input
            ref={field}
            id="goal-search"
            type="search"
            autoComplete="off"
            maxLength={80}
            value={search}
            onChange={(event) => find(event.target.value)}
          />
        </div>
        {search !== '' && (
          <button
            type="button"
            onClick={() => {
              find('');
              // The button goes away; the focus must not go with it.
              field.current?.focus();
            }}
          >
            {plan.clear}
          </button>
        )}
      </search>
      <p className="small" role="status">
        {view.found}
      </p>
      {view.lines.length === 0 ? <Notice>{plan.noneFound}</Notice> : <Journey view={view} />}
    </section>
  );
}
