import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { addressWith, type Choice } from './choice.ts';
import css from './panel.css?inline';
import { SCENARIO_NAMES, SCENARIOS } from './scenarios/all.ts';
import { TOWN_NAMES, TOWNS } from './town.ts';

const WORDS = {
  sv: { panel: 'Demonstration', town: 'Kommun', scenario: 'Läge' },
  da: { panel: 'Demonstration', town: 'Kommune', scenario: 'Tilstand' },
  en: { panel: 'Demonstration', town: 'Municipality', scenario: 'Scenario' },
} as const satisfies Record<Language, Record<string, string>>;

/** The language in the app's address, else the one that is the town's own. */
function languageOf({ town }: Choice): Language {
  const said = /[?&]lang=(\w+)/.exec(location.href)?.[1];
  if (said !== undefined && isLanguage(said)) return said;
  return town === 'eksempelby' ? 'da' : 'sv';
}

interface Question<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly now: Name;
  readonly choose: (name: Name) => void;
}

/** An element with the properties it is to have and what lies in it. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...inside: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
}

function selectFor<Name extends string>({ label, names, nameOf, now, choose }: Question<Name>): HTMLElement[] {
  const options = names.map((name) => new Option(nameOf(name), name, name === now, name === now));
  const select = element('select', { id: label }, ...options);
  select.addEventListener('change', () => {
    const chosen = names.find((name) => name === select.value);
    if (chosen !== undefined) choose(chosen);
  });
  return [element('label', { textContent: label, htmlFor: label }), select];
}

/** A small panel in the corner, out of the app's way: which town, and in which state of affairs. A choice reloads the page. */
export function showPanel(choice: Choice, go = (address: URL) => location.assign(address)): HTMLElement {
  const language = languageOf(choice);
  const words = WORDS[language];
  const goWith = (change: Partial<Choice>) => go(addressWith(new URL(location.href), change));
  const town = selectFor({
    label: words.town,
    names: TOWNS,
    nameOf: (name) => TOWN_NAMES[name],
    now: choice.town,
    choose: (name) => goWith({ town: name }),
  });
  const scenario = selectFor({
    label: words.scenario,
    names: SCENARIO_NAMES,
    nameOf: (name) => SCENARIOS[name].name[language],
    now: choice.scenario,
    choose: (name) => goWith({ scenario: name }),
  });

  const about = element('p', { textContent: SCENARIOS[choice.scenario].about[language] });
  const choices = element('div', { className: 'choices' }, ...town, ...scenario, about);
  const summary = element('summary', { textContent: `${words.panel}: ${TOWN_NAMES[choice.town]}` });
  const panel = element('aside', { ariaLabel: words.panel, lang: language });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // A root of its own, so that neither the app's style reaches the panel nor the panel's the app.
  const shadow = panel.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(element('details', {}, summary, choices));
  document.body.append(panel);
  return panel;
}
