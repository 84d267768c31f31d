import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { JourneyLine, JourneyView, YearView } from '#view/journey.view.ts';

/** Percent. A goal that was soon given up must still be seen. */
const NARROWEST = 0.6;

/** Every goal there has been on one time line: when, what became of it and why. */
export function Journey({ view }: { view: JourneyView }) {
  return (
    <>
      {view.years.length > 0 && <Years years={view.years} />}
      <ul className="journey">
        {view.lines.map((line) => (
          <li key={line.key} className={line.isFollowed ? 'followed' : undefined}>
            <div className="journey-words">
              <h3>
                <a href={line.href}>
                  <Says said={line.title} />
                </a>
              </h3>
              <p className="facts-line">
                <span>{line.time}</span>
                <span>{line.fate}</span>
              </p>
              {line.reason !== null && (
                <p>
                  <Explained said={line.reason} />
                </p>
              )}
            </div>
            <Bar line={line} years={view.years} />
          </li>
        ))}
      </ul>
    </>
  );
}

const isShown = (year: YearView): boolean => year.isShown;

/** How many at once, year by year, over the years of the time line. */
function Years({ years }: { years: readonly YearView[] }) {
  const { plan } = usePageWords();
  return (
    <div className="journey-years">
      <p className="small">{plan.mostAtOnce}</p>
      <ul className="unseen">
        {years.map(({ year, goals }) => (
          <li key={year}>{plan.atMost(year, goals)}</li>
        ))}
      </ul>
      <svg aria-hidden="true" focusable="false">
        {years.filter(isShown).map(({ year, goals, from, width }) => (
          <g key={year}>
            <text className="year-goals" x={`${from + width / 2}%`} y="18" textAnchor="middle">
              {goals}
            </text>
            <text className="year" x={`${from + width / 2}%`} y="38" textAnchor="middle">
              <tspan className="century">{year.slice(0, 2)}</tspan>
              {year.slice(2)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** When a goal was followed. The words beside it say the same. */
function Bar({ line, years }: { line: JourneyLine; years: readonly YearView[] }) {
  return (
    <div className="journey-bar">
      <svg role="img" aria-label={line.label} focusable="false">
        {years.map(({ year, from }) => (
          <line key={year} className="year-line" x1={`${from}%`} x2={`${from}%`} y1="0" y2="100%" />
        ))}
        <rect
          className={line.isOpen ? 'span open-start' : 'span'}
          x={`${line.from}%`}
          width={`${Math.max(NARROWEST, line.to - line.from)}%`}
          y="8"
          height="12"
        />
      </svg>
    </div>
  );
}
