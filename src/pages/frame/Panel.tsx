import { QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { failureOf } from '#query/failure.ts';
import { Boundary } from '#ui/state/Boundary.tsx';
import { Failure } from '#ui/state/Failure.tsx';
import { Waiting } from '#ui/state/Waiting.tsx';
import { useWords } from '#ui/words.tsx';
import { failureView } from '#view/failure.view.ts';

interface Props {
  readonly children: ReactNode;
  readonly size?: 'line' | 'panel' | 'page';
}

function Trouble({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const known = failureOf(error);
  const view = failureView(known?.failure ?? { kind: 'unexpected' }, known?.since ?? new Date(), words);
  const remedies = {
    retry,
    renew: () => void client.resetQueries(),
    reload: () => window.location.reload(),
  };
  return (
    <Failure
      view={view}
      act={() => {
        remedies[view.remedy]();
        if (view.remedy === 'renew') retry();
      }}
    />
  );
}

/** A part of a page that may wait or fail without taking the page with it. */
export function Panel({ children, size = 'panel' }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onRetry={reset} fallback={(error, retry) => <Trouble error={error} retry={retry} />}>
          <Suspense fallback={<Waiting size={size} />}>{children}</Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
