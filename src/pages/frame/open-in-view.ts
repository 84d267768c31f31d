import { useEffect, useRef } from 'react';
import { useWay } from './address.tsx';

/** Brings the first figure whose table the address opens into view, once, when the figures are there. */
export function useOpenInView(): void {
  const { place } = useWay().address;
  const first = useRef('open' in place ? place.open[0] : undefined);
  useEffect(() => {
    if (first.current !== undefined) document.getElementById(first.current)?.scrollIntoView();
  }, []);
}
