import type { Unit } from '#domain/units/unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { QuestionLine } from '#ui/figure/QuestionLine.tsx';
import { datedHead, figureView } from '#view/figure.view.ts';
import type { Pair } from '#view/profile.view.ts';
import { said } from '#view/setting.ts';

interface Props {
  readonly pairs: readonly Pair[];
  readonly unit: Unit;
}

/** Every question to be opened, with all that is known of it over time. */
export function QuestionByQuestion({ pairs, unit }: Props) {
  const { setting } = usePageFrame();
  const tables = useOpenTables();
  return (
    <section className="question-lines">
      <h2>{setting.words.survey.each}</h2>
      {pairs.map((pair) => {
        const input = { ...pair, unitName: unit.name };
        const { key, mark, verdict } = datedHead(input, setting);
        const { short, name } = pair.indicator;
        return (
          <QuestionLine
            key={key}
            name={said(short ?? name, setting)}
            mark={mark}
            verdict={verdict}
            figure={() => figureView(input, setting)}
            isOpen={tables.isOpen(key)}
            onOpen={(isOpen) => tables.setOpen(key, isOpen)}
          />
        );
      })}
    </section>
  );
}
