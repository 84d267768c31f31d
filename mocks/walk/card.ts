import type { Language } from '#domain/kernel/text.ts';
import { element } from '#mocks/element.ts';
import { MINUTES, minuteOf, STEPS } from './steps.ts';
import { WORDS } from './words.ts';

/** What is on the card: which step, counted from 1, in which language, and whether single keys mean something. */
interface Shown {
  readonly step: number;
  readonly language: Language;
  readonly keys: boolean;
}

/** The card that guides through the walk. */
export interface Card {
  readonly element: HTMLElement;
  /** Shows a step. What it says is read aloud once, when it is another step or another language than before. */
  readonly show: (shown: Shown) => void;
  readonly fold: () => void;
}

function button(id: string, press: () => void): HTMLButtonElement {
  const made = element('button', { id, type: 'button' });
  made.addEventListener('click', press);
  return made;
}

/** A card without a step. `go` is told which step is asked for; null is the end of the walk. */
export function newCard(go: (step: number | null) => void): Card {
  let step = 1;
  const where = element('span', {});
  const mark = element('strong', {});
  // A status, so that a new step is told once to those who do not see it, while the focus stays where it is.
  const said = element('div', { role: 'status' });
  const keys = element('p', { className: 'keys' });
  const text = element('details', { open: true }, element('summary', {}, mark, ' ', where), said);
  const previous = button('previous', () => step > 1 && go(step - 1));
  const next = button('next', () => go(step + 1));
  const end = button('end', () => go(null));
  const moves = element('p', { className: 'moves' }, previous, next, end);
  const show = (shown: Shown): void => {
    const { said: saidIn } = STEPS[shown.step - 1] ?? {};
    if (saidIn === undefined) return;
    step = shown.step;
    const [words, { title, notice, idea }] = [WORDS[shown.language], saidIn[shown.language]];
    const isLast = step === STEPS.length;
    mark.textContent = words.panel;
    where.textContent = `${words.step(step, STEPS.length)}, ${words.minute(minuteOf(step), MINUTES)}`;
    if (said.querySelector('h2')?.textContent !== title) {
      const why = element('p', { className: 'idea' }, element('span', { textContent: words.idea }), idea);
      said.replaceChildren(element('h2', { textContent: title }), element('p', { textContent: notice }), why);
      text.open = true;
    }
    previous.textContent = words.previous;
    previous.ariaDisabled = `${step === 1}`;
    next.textContent = isLast ? words.end : words.next;
    end.textContent = words.end;
    end.hidden = isLast;
    keys.textContent = words.keys;
    keys.hidden = !shown.keys;
  };
  const fold = () => {
    text.open = !text.open;
  };
  return { element: element('section', { className: 'card' }, text, moves, keys), show, fold };
}
