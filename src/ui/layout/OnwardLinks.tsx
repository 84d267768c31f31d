import type { OnwardLink } from '#view/unit-links.view.ts';

/** Ways on, each with a sentence of what is found there. */
export function OnwardLinks({ label, links }: { label: string; links: readonly OnwardLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="onward-links">
        {links.map((link) => (
          <li key={link.key}>
            <a href={link.href}>{link.label}</a>
            <span>{link.said}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
