import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { PrepareView } from '#view/meeting/prepare.view.ts';
import { GoalRow, type RowActs } from './GoalRow.tsx';
import { rowNames } from './row-names.ts';
import { useFocusFollowing } from './use-focus-following.ts';

interface Props extends RowActs {
  readonly view: Pick<PrepareView, 'rows' | 'left'>;
  /** What became of the last press. */
  readonly said: string;
  readonly onTake: (at: number) => void;
}

/** The goals of the meeting in their order, and below them those that are left out. */
export function GoalRows({ view, said, onTake, ...acts }: Props) {
  const words = usePageWords().stage.programme;
  const { list, want } = useFocusFollowing();
  const { rows, left } = view;
  const names = rowNames(rows);
  return (
    <fieldset className="prepare-choice" ref={list}>
      <legend>{words.title}</legend>
      <p className="small">{rows.length === 0 ? words.none : words.text}</p>
      <ol className="prepare-goals">
        {rows.map((row, at) => (
          <li key={row.key}>
            <GoalRow row={row} called={names[at] ?? row.name} at={at} want={want} {...acts} />
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
