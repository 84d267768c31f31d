import { useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '#domain/units/unit.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import { PaperDots } from '#ui/appendix/PaperDots.tsx';
import { PaperFigure } from '#ui/appendix/PaperFigure.tsx';
import { PaperWords } from '#ui/appendix/PaperWords.tsx';
import { FactsLine } from '#ui/layout/FactsLine.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { dotsSaid } from '#view/appendix/dots.ts';
import { shortDefinition } from '#view/appendix/short-definition.ts';
import { figureView } from '#view/figure.view.ts';
import { groupsOf } from '#view/groups.ts';
import { type Pair, profileView } from '#view/profile.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';
import { unitView } from '#view/unit.view.ts';

/** One unit: where it belongs, its own words, then all that is asked and measured there. */
export function UnitSheet({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { words } = setting;
  const { data: units } = useSuspenseQuery(unitsQuery());
  const view = unitView(unit, units.tree, setting);
  return (
    <section className="sheet alone">
      <FactsLine facts={view.facts} />
      <PaperWords
        label={words.unit.word}
        words={view.words.map((word) => ({ ...word, unit: null }))}
        note={view.words.length === 0 ? words.unit.noWord : null}
      />
      <Panel>
        <UnitFigures unit={unit} />
      </Panel>
    </section>
  );
}

/** All that is asked and measured in a unit. */
export function UnitFigures({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { words } = setting;
  const { data: figures } = useSuspenseQuery(unitSeriesQuery(unit.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const groups = groupsOf(figures.columns, indicators);
  const survey = [...groups.values, ...groups.difference].filter(({ indicator }) => indicator.kind === 'survey');
  const profile = profileView(survey, unit.name, setting);
  if (figures.columns.length === 0) return <Notice>{words.unit.nothing}</Notice>;
  return (
    <>
      {survey.length > 1 && (
        <section className="paper-units">
          <h2>{words.unit.profile}</h2>
          <PaperDots
            label={profile.label}
            rows={profile.rows}
            scale={SHARE_SCALE}
            said={dotsSaid(profile.rows, SHARE_SCALE, setting)}
          />
          <p className="small">{words.overview.scaleNote}</p>
        </section>
      )}
      <Group title={words.unit.values} pairs={groups.values} unit={unit} />
      <Group title={words.unit.difference} pairs={groups.difference} unit={unit} />
      <Group title={words.unit.conditions} pairs={groups.conditions} unit={unit} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly unit: Unit;
}

function Group({ title, pairs, unit }: GroupProps) {
  const { setting } = usePageFrame();
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const around = useAround(unit.id, indicators);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {pairs.map((pair) => (
        <PaperFigure
          key={pair.indicator.id}
          view={figureView({ ...pair, unitName: unit.name, ...around(pair.indicator.id) }, setting)}
          definition={shortDefinition(pair.indicator, setting)}
        />
      ))}
    </section>
  );
}
