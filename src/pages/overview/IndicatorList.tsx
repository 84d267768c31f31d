import { useFrame } from '#pages/frame/setting.tsx';
import { useWholeOrganisation } from '#pages/frame/whole.ts';
import { Spark } from '#ui/chart/Spark.tsx';
import { Verdict } from '#ui/figure/Verdict.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { useWords } from '#ui/words.tsx';
import { unitPlace } from '#view/address.ts';
import { groupsOf } from '#view/groups.ts';
import { headView } from '#view/head.view.ts';

/** What is measured, for a municipality that has published figures and no goals. */
export function IndicatorList() {
  const { setting } = useFrame();
  const words = useWords();
  const { root, columns, indicators } = useWholeOrganisation();
  const groups = groupsOf(columns, indicators);
  const pairs = [...groups.values, ...groups.difference, ...groups.conditions];
  if (pairs.length === 0) return <Notice>{words.overview.empty}</Notice>;
  return (
    <>
      <h2 className="section">{words.overview.indicators}</h2>
      <ul className="goal-list">
        {pairs.map((pair) => {
          const view = headView({ ...pair, unitName: root.name }, setting);
          return (
            <li key={view.key} className="goal">
              <h3>
                <a href={setting.href(unitPlace(root.id))}>
                  <Says said={view.name} />
                </a>
              </h3>
              <div className="goal-figure">
                <div>
                  <Verdict view={view} />
                </div>
                <Spark view={view.spark} label={view.label} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
