import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Choose } from '#ui/layout/Choose.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { NoteChoices } from '#view/meeting/notes.view.ts';

/** What can be filled in, as it is written. */
export interface NoteFields {
  readonly text: string;
  readonly by: string;
  readonly goal: string;
  readonly unit: string;
  readonly effectBy: string;
}

interface Props {
  readonly fields: Pick<NoteFields, 'text' | 'by' | 'effectBy'>;
  readonly choices: NoteChoices;
  /** What stands where nobody is said to have written it; null where somebody must be. */
  readonly byElse: string | null;
  /** Who has been said before, to choose from. */
  readonly askers: readonly string[];
  /** The first day of effect that can be chosen, YYYY-MM-DD. */
  readonly earliest: string;
  readonly isFromBefore: boolean;
  /** Where the last save found a fault: the same object until the next save. */
  readonly fault: { readonly field: keyof NoteFields } | null;
  readonly faultText: string | null;
  readonly isPersonal: boolean;
  readonly onChange: (change: Partial<NoteFields>) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onDrop: () => void;
}

/** A question or a decision as it is written, with what it is about. */
export function NoteForm(props: Props) {
  const { fields, choices, fault, onChange, onSave } = props;
  const { notes } = usePageWords();
  const { form } = notes;
  const own = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    if (fault !== null) own.current?.querySelector<HTMLElement>(`[name=${fault.field}]`)?.focus();
  }, [fault]);
  const save = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    onSave();
  };
  const faulty = (field: keyof NoteFields) =>
    fault?.field === field ? { 'aria-invalid': true, 'aria-describedby': `${id}fault` } : {};
  const input = (field: 'by' | 'effectBy', type: 'text' | 'date', label: string) => (
    <p className="field">
      <label htmlFor={id + field}>{label}</label>
      <input
        id={id + field}
        name={field}
        type={type}
        autoComplete="off"
        min={type === 'date' ? props.earliest : undefined}
        list={field === 'by' ? `${id}askers` : undefined}
        value={fields[field]}
        onChange={(event) => onChange({ [field]: event.target.value })}
        {...faulty(field)}
      />
    </p>
  );
  return (
    <form
      className="note-form"
      noValidate
      ref={own}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save(event)}
    >
      {props.isFromBefore && <p className="note-quiet">{form.fromBefore}</p>}
      <label htmlFor={`${id}text`}>{form.text[choices.kind]}</label>
      <textarea
        id={`${id}text`}
        name="text"
        rows={4}
        value={fields.text}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={(event) => onChange({ text: event.target.value })}
        {...faulty('text')}
      />
      <p className="note-fault" role="alert" id={`${id}fault`}>
        {props.faultText}
      </p>
      <p className="note-warning" role="status">
        {props.isPersonal && form.personal}
      </p>
      <div className="note-about">
        <Choose
          label={notes.goal}
          chosen={choices.goal}
          choices={choices.goals}
          onChoice={(goal) => onChange({ goal })}
        />
        <Choose
          label={notes.unit}
          chosen={choices.unit}
          choices={choices.units}
          onChoice={(unit) => onChange({ unit })}
        />
        {input('by', 'text', form.by[choices.kind])}
        <Askers id={`${id}askers`} askers={props.askers} />
        {choices.kind === 'decision' && input('effectBy', 'date', form.effectBy)}
      </div>
      <Beside byElse={props.byElse} choices={choices} />
      <Buttons {...props} />
    </form>
  );
}

/** What is said beside the fields. */
function Beside({ byElse, choices }: Pick<Props, 'byElse' | 'choices'>) {
  const { notes } = usePageWords();
  return (
    <>
      {byElse !== null && <p className="note-quiet">{byElse}</p>}
      {choices.indicator !== null && (
        <p className="note-quiet">
          {notes.indicator}: {choices.indicator}
        </p>
      )}
    </>
  );
}

/** Who has asked before, for a field to choose from. */
function Askers({ id, askers }: { readonly id: string } & Pick<Props, 'askers'>) {
  return (
    <datalist id={id}>
      {askers.map((by) => (
        <option key={by} value={by} />
      ))}
    </datalist>
  );
}

function Buttons({ fields, onClose, onDrop }: Props) {
  const { form } = usePageWords().notes;
  return (
    <>
      <p className="note-buttons">
        <button type="submit" className="note-first">
          {form.save}
        </button>
        <button type="button" onClick={onClose}>
          {form.close}
        </button>
        {fields.text !== '' && (
          <button type="button" onClick={onDrop}>
            {form.drop}
          </button>
        )}
      </p>
      <p className="note-quiet">{form.keys}</p>
    </>
  );
}
