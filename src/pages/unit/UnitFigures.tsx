import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '#domain/units/unit.ts';
import { type Around, useAround } from '#pages/frame/around-figure.ts';
import { Comparison } from '#pages/frame/Comparison.tsx';
import { useOpenInView } from '#pages/frame/open-in-view.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Figure } from '#ui/figure/Figure.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { usePageWords } from '#ui/words.tsx';
import { chanceSaid } from '#view/chance.view.ts';
import { figureView } from '#view/figure.view.ts';
import { groupsOf } from '#view/groups.ts';
import { type Pair, profileView } from '#view/profile.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';

interface Props {
  readonly unit: Unit;
  /** The municipality or an area of it: something that can be held against other municipalities. */
  readonly isWhole: boolean;
}

/** All that is asked and measured in one unit, under the two questions and the conditions. */
export function UnitFigures({ unit, isWhole }: Props) {
  const { setting } = usePageFrame();
  const words = usePageWords();
  usePrefetchQuery(indicatorsQuery());
  const { data: figures } = useSuspenseQuery(unitSeriesQuery(unit.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  useOpenInView();
  const around = useAround(unit.id, indicators);
  const { columns } = figures;
  const groups = groupsOf(columns, indicators);
  const survey = [...groups.values, ...groups.difference].filter(({ indicator }) => indicator.kind === 'survey');
  const profile = profileView(survey, unit.name, setting);
  const all = [...groups.values, ...groups.difference, ...groups.conditions];
  const chance = chanceSaid(
    all.map((pair) => ({ ...pair, unitName: unit.name })),
    setting,
  );
  if (columns.length === 0) return <Notice>{words.unit.nothing}</Notice>;
  const whose = { unit, isWhole, around };
  return (
    <>
      {survey.length > 1 && (
        <section className="profile">
          <h2>{words.unit.profile}</h2>
          <DotTable label={profile.label} rows={profile.rows} scale={SHARE_SCALE} />
          <p className="small">{words.overview.scaleNote}</p>
        </section>
      )}
      <Group title={words.unit.values} pairs={groups.values} {...whose} />
      <Group title={words.unit.difference} pairs={groups.difference} {...whose} />
      <Group title={words.unit.conditions} pairs={groups.conditions} {...whose} />
      {chance !== null && <p className="small">{chance}</p>}
    </>
  );
}

interface GroupProps extends Props {
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly around: Around;
}

function Group({ title, pairs, unit, isWhole, around }: GroupProps) {
  const { setting } = usePageFrame();
  const tables = useOpenTables();
  if (pairs.length === 0) return null;
  return (
    <section className="figures">
      <h2>{title}</h2>
      {pairs.map((pair) => (
        <Figure
          key={pair.indicator.id}
          view={figureView({ ...pair, unitName: unit.name, ...around(pair.indicator.id) }, setting)}
          level={3}
          isOpen={tables.isOpen(pair.indicator.id)}
          onOpen={(isOpen) => tables.setOpen(pair.indicator.id, isOpen)}
        >
          {isWhole && <Comparison figure={{ ...pair, unitName: unit.name }} />}
        </Figure>
      ))}
    </section>
  );
}
