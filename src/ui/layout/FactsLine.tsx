import { Says } from '#ui/text/Says.tsx';
import type { Said } from '#view/setting.ts';

/** A few short facts beside each other, in small. */
export const FactsLine = ({ facts }: { facts: readonly Said[] }) => (
  <p className="facts-line">
    {facts.map((fact) => (
      <span key={fact.text}>
        <Says said={fact} />
      </span>
    ))}
  </p>
);
