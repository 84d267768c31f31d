import { usePageWords } from '#ui/words.tsx';
import type { PeriodsView, PeriodView } from '#view/voice-periods.view.ts';

/** Percent of the widest bar in which a number has room. */
const WIDE_ENOUGH = 9;

/** A bar of what became of all that was said, with those who have been told as a line under it. */
function Bar({ period }: { period: PeriodView }) {
  return (
    <svg className={period.isRipe ? 'outcome' : 'outcome young'} aria-hidden="true" focusable="false">
      {period.parts.map(({ stage, from, width, count }) => (
        <g key={stage} className={`stage-${stage}`}>
          <rect className="outcome-part" x={`${from}%`} width={`${width}%`} y="1" height="20" />
          {width >= WIDE_ENOUGH && (
            <text x={`${from + width / 2}%`} y="16" textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
      {period.told > 0 && <rect className="told-line" x="0" width={`${period.told}%`} y="25" height="4" />}
    </svg>
  );
}

/** What the shades mean, and the line under them. */
function Key({ view }: { view: PeriodsView }) {
  const { voice } = usePageWords();
  return (
    <ul className="outcome-key" aria-hidden="true">
      {view.key.map(({ stage, said }) => (
        <li key={stage}>
          <svg className="outcome" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <g className={`stage-${stage}`}>
              <rect className="outcome-part" x="1" y="1" width="14" height="14" />
            </g>
          </svg>
          {said}
        </li>
      ))}
      <li>
        <svg className="outcome" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <rect className="told-line" x="1" y="6" width="14" height="4" />
        </svg>
        {voice.told}
      </li>
    </ul>
  );
}

/** Half-year by half-year, a table through and through; the picture is one of its columns. */
export function VoicePeriods({ view }: { view: PeriodsView }) {
  return (
    <>
      <Key view={view} />
      <table className="voice-periods">
        <caption className="unseen">{view.caption}</caption>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((period) => (
            <tr key={period.key} className={period.isRipe ? undefined : 'young'}>
              <th scope="row">
                {period.name}
                {period.young !== null && <small>{period.young}</small>}
              </th>
              <td className="picture">
                <Bar period={period} />
                <span className="unseen">{period.said}</span>
              </td>
              {period.cells.map(({ label, said }) => (
                <td key={label}>
                  <span className="cell-label" aria-hidden="true">
                    {label}
                  </span>
                  {said}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
