import { useId } from 'react';
import type { Choice } from '#view/units.view.ts';

interface Props {
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly onChoice: (value: string) => void;
}

/** Which of the times the questions were asked. */
export function WaveSelect({ label, chosen, choices, onChoice }: Props) {
  const id = useId();
  return (
    <div className="unit-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoice(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
