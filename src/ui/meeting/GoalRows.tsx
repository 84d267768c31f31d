import { useLayoutEffect, useRef } from 'react';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { type PrepareView, type ProgrammeRow, rowKey } from '#view/meeting/prepare.view.ts';

interface Acts {
  readonly onMove: (at: number, by: -1 | 1) => void;
  readonly onUnit: (at: number, unit: string) => void;
  readonly onAgain: (at: number) => void;
  readonly onLeave: (at: number) => void;
}

interface Props extends Acts {
  readonly view: Pick<PrepareView, 'rows' | 'left'>;
  /** What became of the last press. */
  readonly said: string;
  readonly onTake: (at: number) => void;
}

/** Which control of which row had the focus; rows are moved, and the focus goes with them. */
function useFocusFollowing() {
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const [name, ...others] = [
      wanted.current,
      wanted.current.replace(/^up /, 'down '),
      wanted.current.replace(/^down /, 'up '),
    ];
    wanted.current = null;
    const found = [name, ...others].map((one) =>
      list.current?.querySelector<HTMLElement>(`[data-name="${CSS.escape(one)}"]`),
    );
    found.find((element) => element && !element.matches(':disabled'))?.focus();
  });
  return {
    list,
    want: (name: string) => {
      wanted.current = name;
    },
  };
}

/** The goals of the meeting in their order, and below them those that are left out. */
export function GoalRows({ view, said, onTake, ...acts }: Props) {
  const words = usePageWords().stage.programme;
  const { list, want } = useFocusFollowing();
  const { rows, left } = view;
  return (
    <fieldset className="prepare-choice" ref={list}>
      <legend>{words.title}</legend>
      <p className="small">{rows.length === 0 ? words.none : words.text}</p>
      <ol className="prepare-goals">
        {rows.map((row, at) => (
          <li key={row.key}>
            <Row row={row} at={at} want={want} {...acts} />
          </li>
        ))}
      </ol>
      <p role="status" className="small">
        {said || (rows.length === 1 && left.length > 0 ? words.last : '')}
      </p>
      {left.length > 0 && (
        <>
          <p>{words.left}</p>
          <ul className="prepare-goals">
            {left.map(({ item, title }, at) => (
              <li key={item.goal}>
                <label className="tick">
                  <input
                    type="checkbox"
                    data-name={`tick ${item.goal}`}
                    checked={false}
                    onChange={() => {
                      want(`tick ${item.goal}`);
                      onTake(at);
                    }}
                  />
                  <Says said={title} />
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}

interface RowProps extends Acts {
  readonly row: ProgrammeRow;
  readonly at: number;
  readonly want: (name: string) => void;
}

function Row({ row, at, want, onMove, onUnit, onAgain, onLeave }: RowProps) {
  const words = usePageWords().stage.programme;
  const { key, item, name, title, unit, units } = row;
  const move = (by: -1 | 1, way: 'up' | 'down') => {
    want(`${way} ${key}`);
    onMove(at, by);
  };
  return (
    <div className="prepare-goal">
      <label className="tick">
        <input
          type="checkbox"
          data-name={`tick ${item.goal}`}
          checked
          disabled={!row.canLeave}
          onChange={() => {
            want(`tick ${item.goal}`);
            onLeave(at);
          }}
        />
        <Says said={title} />
      </label>
      <div className="prepare-acts">
        <select
          aria-label={`${words.unit}: ${name}`}
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
        <button
          type="button"
          data-name={`up ${key}`}
          aria-label={words.up(name)}
          disabled={!row.canUp}
          onClick={() => move(-1, 'up')}
        >
          ↑
        </button>
        <button
          type="button"
          data-name={`down ${key}`}
          aria-label={words.down(name)}
          disabled={!row.canDown}
          onClick={() => move(1, 'down')}
        >
          ↓
        </button>
        {row.canAgain && (
          <button type="button" aria-label={words.againOf(name)} onClick={() => onAgain(at)}>
            {words.again}
          </button>
        )}
      </div>
    </div>
  );
}
