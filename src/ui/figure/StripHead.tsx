import { usePageWords } from '#ui/words.tsx';

interface Props {
  readonly title: string;
  /** Whether the units differ more than chance makes them; null where that is not asked. */
  readonly compared: string | null;
}

/** What stands over a figure unit by unit, on the page and on paper. */
export function StripHead({ title, compared }: Props) {
  const { goal } = usePageWords();
  return (
    <>
      <h3>{goal.units}</h3>
      <p className="small">{title}</p>
      {compared !== null && (
        <p>
          {compared} <span className="small">{goal.chanceField}</span>
        </p>
      )}
    </>
  );
}
