import { type ReactNode, useEffect, useRef, useState } from 'react';

/** So many at a time: there may be thousands. */
const STEP = 30;

interface Props<Item> {
  readonly className: string;
  readonly all: number;
  /** Those from one place in the list up to another. */
  readonly items: (from: number, to: number) => readonly Item[];
  /** How many there are at first. */
  readonly first?: number;
  /** What the button says; none where there is another way to the rest. */
  readonly more: string | null;
  /** One of them as an li, with a heading that can take the focus. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that grows when somebody asks for more of it. */
export function Growing<Item>({ className, all, items, first = STEP, more, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(first);
  useEffect(() => {
    // Who asked for more reads on where the new ones begin.
    if (shown > first) list.current?.children[shown - STEP]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, [shown, first]);
  return (
    <>
      <ul className={className} ref={list}>
        {items(0, shown).map(children)}
      </ul>
      {more !== null && shown < all && (
        <p className="voice-more">
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {more}
          </button>
        </p>
      )}
    </>
  );
}
