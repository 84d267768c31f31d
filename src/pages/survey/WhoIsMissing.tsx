import { useSuspenseQuery } from '@tanstack/react-query';
import type { MixAxis } from '#domain/feedback/wave.ts';
import type { Unit } from '#domain/units/unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { unitsQuery } from '#query/queries.ts';
import { GroupPairs } from '#ui/chart/GroupPairs.tsx';
import { Says } from '#ui/text/Says.tsx';
import { surveyPlace } from '#view/address.ts';
import { said } from '#view/setting.ts';
import { whoIsMissingView } from '#view/who-is-missing.view.ts';

interface Props {
  readonly mix: readonly MixAxis[];
  readonly unit: Unit;
  readonly set: string | null;
}

/** Who answered against who is served. It is known for the whole only, where no group is so small. */
export function WhoIsMissing({ mix, unit, set }: Props) {
  const { setting } = usePageFrame();
  const { survey } = setting.words;
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { root } = units.tree;
  if (mix.length === 0) return null;
  return (
    <section className="who-is-missing">
      <h2>{survey.mix}</h2>
      {unit.id === root.id ? (
        <>
          <div className="answers">
            {whoIsMissingView(mix, setting).map((axis) => (
              <section key={axis.key}>
                <h3>
                  <Says said={axis.name} />
                </h3>
                {axis.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {axis.rows.length > 0 && <GroupPairs view={axis} />}
              </section>
            ))}
          </div>
          <p className="small">{survey.mixRule}</p>
        </>
      ) : (
        <p>
          {survey.mixWhole}{' '}
          <a href={setting.href(surveyPlace(null, set))}>
            <Says said={said(root.name, setting)} />
          </a>
        </p>
      )}
    </section>
  );
}
