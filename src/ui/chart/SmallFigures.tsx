import { Says } from '#ui/text/Says.tsx';
import type { SmallSeries } from '#view/multiples.view.ts';
import { Mark } from './Mark.tsx';
import { Spark } from './Spark.tsx';
import { WhenSeen } from './WhenSeen.tsx';

/** A few figures side by side, each with its sentence, its number and its picture. */
export function SmallFigures({ series }: { series: readonly SmallSeries[] }) {
  return (
    <ul className="small-figures">
      {series.map((one) => (
        <li key={one.key} className={`small-series tone-${one.mark.tone}`}>
          <p className="name">
            <Says said={one.name} />
          </p>
          <p className="says">
            {one.verdict !== null && (
              <>
                <Mark mark={one.mark} />
                {one.verdict}
              </>
            )}
          </p>
          <p className={one.isAbsent ? 'said absent' : 'said'}>
            {one.said} <small>{one.detail}</small>
          </p>
          <WhenSeen>
            <Spark view={one.picture} label={one.label} />
          </WhenSeen>
        </li>
      ))}
    </ul>
  );
}
