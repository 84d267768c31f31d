import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePageWords } from '#ui/words.tsx';
import type { Screen } from '#view/meeting/screen.ts';
import { useTop } from './use-standing.ts';

interface Props {
  readonly name: string;
  readonly kind: Screen['kind'];
  /** The table in place of the picture. */
  readonly isTable: boolean;
  readonly children: ReactNode;
}

/** Pixels. What is rounded away must not look like more to read. */
const ROUNDING = 2;

/** Where a screen stands. What is too long for it scrolls inside it, can be reached by keyboard, and is said to go on. */
export function Room({ name, kind, isTable, children }: Props) {
  const { screens } = usePageWords();
  const room = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  useTop(room, isTable);
  useEffect(() => {
    const measure = () => {
      const { scrollHeight = 0 } = inside.current ?? {};
      const { clientHeight = 0 } = room.current ?? {};
      // The room's own scroll height would hold the line that says it goes on, and keep that line where it is.
      setLong(scrollHeight > clientHeight + ROUNDING);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [room.current, inside.current]) if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={room} className="screen" data-kind={kind} aria-label={name} {...(isLong ? { tabIndex: 0 } : {})}>
      <div ref={inside} className="screen-inside">
        {children}
      </div>
      {isLong && <p className="screen-on">{screens.goesOn}</p>}
    </section>
  );
}
