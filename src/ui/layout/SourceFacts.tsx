import { OutLink } from '#ui/text/OutLink.tsx';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly said: string;
  readonly href: string | null;
}

/** Where figures come from, each fact under its name. */
export const SourceFacts = ({ rows }: { rows: readonly Row[] }) => (
  <dl className="facts">
    {rows.map((row) => (
      <div key={row.key}>
        <dt>{row.label}</dt>
        <dd>
          <OutLink href={row.href}>{row.said}</OutLink>
        </dd>
      </div>
    ))}
  </dl>
);
