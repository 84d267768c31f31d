import { type RefObject, useLayoutEffect, useRef } from 'react';

interface FocusFollowing {
  readonly list: RefObject<HTMLFieldSetElement | null>;
  /** Asks for the focus when the rows have changed: the first of these that is there and can be used has it. */
  readonly want: (...names: string[]) => void;
}

/** Which control of which row had the focus; rows are moved, and the focus goes with them. */
export function useFocusFollowing(): FocusFollowing {
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const found = wanted.current.map((one) =>
      list.current?.querySelector<HTMLElement>(`[data-name="${CSS.escape(one)}"]`),
    );
    wanted.current = [];
    found.find((element) => element && !element.matches(':disabled'))?.focus();
  });
  return {
    list,
    want: (...names) => {
      wanted.current = names;
    },
  };
}
