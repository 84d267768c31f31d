import { useSuspenseQuery } from '@tanstack/react-query';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { unitsQuery } from '#query/queries.ts';
import { AppendixLink } from '#ui/appendix/AppendixLink.tsx';
import { FactsLine } from '#ui/layout/FactsLine.tsx';
import { MyUnit } from '#ui/layout/MyUnit.tsx';
import { Path } from '#ui/layout/Path.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { appendixPlace } from '#view/address.ts';
import { unitView } from '#view/unit.view.ts';
import { useMyUnit } from './my-unit.ts';
import { UnitFigures } from './UnitFigures.tsx';
import { UnitLinks } from './UnitLinks.tsx';

export function UnitPage({ unit }: { unit: UnitId }) {
  return (
    <Panel size="page">
      <Unit id={unit} />
    </Panel>
  );
}

function Unit({ id }: { id: UnitId }) {
  const { setting } = usePageFrame();
  const words = usePageWords();
  const { data: units } = useSuspenseQuery(unitsQuery());
  const unit = units.tree.unit(id);
  if (unit === undefined) return <LostPage text={words.lost.noUnit} />;
  const view = unitView(unit, units.tree, setting);
  return (
    <>
      <Path label={words.unit.path} steps={view.path} />
      <PageHead title={view.name.text}>
        <Says said={view.name} />
      </PageHead>
      <FactsLine facts={view.facts} />
      <section className="unit-word" aria-label={words.unit.word}>
        <h2>{words.unit.word}</h2>
        {view.words.length === 0 && <Notice>{words.unit.noWord}</Notice>}
        {view.words.map((word) => (
          <blockquote key={word.key}>
            <p>
              <Says said={word.text} />
            </p>
            <footer>{word.by}</footer>
          </blockquote>
        ))}
      </section>
      <JustNow unit={unit.id} tree={units.tree} />
      <UnitLinks unit={unit.id} tree={units.tree} />
      <Panel>
        <UnitFigures unit={unit} isWhole={unit.parent === undefined || view.below.length > 0} />
      </Panel>
      {view.below.length > 0 && (
        <section>
          <h2>{words.unit.below}</h2>
          <ul className="below">
            {view.below.map((below) => (
              <li key={below.key}>
                <a href={below.href}>
                  <Says said={below.name} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AppendixLink href={setting.href(appendixPlace(null, unit.id))} />
    </>
  );
}

/** Comes when it comes: the page waits for none of it. */
function JustNow({ unit, tree }: { unit: UnitId; tree: UnitTree }) {
  const now = useMyUnit(unit, tree);
  return now !== null && <MyUnit {...now} />;
}
