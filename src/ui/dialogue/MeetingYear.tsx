import { usePageWords } from '#ui/words.tsx';
import type { LevelView, MeetingCalendarView, MonthView } from '#view/meeting-calendar.view.ts';

type Kind = MonthView['marks'][number]['kind'];

/** More than so many of a kind in a month are told by their number. */
const MOST_DRAWN = 3;

/** Held is filled, with users it has a ring too; planned is hollow; what did not take place is crossed out. */
function MeetingMark({ kind }: { kind: Kind }) {
  return (
    <svg className={`meeting-mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === 'with-users' && <circle className="ring" cx="8" cy="8" r="6.5" />}
      <circle className="dot" cx="8" cy="8" r={kind === 'with-users' ? 3.5 : 4.5} />
      {kind === 'missed' && <path className="cross" d="M3 13L13 3" />}
    </svg>
  );
}

function Month({ month }: { month: MonthView }) {
  return (
    <span className="meeting-month">
      {month.marks.map(({ kind, count }) =>
        count > MOST_DRAWN ? (
          <span key={kind} className="meeting-many">
            <MeetingMark kind={kind} />
            {count}
          </span>
        ) : (
          Array.from({ length: count }, (_, at) => `${kind} ${at}`).map((key) => <MeetingMark key={key} kind={kind} />)
        ),
      )}
    </span>
  );
}

function Level({ level }: { level: LevelView }) {
  return (
    <tr>
      <th scope="row">{level.name}</th>
      <td className="meeting-months">
        <span aria-hidden="true">
          {level.months.map((month) => (
            <Month key={month.key} month={month} />
          ))}
        </span>
      </td>
      {level.cells.map(({ label, said }) => (
        <td key={label}>
          <span className="cell-label" aria-hidden="true">
            {label}
          </span>
          {said}
        </td>
      ))}
    </tr>
  );
}

/** What the signs mean. */
function Key() {
  const { meetings } = usePageWords().dialogue;
  const { state } = meetings;
  const signs: readonly [Kind, string][] = [
    ['with-users', meetings.users],
    ['held', state.held],
    ['planned', state.planned],
    ['missed', state.missed],
  ];
  return (
    <ul className="meeting-key" aria-hidden="true">
      {signs.map(([kind, said]) => (
        <li key={kind}>
          <MeetingMark kind={kind} />
          {said}
        </li>
      ))}
    </ul>
  );
}

/** A year of meetings, level by level: a table through and through; the months are one of its columns. */
export function MeetingYear({ view }: { view: MeetingCalendarView }) {
  const [level, year, ...counts] = view.columns;
  return (
    <>
      <table className="meeting-year">
        <caption className="unseen">{view.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{level}</th>
            <th scope="col" className="meeting-months">
              <span className="unseen">{year}</span>
              <span aria-hidden="true">
                {view.months.map((month) => (
                  <span key={month} className="meeting-month">
                    {month}
                  </span>
                ))}
              </span>
            </th>
            {counts.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.levels.map((one) => (
            <Level key={one.key} level={one} />
          ))}
        </tbody>
      </table>
      <Key />
    </>
  );
}
