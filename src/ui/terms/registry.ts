/** Which texts on a page hold which terms, and which of them explains each: the one that stands first. */
export interface TermRegistry {
  /** Tells of a text and its terms; what comes back takes it away again. */
  readonly add: (place: Element, terms: readonly string[]) => () => void;
  /** The terms explained at a place, in one text that is the same as long as they are. */
  readonly at: (place: Element | null) => string;
  /** The terms explained anywhere, in the order they stand on the page. The same list until it changes. */
  readonly all: () => readonly string[];
  readonly subscribe: (changed: () => void) => () => void;
}

const isBefore = (one: Element, other: Element): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export function termRegistry(): TermRegistry {
  const places = new Map<Element, readonly string[]>();
  const listeners = new Set<() => void>();
  let explained = new Map<Element, readonly string[]>();
  let all: readonly string[] = [];

  const decide = (): void => {
    const met = new Set<string>();
    explained = new Map();
    for (const place of [...places.keys()].sort(isBefore)) {
      const own = (places.get(place) ?? []).filter((term) => !met.has(term));
      for (const term of own) met.add(term);
      explained.set(place, own);
    }
    if ([...met].join() !== all.join()) all = [...met];
    for (const changed of listeners) changed();
  };

  return {
    add: (place, terms) => {
      places.set(place, terms);
      decide();
      return () => {
        places.delete(place);
        decide();
      };
    },
    at: (place) => (place === null ? '' : (explained.get(place) ?? []).join()),
    all: () => all,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
