import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { ProposalView, SideView } from '#view/proposals.view.ts';

/** Each goal that is proposed, beside the one that it would take the place of. */
export function Proposals({ proposals }: { proposals: readonly ProposalView[] }) {
  const { plan, goals } = usePageWords();
  return (
    <ul className="proposals">
      {proposals.map(({ key, proposed, replaced, room }) => (
        <li key={key}>
          <Side label={plan.proposal} side={proposed} />
          {replaced === null ? (
            <div>
              <p className="small">{plan.replaced}</p>
              <p className="open">{goals.replacesNone}</p>
            </div>
          ) : (
            <Side label={plan.replaced} side={replaced} />
          )}
          <p className="room">{room}</p>
        </li>
      ))}
    </ul>
  );
}

function Side({ label, side }: { label: string; side: SideView }) {
  return (
    <div>
      <p className="small">{label}</p>
      <h3>
        <a href={side.href}>
          <Says said={side.title} />
        </a>
      </h3>
      {side.why !== null && (
        <p>
          <Explained said={side.why} />
        </p>
      )}
      <p className="facts-line">
        <span className={side.isOrphan ? 'orphan' : undefined}>
          <Says said={side.bearing} />
        </span>
        <span>{side.level}</span>
        <span>{side.measures}</span>
        {side.part !== null && <span>{side.part}</span>}
      </p>
    </div>
  );
}
