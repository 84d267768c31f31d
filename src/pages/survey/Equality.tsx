import { useSuspenseQuery } from '@tanstack/react-query';
import type { EqualityAxis } from '#domain/feedback/equality.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Unit } from '#domain/units/unit.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { equalityQuery, setsQuery } from '#query/further.ts';
import { indicatorsQuery } from '#query/queries.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Says } from '#ui/text/Says.tsx';
import { type EqualityAxisView, equalityView, type QuestionGroups } from '#view/equality.view.ts';
import type { Choice } from '#view/equality-found.ts';
import { equalityExport, equalityTable } from '#view/equality-table.view.ts';
import { linkTo } from '#view/link.ts';
import { SHARE_SCALE } from '#view/scale.ts';

interface Props {
  readonly unit: Unit;
  /** None: every question that is divided by group. */
  readonly indicators?: readonly Indicator[];
  /** None: the latest wave of each question. */
  readonly period?: Period;
}

/** Do we meet everyone equally well. It is known for the whole organisation only, and so is never shown of a unit. */
export function Equality(props: Props) {
  return props.unit.parent === undefined ? (
    <Panel>
      <Axes {...props} />
    </Panel>
  ) : null;
}

function Axes({ indicators: own, period = null }: Omit<Props, 'period'> & { period?: Period | null }) {
  const { setting } = usePageFrame();
  const { equality, overview } = setting.words;
  const { data: axes } = useSuspenseQuery(equalityQuery());
  const { data: front } = useSuspenseQuery(indicatorsQuery());
  const { data: sets } = useSuspenseQuery(setsQuery());
  const choice: Choice = { indicators: own ?? [...front, ...sets.indicators], period };
  const view = equalityView(axes, choice, setting);
  if (view === null) return null;
  return (
    <section className="equality">
      <h2>{equality.title}</h2>
      <p>{equality.text}</p>
      {view.axes.map((one) => {
        const axis = axes.find(({ id }) => id === one.key);
        return axis === undefined ? null : <Axis key={one.key} view={one} axis={axis} choice={choice} />;
      })}
      <p className="small">
        {overview.scaleNote} {view.chance}
      </p>
    </section>
  );
}

function Axis({ view, axis, choice }: { view: EqualityAxisView; axis: EqualityAxis; choice: Choice }) {
  const { setting } = usePageFrame();
  const { equality, figure } = setting.words;
  return (
    <section>
      <h3>
        <Says said={view.name} />, {view.period}
      </h3>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Questions questions={view.differing} />
      {view.questions.length > 0 && (
        <>
          <More summary={equality.each}>
            <Questions questions={view.questions} />
          </More>
          <More summary={figure.showTable}>
            <DataTable view={equalityTable(axis, choice, setting)} />
          </More>
          <TakeAlong
            picture={null}
            file={() => equalityExport(axis, choice.indicators, setting)}
            link={(hash) => linkTo(hash, setting.origin.release.id)}
          />
        </>
      )}
    </section>
  );
}

/** The groups of each question as dots with their intervals, in the groups' own order. */
function Questions({ questions }: { questions: readonly QuestionGroups[] }) {
  if (questions.length === 0) return null;
  return (
    <div className="answers">
      {questions.map(({ key, name, period, label, rows }) => (
        <section key={key}>
          <h4>
            <Says said={name} />
            {period !== null && `, ${period}`}
          </h4>
          <DotTable label={label} rows={rows} scale={SHARE_SCALE} />
        </section>
      ))}
    </div>
  );
}
