import type { FailureView } from '#view/failure.view.ts';

/** What happened, since when, and the one thing to do about it. */
export function Failure({ view, act }: { view: FailureView; act: () => void }) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{view.title}</p>
      <p>
        {view.text} {view.since}
      </p>
      <button type="button" onClick={act}>
        {view.action}
      </button>
    </div>
  );
}
