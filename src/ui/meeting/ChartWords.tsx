import type { FigureChart } from '#view/figure-chart.view.ts';
import type { Label } from './chart-label.ts';
import type { ChartWords as Words } from './chart-words.ts';

interface Props {
  readonly chart: FigureChart;
  readonly words: Words;
}

/** What the picture says in words: the end of its axis, its target and its last figure. On top of all that is drawn. */
export function ChartWords({ chart, words }: Props) {
  const { points, ticks, target } = chart;
  const last = points.findLast(({ value }) => value !== null);
  return (
    <>
      <Said label={words.tick} kind="tick">
        {ticks.at(-1)?.said}
      </Said>
      {words.target !== null && (
        <Said label={words.target} kind="target-label">
          {target?.said}
        </Said>
      )}
      {words.value !== null && (
        <Said label={words.value} kind="value">
          {last?.said}
        </Said>
      )}
    </>
  );
}

interface SaidProps {
  readonly label: Label;
  readonly kind: 'tick' | 'target-label' | 'value';
  readonly children: string | undefined;
}

/** Words with an edge of paper around them, in the style. */
function Said({ label: { x, y, anchor }, kind, children }: SaidProps) {
  return (
    <text className={kind} x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}
