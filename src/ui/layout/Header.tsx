import { useWords } from '#ui/words.tsx';
import { LANGUAGE_CHOICES, type LanguageChoice, type ShellView } from '#view/shell.view.ts';

interface Props {
  readonly view: ShellView;
  readonly language: LanguageChoice['code'];
  readonly onLanguage: (language: LanguageChoice['code']) => void;
}

/** Where one is, whose figures they are and how old, and in which language. */
export function Header({ view, language, onLanguage }: Props) {
  const words = useWords();
  return (
    <header>
      {view.warning !== null && (
        <p className="warning" role="note">
          <b>{view.titleMark}</b> {view.warning}
        </p>
      )}
      <div className="header">
        <a className="brand" href={view.nav[0]?.href}>
          {words.product}
        </a>
        <nav aria-label={words.nav.label}>
          <ul>
            {view.nav.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="header-side">
          <p className="whose">
            <b>{view.organisation}</b> · {view.released}
          </p>
          <label className="language" htmlFor="language">
            <span className="unseen">{words.language.choose}</span>
            <select
              id="language"
              value={language}
              onChange={(event) => {
                const chosen = LANGUAGE_CHOICES.find(({ code }) => code === event.target.value);
                if (chosen) onLanguage(chosen.code);
              }}
            >
              {LANGUAGE_CHOICES.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {view.overdue !== null && (
        <p className="overdue" role="note">
          {view.overdue}
        </p>
      )}
    </header>
  );
}
