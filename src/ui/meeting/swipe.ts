import { type TouchEvent, useRef } from 'react';

/** Pixels. Shorter is a touch that slipped. */
const SHORTEST = 60;

const isInSideways = (target: EventTarget): boolean => {
  const box = target instanceof Element ? target.closest('.table-box') : null;
  return box !== null && box.scrollWidth > box.clientWidth;
};

/** To the next with a swipe to the left, back with one to the right. Two fingers, and what scrolls sideways itself, are left alone. */
export function useSwipe(onPrevious: () => void, onNext: () => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const one = touches.item(0);
      const isSwipe = touches.length === 1 && !isInSideways(target);
      from.current = isSwipe ? { x: one.clientX, y: one.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const start = from.current;
      const end = changedTouches[0];
      from.current = null;
      if (start === null || end === undefined) return;
      const [x, y] = [end.clientX - start.x, end.clientY - start.y];
      if (Math.abs(x) < SHORTEST || Math.abs(x) < 2 * Math.abs(y)) return;
      if (x < 0) onNext();
      else onPrevious();
    },
  };
}
