import { useRef } from 'react';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';
import type { Choice, UnitsView } from '#view/units.view.ts';

type Search = Extract<Place, { page: 'units' }>;

interface Props {
  readonly search: Search;
  readonly view: UnitsView;
  readonly choose: (change: Partial<Search>) => void;
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoice: (value: string) => void;
}

function Select({ id, label, value, choices, onChoice }: SelectProps) {
  const words = usePageWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoice(event.target.value)}>
        <option value="">{words.units.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function UnitSearch({ search, view, choose }: Props) {
  const words = usePageWords();
  const field = useRef<HTMLInputElement>(null);
  const provider = (value: string): Search['provider'] =>
    value === 'own' || value === 'private' || value === 'non-profit' ? value : null;
  return (
    <search className="unit-search">
      <div className="field">
        <label htmlFor="unit-search">{words.units.search}</label>
        <input
          ref={field}
          id="unit-search"
          type="search"
          autoComplete="off"
          maxLength={80}
          value={search.search}
          onChange={(event) => choose({ search: event.target.value })}
        />
      </div>
      {view.areas.length > 1 && (
        <Select
          id="unit-area"
          label={words.units.area}
          value={search.area ?? ''}
          choices={view.areas}
          onChoice={(area) => choose({ area: area === '' ? null : area })}
        />
      )}
      {view.providers.length > 1 && (
        <Select
          id="unit-provider"
          label={words.units.provider}
          value={search.provider ?? ''}
          choices={view.providers}
          onChoice={(value) => choose({ provider: provider(value) })}
        />
      )}
      {view.isFiltered && (
        <button
          type="button"
          onClick={() => {
            choose({ search: '', area: null, provider: null });
            // The button goes away; the focus must not go with it.
            field.current?.focus();
          }}
        >
          {words.units.clear}
        </button>
      )}
    </search>
  );
}
