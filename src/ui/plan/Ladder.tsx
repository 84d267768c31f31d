import type { LadderView } from '#view/goal-detail.view.ts';

/** Four steps up from the ground, each as wide and as high as the next. */
const WIDTH = 16;
const HEIGHT = 8;
const GROUND = 46;
const STEPS = [1, 2, 3, 4];
const STAIRS = `M2 ${GROUND}h${WIDTH}${STEPS.map(() => `v${-HEIGHT}h${WIDTH}`).join('')}`;
const HEAD = 4;

/** Where on the stairs users stand: on the ground or on one of four steps. The words beside it say the same. */
function Stairs({ step }: Pick<LadderView, 'step'>) {
  const [x, y] = [2 + (step + 0.5) * WIDTH, GROUND - step * HEIGHT];
  return (
    <svg className="stairs" viewBox="0 0 84 50" aria-hidden="true" focusable="false">
      <path className="stairs-line" d={STAIRS} />
      <path className="stairs-person" d={`M${x - 4} ${y - 1}v-4a4 4 0 0 1 8 0v4z`} />
      <circle className="stairs-person" cx={x} cy={y - 9 - HEAD / 2} r="3" />
    </svg>
  );
}

/** How users take part in setting a goal and in following it up: a place on a ladder, and no score. */
export function Ladder({ ladders }: { ladders: readonly LadderView[] }) {
  return (
    <ul className="ladder">
      {ladders.map((ladder) => (
        <li key={ladder.key}>
          <Stairs step={ladder.step} />
          <p>
            <span className="small">{ladder.label}</span> {ladder.said}
          </p>
        </li>
      ))}
    </ul>
  );
}
