import { useFrame } from '#pages/frame/setting.tsx';
import { useWholeOrganisation } from '#pages/frame/whole.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { useWords } from '#ui/words.tsx';
import { unitPlace } from '#view/address.ts';
import { groupsOf } from '#view/groups.ts';
import { valuesSentence } from '#view/overview.view.ts';
import { type Pair, profileView } from '#view/profile.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';

const isSurvey = ({ indicator }: Pair): boolean => indicator.kind === 'survey';

/** The two questions the survey answers: do we live our values, and do we make a difference. Drawn apart. */
export function Voice() {
  const { setting } = useFrame();
  const words = useWords();
  const { root, columns, indicators } = useWholeOrganisation();
  const groups = groupsOf(columns, indicators);
  if (![...groups.values, ...groups.difference].some(isSurvey)) return null;
  const parts = [
    { key: 'values', title: words.overview.values, pairs: groups.values.filter(isSurvey) },
    { key: 'difference', title: words.overview.difference, pairs: groups.difference.filter(isSurvey) },
  ];
  return (
    <>
      {parts.map(({ key, title, pairs }) => {
        const view = profileView(pairs, root.name, setting);
        return (
          <section key={key} className="voice">
            <h2>{title}</h2>
            <p>{valuesSentence(pairs, root.name, setting)}</p>
            {pairs.length > 0 && <DotTable label={view.label} rows={view.rows} scale={SHARE_SCALE} />}
          </section>
        );
      })}
      <p className="small">{words.overview.scaleNote}</p>
      <p className="onward">
        <a href={setting.href(unitPlace(root.id))}>{words.overview.seeUnit}</a>
      </p>
    </>
  );
}
