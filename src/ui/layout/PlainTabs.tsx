export interface TabView {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Pages, or views of one page, that belong together: plain links side by side. */
export function PlainTabs({ label, tabs }: { label: string; tabs: readonly TabView[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
