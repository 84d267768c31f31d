import type { Unit } from '#domain/units/unit.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { QuestionLine } from '#ui/figure/QuestionLine.tsx';
import { chanceSaid } from '#view/chance.view.ts';
import type { Pair } from '#view/profile.view.ts';
import { questionLines } from '#view/question-lines.view.ts';

interface Props {
  readonly pairs: readonly Pair[];
  readonly unit: Unit;
  /** Whether all else on the page is about the latest time too. */
  readonly isLatest: boolean;
}

/** Every question to be opened, with all that is known of it over time. */
export function QuestionByQuestion({ pairs, unit, isLatest }: Props) {
  const { setting } = usePageFrame();
  const tables = useOpenTables();
  const around = useAround(unit.id, useChosenFigures(unit.id).indicators);
  const chance = chanceSaid(
    pairs.map((pair) => ({ ...pair, unitName: unit.name })),
    setting,
  );
  return (
    <section className="question-lines">
      <h2>{setting.words.survey.each}</h2>
      {!isLatest && <p>{setting.words.survey.eachLatest}</p>}
      {chance !== null && <p className="small">{chance}</p>}
      {questionLines(pairs, unit.name, setting, around).map((line) => (
        <QuestionLine
          key={line.key}
          view={line}
          isOpen={tables.isOpen(line.key)}
          onOpen={(isOpen) => tables.setOpen(line.key, isOpen)}
        />
      ))}
    </section>
  );
}
