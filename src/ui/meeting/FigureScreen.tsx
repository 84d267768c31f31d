import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { FigureScreen as Figure } from '#view/meeting/screen.ts';
import { ChartNotes } from './ChartNotes.tsx';
import { MeetingChart } from './MeetingChart.tsx';
import { MeetingTable } from './MeetingTable.tsx';

interface Props {
  readonly screen: Figure;
  readonly isTable: boolean;
}

/** What may be said, the figure, what to ask; beside them the picture, or its table. */
export function FigureScreen({ screen, isTable }: Props) {
  const { chart, table, flags } = screen;
  if (isTable && table !== null) return <MeetingTable table={table} title={screen.title} source={screen.source} />;
  return (
    <>
      <div className={chart === null ? undefined : 'screen-side'}>
        <Told screen={screen} />
        {chart !== null && <MeetingChart chart={chart} flags={flags} mark={screen.mark} label={screen.label} />}
      </div>
      {chart !== null && <ChartNotes chart={chart} flags={flags} />}
    </>
  );
}

function Told({ screen }: Pick<Props, 'screen'>) {
  const { name, unit, title, mark, latest, target, stale, ask } = screen;
  return (
    <div className="screen-told">
      <p className="screen-label">
        <Says said={name} /> · <Says said={unit} />
      </p>
      <h1 className={`screen-title screen-verdict tone-${mark.tone}`}>
        <Mark mark={mark} />
        <Says said={title} />
      </h1>
      {latest !== '' && <p className="screen-latest">{latest}</p>}
      {target !== null && <p>{target}</p>}
      {stale !== null && <p className="screen-facts">{stale}</p>}
      <p className="screen-ask">{ask}</p>
    </div>
  );
}
