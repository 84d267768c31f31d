import { usePageWords } from '#ui/words.tsx';

/** Which key does what in a meeting. */
export function KeyTable() {
  const { keys } = usePageWords().stage;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', 'PageDown', keys.space], keys.next],
    [['←', 'PageUp'], keys.previous],
    [['Home'], keys.first],
    [['End'], keys.last],
    [['T'], keys.table],
    [['Q'], keys.question],
    [['D'], keys.decision],
    [['N'], keys.presenter],
    [['F'], keys.fullscreen],
    [['K'], keys.clock],
    [['?'], keys.keys],
    [['Esc'], keys.leave],
  ];
  return (
    <table className="stage-keys">
      <thead>
        <tr>
          <th scope="col">{keys.key}</th>
          <th scope="col">{keys.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([names, does]) => (
          <tr key={does}>
            <th scope="row">
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
