import { Says } from '#ui/text/Says.tsx';
import type { RecordLink } from '#view/record-item.ts';

/** What something in the record is about, each with a word before it and a way there. */
export const RecordLinks = ({ links }: { links: readonly RecordLink[] }) =>
  links.map((link) => (
    <span key={link.key}>
      {link.label}{' '}
      <a href={link.href}>
        <Says said={link.name} />
      </a>
    </span>
  ));
