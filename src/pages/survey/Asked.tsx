import type { Wave } from '#domain/feedback/wave.ts';
import type { Unit } from '#domain/units/unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { FactList } from '#ui/layout/FactList.tsx';
import { askedView } from '#view/asked.view.ts';
import type { WaveView } from '#view/survey-waves.view.ts';

interface Props {
  /** Whether those who work there answer, and not those they are there for. */
  readonly isStaff: boolean;
  readonly wave: WaveView;
  readonly waves: readonly Wave[];
  /** Whether everyone that a wave asked was asked these questions. */
  readonly isMain: boolean;
  readonly unit: Unit;
}

/** Who was asked, how, and how many of them answered: what all that follows rests on. */
export function Asked({ isStaff, wave, waves, isMain, unit }: Props) {
  const { setting } = usePageFrame();
  const { survey } = setting.words;
  const isEveryone = isMain && unit.parent === undefined;
  const isChosen = wave.choices.length > 1;
  const view = askedView({ pairs: wave.pairs, period: wave.chosen, waves, isEveryone, isChosen }, setting);
  return (
    <section className="asked">
      {isStaff && <p>{survey.staffAnswer}</p>}
      <p>{view.answered}</p>
      {view.modeChange !== null && <p>{view.modeChange}</p>}
      {view.facts.length > 0 && <FactList facts={view.facts} />}
    </section>
  );
}
