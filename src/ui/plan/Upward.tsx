import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { UpwardView } from '#view/upward.view.ts';

/** Ways from a unit up to the core task, one step on each line. */
export function Upward({ ways }: { ways: readonly UpwardView[] }) {
  return (
    <ul className="upward">
      {ways.map((way) => (
        <li key={way.key}>
          <Steps way={way} />
        </li>
      ))}
    </ul>
  );
}

function Steps({ way }: { way: UpwardView }) {
  const { coreTask } = usePageWords();
  return (
    <ol>
      <li className="upward-units">
        {way.units.map((unit) => (
          <a key={unit.key} href={unit.href}>
            <Says said={unit.name} />
          </a>
        ))}
      </li>
      {way.goals.map((goal) => (
        <li key={goal.key}>
          <span className="small">{goal.level}</span>
          <a href={goal.href}>
            <Says said={goal.title} />
          </a>
          <span className="small">{goal.adopted}</span>
        </li>
      ))}
      <li>
        <span className="small">{coreTask.label}</span>
        {way.bearings.map(({ said, isOrphan }) => (
          <span key={said.text} className={isOrphan ? 'orphan' : 'upward-bearing'}>
            <Says said={said} />
          </span>
        ))}
      </li>
    </ol>
  );
}
