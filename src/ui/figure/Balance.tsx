import type { ReactNode } from 'react';
import { Rings } from '#ui/chart/Rings.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { BalanceView } from '#view/trust-balance.view.ts';
import { AskMore } from './AskMore.tsx';

interface Props {
  readonly view: BalanceView;
  /** What may be opened further. */
  readonly children?: ReactNode;
}

/** Good experiences against bad ones, of one question: the sentence, the counts, what is missing, the rings. */
export function Balance({ view, children }: Props) {
  const words = usePageWords();
  return (
    <figure className="balance" id={view.key}>
      <figcaption>
        <h3>
          <Says said={view.name} />
        </h3>
        {view.status !== null && <p className="balance-status">{view.status}</p>}
        <p>
          {view.said} <span className="small">{view.period}</span>
        </p>
        {view.missing !== null && <p>{view.missing}</p>}
        {view.ask !== null && (
          <p>
            <span className="ask-label">{words.overview.ask}</span> {view.ask}
          </p>
        )}
      </figcaption>
      {view.rings !== null && (
        <div className="balance-picture" role="img" aria-label={view.label}>
          <p className="small" aria-hidden="true">
            {words.trust.forEachBad}
          </p>
          <Rings view={view.rings} />
          {view.rings.more !== null && (
            <p className="small" aria-hidden="true">
              {view.rings.more}
            </p>
          )}
        </div>
      )}
      <div className="balance-more">
        <AskMore asks={view.moreAsks} />
        {children}
      </div>
    </figure>
  );
}
