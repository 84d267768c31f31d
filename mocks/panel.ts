import type { Language } from '#domain/kernel/text.ts';
import { addressWith, type Change, type Choice, choiceIn } from './choice.ts';
import { element } from './element.ts';
import { languageOf } from './language.ts';
import css from './panel.css?inline';
import { SCENARIOS } from './scenarios/all.ts';
import { TOWN_NAMES } from './town.ts';
import cardCss from './walk/card.css?inline';
import { newCard } from './walk/card.ts';
import { chooser } from './walk/chooser.ts';
import { follow, onAddress } from './walk/follow.ts';
import type { Command } from './walk/keys.ts';
import { type Here, type Move, moveBy, moveTo } from './walk/moves.ts';
import { isUnderModal, keepOnTop } from './walk/on-top.ts';
import { listenForKeys } from './walk/press.ts';
import { roomFor } from './walk/room.ts';
import { WORDS } from './walk/words.ts';

const here = (): Here => ({ hash: location.hash, isFilled: isUnderModal() });

/** The town, and its state of affairs on other days than an ordinary one. */
const nameOf = ({ town, scenario }: Choice, language: Language): string =>
  scenario === 'calm' ? TOWN_NAMES[town] : `${TOWN_NAMES[town]} – ${SCENARIOS[scenario].name[language]}`;

type First = Pick<Choice, 'town' | 'scenario'> & Change;

function newHost(...inside: readonly Node[]): HTMLElement {
  const host = element('aside', {});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + css);
  // A root of its own, so that neither the app's style reaches the panel nor the panel's the app.
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(...inside);
  return host;
}

/**
 * A small panel in the corner, out of the app's way: which town, in which state of affairs, and the guided walk. `go` loads
 * a page; `answer` is told of every choice that is made without loading one.
 */
export function showPanel(
  first: First,
  go = (address: URL) => location.assign(address),
  answer: (choice: Choice) => void = () => {},
): HTMLElement {
  let choice: Choice = { walk: null, keys: false, ...first };
  const move = (next: Move): void => follow(next, go);
  const card = newCard((step) => move(moveTo(step, choice, here())));
  const summary = element('summary', {});
  const choices = element('div', { className: 'choices' });
  const panel = element('details', { className: 'panel' }, summary, choices);
  const host = newHost(card.element, panel);
  const giveRoom = roomFor(host);

  const choose = (change: Change): void => {
    if (change.keys === undefined) go(addressWith(new URL(location.href), change));
    else move({ change, hash: location.hash, isAnew: false });
  };
  const begin = (): void => {
    panel.open = false;
    move(moveTo(1, choice, here()));
  };
  const draw = (): void => {
    const language = languageOf(location.hash, choice.town);
    const words = WORDS[language];
    host.ariaLabel = words.panel;
    host.lang = language;
    host.toggleAttribute('data-walk', choice.walk !== null);
    host.toggleAttribute('data-under', isUnderModal());
    if (choice.walk !== null) card.show({ step: choice.walk, language, keys: choice.keys });
    summary.textContent = `${words.panel}: ${nameOf(choice, language)}`;
    const focused = host.shadowRoot?.activeElement?.id ?? '';
    choices.replaceChildren(...chooser(choice, language, choose, begin));
    if (focused !== '') host.shadowRoot?.getElementById(focused)?.focus();
    giveRoom(choice.walk !== null);
  };

  document.body.append(host);
  // A button in the panel that is pressed by Space is not also the meeting's next screen.
  host.addEventListener('keydown', (event) => event.key === ' ' && event.stopPropagation());
  draw();
  const place = keepOnTop(host, () => choice.walk !== null || choice.scenario !== 'calm', draw);
  onAddress(() => {
    const next = choiceIn(location.search);
    if (next.scenario !== choice.scenario) answer(next);
    choice = next;
    draw();
    place();
  });

  const obey = (command: Command): void => {
    const next = moveBy(command, choice, here());
    if (next === null) card.fold();
    else move(next);
  };
  listenForKeys({ isOn: () => choice.keys, isWalking: () => choice.walk !== null, obey });
  return host;
}
