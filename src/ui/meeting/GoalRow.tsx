import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { type ProgrammeRow, rowKey } from '#view/meeting/prepare.view.ts';

/** What can be done with a row, by its place. */
export interface RowActs {
  readonly onMove: (at: number, by: -1 | 1) => void;
  readonly onUnit: (at: number, unit: string) => void;
  readonly onAgain: (at: number) => void;
  readonly onLeave: (at: number) => void;
}

interface Props extends RowActs {
  readonly row: ProgrammeRow;
  /** Its goal, and its unit too where the goal alone does not tell it from another row. */
  readonly called: string;
  readonly at: number;
  /** Asks for the focus when the rows have changed. */
  readonly want: (...names: string[]) => void;
}

/** A goal on the programme: whether it is, whose it is, and when it comes. */
export function GoalRow(props: Props) {
  const { row, called, at, want, onLeave } = props;
  const { item, title } = row;
  return (
    <div className="prepare-goal">
      <label className="tick">
        <input
          type="checkbox"
          data-name={`tick ${item.goal}`}
          checked
          disabled={!row.canLeave}
          {...(called === row.name ? {} : { 'aria-label': called })}
          onChange={() => {
            want(`tick ${item.goal}`);
            onLeave(at);
          }}
        />
        <Says said={title} />
      </label>
      <div className="prepare-acts">
        <UnitChoice {...props} />
        <Moves {...props} />
        <Again {...props} />
      </div>
    </div>
  );
}

function UnitChoice({ row, called, at, want, onUnit }: Props) {
  const { key, item, unit, units } = row;
  return (
    <select
      aria-label={`${usePageWords().stage.programme.unit}: ${called}`}
      data-name={`unit ${key}`}
      value={unit}
      onChange={({ target }) => {
        want(`unit ${rowKey(item.goal, target.value)}`);
        onUnit(at, target.value);
      }}
    >
      {units.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Moves({ row: { key, canUp, canDown }, called, at, want, onMove }: Props) {
  const words = usePageWords().stage.programme;
  const [up, down] = [`up ${key}`, `down ${key}`];
  return (
    <>
      <button
        type="button"
        data-name={up}
        aria-label={words.up(called)}
        disabled={!canUp}
        onClick={() => {
          want(up, down);
          onMove(at, -1);
        }}
      >
        ↑
      </button>
      <button
        type="button"
        data-name={down}
        aria-label={words.down(called)}
        disabled={!canDown}
        onClick={() => {
          want(down, up);
          onMove(at, 1);
        }}
      >
        ↓
      </button>
    </>
  );
}

function Again({ row: { key, canAgain }, called, at, want, onAgain }: Props) {
  const words = usePageWords().stage.programme;
  if (!canAgain) return null;
  return (
    <button
      type="button"
      data-name={`again ${key}`}
      aria-label={words.againOf(called)}
      onClick={() => {
        // With the last unit the button goes.
        want(`again ${key}`, `unit ${key}`);
        onAgain(at);
      }}
    >
      {words.again}
    </button>
  );
}
