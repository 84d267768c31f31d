import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { SmallFigures } from '#ui/chart/SmallFigures.tsx';
import { Says } from '#ui/text/Says.tsx';
import { SHARE_SCALE } from '#view/scale.ts';
import { visitSurveyView } from '#view/visit-survey.view.ts';
import type { AnswersProps } from './answers.ts';

/** What everyone at a meeting thought of it, each beside the others and never added up. */
export function MeetingAnswers({ pairs, unit, period }: AnswersProps) {
  const { setting } = usePageFrame();
  const { survey, format, overview } = setting.words;
  const items = visitSurveyView(pairs, unit.name, setting);
  return (
    <>
      <section>
        <h2>{survey.parties}</h2>
        <p>{survey.partiesText(format.period(period))}</p>
        <div className="answers">
          {items.map((item) => (
            <section key={item.key}>
              <h3>
                <Says said={item.name} />
              </h3>
              <DotTable label={item.parties.label} rows={item.parties.rows} scale={SHARE_SCALE} />
            </section>
          ))}
        </div>
        <p className="small">
          {overview.scaleNote} {survey.before}
        </p>
      </section>
      <section>
        <h2>{survey.overTime}</h2>
        <p className="small">{survey.overTimeText}</p>
        {items.map((item) => (
          <section key={item.key}>
            <h3>
              <Says said={item.name} />
            </h3>
            <SmallFigures series={item.series} />
          </section>
        ))}
      </section>
    </>
  );
}
