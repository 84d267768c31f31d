import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { SpreadTable } from '#ui/chart/SpreadTable.tsx';
import { answerSpreadView } from '#view/answer-spread.view.ts';
import { answersView, lowestSaid } from '#view/answers.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';
import type { AnswersProps } from './answers.ts';

/** Do we live our values, and do we make a difference: each answered in a sentence, then drawn apart. */
export function ProfileAnswers({ pairs, unit }: AnswersProps) {
  const { setting } = usePageFrame();
  const { survey, overview } = setting.words;
  const parts = answersView(pairs, unit.name, setting);
  const lowest = lowestSaid(pairs, setting);
  const isCompared = parts.some(({ profile }) => profile.rows.some(({ before }) => before !== null));
  const spread = answerSpreadView(pairs, unit.name, setting);
  return (
    <>
      <div className="answers">
        {parts.map((part) => (
          <section key={part.key}>
            <h2>{part.title}</h2>
            <p>{part.sentence}</p>
            <DotTable label={part.profile.label} rows={part.profile.rows} scale={SHARE_SCALE} />
          </section>
        ))}
      </div>
      <p className="small">
        {overview.scaleNote} {isCompared && survey.before}
      </p>
      {lowest !== null && <p>{lowest}</p>}
      {spread.rows.length > 0 && (
        <section className="spread-section">
          <h2>{survey.spread}</h2>
          <SpreadTable view={spread} />
        </section>
      )}
    </>
  );
}
