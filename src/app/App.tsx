import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { WayProvider } from '#pages/frame/address.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { forgetFailures } from '#query/failed.ts';
import { WordsProvider } from '#ui/words.tsx';
import type { FirstWords } from '#words/sv.first.ts';
import { Frame } from './Frame.tsx';
import { Page } from './Page.tsx';

/** What has been fetched stays: nothing on screen changes because a window was focused or a network came back. */
export const newClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
  });

/** The whole product. `words` are those to wait and to fail in until the municipality's own language is known. */
export function App({ client, words }: { client: QueryClient; words: FirstWords }) {
  // What failed on an earlier page is asked anew on the next: nobody is told an old failure as if it were today's.
  useEffect(() => {
    const forget = () => forgetFailures(client);
    window.addEventListener('hashchange', forget);
    return () => window.removeEventListener('hashchange', forget);
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <WordsProvider words={words}>
        <WayProvider>
          <Panel size="page">
            <Frame>
              <Page />
            </Frame>
          </Panel>
        </WayProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}
