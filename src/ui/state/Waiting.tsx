import { useEffect, useState } from 'react';
import { useWords } from '#ui/words.tsx';

/** Milliseconds: a wait shorter than the first is not worth a word; after the second it is longer than usual. */
const SAY_AFTER = 400;
const LONG_AFTER = 5000;

/** Holds the place, says so after a moment, and says when it takes longer than usual. */
export function Waiting({ size = 'panel' }: { size?: 'line' | 'panel' | 'page' }) {
  const words = useWords();
  const [stage, setStage] = useState<'silent' | 'said' | 'long'>('silent');
  useEffect(() => {
    const timers = [setTimeout(() => setStage('said'), SAY_AFTER), setTimeout(() => setStage('long'), LONG_AFTER)];
    return () => timers.forEach(clearTimeout);
  }, []);
  const text = { silent: '', said: words.state.waiting, long: words.state.waitingLong }[stage];
  return (
    <div className={`waiting waiting-${size}`} aria-busy="true">
      <p role="status">{text}</p>
    </div>
  );
}
