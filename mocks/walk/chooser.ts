import type { Language } from '#domain/kernel/text.ts';
import type { Change, Choice } from '#mocks/choice.ts';
import { element } from '#mocks/element.ts';
import { SCENARIO_NAMES, SCENARIOS } from '#mocks/scenarios/all.ts';
import { TOWN_NAMES, TOWNS } from '#mocks/town.ts';
import { keyOf } from './keys.ts';
import { WORDS } from './words.ts';

interface Question<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly now: Name;
  readonly choose: (name: Name) => void;
}

function selectFor<Name extends string>({ id, label, names, nameOf, now, choose }: Question<Name>): HTMLElement[] {
  const options = names.map((name) => new Option(nameOf(name), name, name === now, name === now));
  const select = element('select', { id }, ...options);
  select.addEventListener('change', () => {
    const chosen = names.find((name) => name === select.value);
    if (chosen !== undefined) choose(chosen);
  });
  return [element('label', { textContent: label, htmlFor: id }), select];
}

function keysChoice(label: string, now: boolean, choose: (keys: boolean) => void): HTMLElement {
  const box = element('input', { id: 'keys', type: 'checkbox', checked: now });
  box.addEventListener('change', () => choose(box.checked));
  return element('label', { className: 'check' }, box, label);
}

/** The name of a state of affairs, after the key that chooses it. */
function nameWithKey(name: (typeof SCENARIO_NAMES)[number], language: Language, keys: boolean): string {
  const key = keys ? keyOf(name) : null;
  return `${key === null ? '' : `${key}  `}${SCENARIOS[name].name[language]}`;
}

/** What can be chosen: which town, and in which state of affairs; and the beginning of the walk. */
export function chooser(
  { town, scenario, walk, keys }: Choice,
  language: Language,
  choose: (change: Change) => void,
  begin: () => void,
): HTMLElement[] {
  const words = WORDS[language];
  const start = element('button', { id: 'start', type: 'button', textContent: words.start, hidden: walk !== null });
  start.addEventListener('click', begin);
  return [
    start,
    ...selectFor({
      id: 'town',
      label: words.town,
      names: TOWNS,
      nameOf: (name) => TOWN_NAMES[name],
      now: town,
      choose: (name) => choose({ town: name, walk: null }),
    }),
    ...selectFor({
      id: 'scenario',
      label: keys ? words.digits : words.scenario,
      names: SCENARIO_NAMES,
      nameOf: (name) => nameWithKey(name, language, keys),
      now: scenario,
      choose: (name) => choose({ scenario: name }),
    }),
    element('p', { textContent: SCENARIOS[scenario].about[language] }),
    keysChoice(words.useKeys, keys, (wanted) => choose({ keys: wanted })),
  ];
}
