import { Mark } from '#ui/chart/Mark.tsx';
import { useWords } from '#ui/words.tsx';
import type { HeadView } from '#view/head.view.ts';

/** The sentence, then the figure, then what to ask: always in this order. */
export function Verdict({ view }: { view: Pick<HeadView, 'mark' | 'verdict' | 'latest' | 'target' | 'ask'> }) {
  const words = useWords();
  return (
    <>
      <p className={`verdict tone-${view.mark.tone}`}>
        <Mark mark={view.mark} />
        {view.verdict}
      </p>
      {view.latest !== '' && (
        <p className="latest">
          {view.latest}
          {view.target !== null && <span className="target-said"> {view.target}</span>}
        </p>
      )}
      {view.ask && (
        <p className="ask">
          <span className="ask-label">{words.overview.ask}</span> {view.ask}
        </p>
      )}
    </>
  );
}
