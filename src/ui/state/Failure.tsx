import type { FailureView } from '#view/failure.view.ts';

interface Props {
  readonly view: FailureView;
  /** Whether it stands where the page's own heading would have been. */
  readonly isHeading: boolean;
  readonly act: () => void;
}

/** What happened, since when, and the one thing to do about it. */
export function Failure({ view, isHeading, act }: Props) {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className="failure" role="alert">
      <Title className="failure-title">{view.title}</Title>
      <p>
        {view.text} {view.since}
      </p>
      <button type="button" onClick={act}>
        {view.action}
      </button>
    </div>
  );
}
