import { Says } from '#ui/text/Says.tsx';
import type { Said } from '#view/setting.ts';

interface TabView {
  readonly key: string;
  readonly name: Said;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly TabView[];
  /** Whether they are pages that belong together, or only views of the page one is on. */
  readonly isQuiet?: boolean;
}

/** Plain links side by side, one of them where one is. */
export function PlainTabs({ label, tabs, isQuiet = false }: Props) {
  return (
    <nav className={isQuiet ? 'tabs quiet' : 'tabs'} aria-label={label}>
      {isQuiet && <span aria-hidden="true">{label}</span>}
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
              <Says said={tab.name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
