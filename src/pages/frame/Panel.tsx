import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { forgetFailures } from '#query/failed.ts';
import { failureOf } from '#query/failure.ts';
import { Boundary } from '#ui/state/Boundary.tsx';
import { Failure } from '#ui/state/Failure.tsx';
import { Waiting } from '#ui/state/Waiting.tsx';
import { useWords } from '#ui/words.tsx';
import { failureView } from '#view/failure.view.ts';
import { useWay } from './address.tsx';
import { retryAll, useRetry } from './retries.ts';

type Size = 'line' | 'panel' | 'page';

interface Props {
  readonly children: ReactNode;
  readonly size?: Size;
}

function Trouble({ error, retry, size }: { error: unknown; retry: () => void; size: Size }) {
  const words = useWords();
  const client = useQueryClient();
  const { address, replace } = useWay();
  const known = failureOf(error);
  const view = failureView(known?.failure ?? { kind: 'unexpected' }, known?.since ?? new Date(), words);
  useRetry(retry);
  const remedies = {
    retry: () => {
      forgetFailures(client);
      retryAll();
    },
    renew: () => {
      void client.resetQueries();
      retryAll();
    },
    newest: () => replace({ ...address, release: null }),
    reload: () => window.location.reload(),
  };
  return <Failure view={view} isHeading={size !== 'panel'} act={remedies[view.remedy]} />;
}

/** A part of a page that may wait or fail without taking the page with it. */
export function Panel({ children, size = 'panel' }: Props) {
  return (
    <Boundary fallback={(error, retry) => <Trouble error={error} retry={retry} size={size} />}>
      <Suspense fallback={<Waiting size={size} />}>{children}</Suspense>
    </Boundary>
  );
}
