import { useEffect, useState } from 'react';

/** Milliseconds between looks: a minute is never shown much too late. */
const EACH = 5000;
const A_MINUTE = 60_000;

/** Whole minutes since the meeting began, by a watch that does not care what the clock is set to. Looks only while it is wanted. */
export function usePassed(isWanted: boolean): number {
  const [began] = useState(() => performance.now());
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    if (!isWanted) return;
    const look = () => setMinutes(Math.floor((performance.now() - began) / A_MINUTE));
    look();
    const timer = setInterval(look, EACH);
    return () => clearInterval(timer);
  }, [isWanted, began]);
  return minutes;
}
