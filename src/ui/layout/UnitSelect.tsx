import { useId } from 'react';
import type { UnitChoiceView } from '#view/unit-choice.view.ts';

interface Props {
  readonly label: string;
  readonly view: UnitChoiceView;
  /** The way to all units, shown where the list does not hold them. */
  readonly further: { readonly label: string; readonly href: string };
  readonly onChoice: (value: string) => void;
}

/** Whose figures the page is about. */
export function UnitSelect({ label, view, further, onChoice }: Props) {
  const id = useId();
  return (
    <div className="unit-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={view.chosen} onChange={(event) => onChoice(event.target.value)}>
        {view.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {!view.isWhole && <a href={further.href}>{further.label}</a>}
    </div>
  );
}
