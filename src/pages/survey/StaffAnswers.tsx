import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { SmallFigures } from '#ui/chart/SmallFigures.tsx';
import { valuesSentence } from '#view/overview.view.ts';
import { type Pair, profileView } from '#view/profile.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';
import { said } from '#view/setting.ts';
import { smallSeries } from '#view/small-series.view.ts';
import type { AnswersProps } from './answers.ts';

/** A statement is told in full, so that one knows what was agreed with. */
const statementsIn = (pairs: readonly Pair[]): Pair[] =>
  pairs
    .filter(({ indicator }) => indicator.kind === 'survey')
    .map(({ indicator, column }) => ({ indicator: { ...indicator, short: undefined }, column }));

/** What those who work there answer: the indexes, then every statement under them. */
export function StaffAnswers({ pairs, unit }: AnswersProps) {
  const { setting } = usePageFrame();
  const { survey, overview } = setting.words;
  const indexes = pairs.filter(({ indicator }) => indicator.kind === 'measure');
  const statements = statementsIn(pairs);
  const profile = profileView(statements, unit.name, setting);
  return (
    <>
      {indexes.length > 0 && (
        <section>
          <h2>{survey.indexes}</h2>
          <SmallFigures
            series={indexes.map((pair) =>
              smallSeries(pair, said(pair.indicator.short ?? pair.indicator.name, setting), unit.name, setting),
            )}
          />
          <p className="small">{survey.indexText}</p>
        </section>
      )}
      {statements.length > 0 && (
        <section className="statements">
          <h2>{survey.statements}</h2>
          <p>{valuesSentence(statements, unit.name, setting)}</p>
          <DotTable label={profile.label} rows={profile.rows} scale={SHARE_SCALE} />
          <p className="small">
            {overview.scaleNote} {survey.before}
          </p>
        </section>
      )}
    </>
  );
}
