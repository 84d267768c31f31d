import { type ReactNode, useId } from 'react';
import type { Choice } from '#view/units.view.ts';

interface Props {
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly onChoice: (value: string) => void;
  /** What stands beside it. */
  readonly children?: ReactNode;
}

/** What the page is about: one of a list, chosen in place. */
export function Choose({ label, chosen, choices, onChoice, children }: Props) {
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoice(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
