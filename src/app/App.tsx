import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useWay, WayProvider } from '#pages/frame/address.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { forgetFailures } from '#query/failed.ts';
import { WordsProvider } from '#ui/words.tsx';
import type { FirstWords } from '#words/sv.first.ts';
import { Frame } from './Frame.tsx';
import { Page } from './Page.tsx';

/**
 * Asks for one release: that of the address, or the newest. What has been fetched stays: nothing on screen changes because
 * a window was focused or a network came back.
 */
export const newClient = (release: string | null = null): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Which also means: not anew when a network comes back.
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        meta: { release },
      },
    },
  });

interface Props {
  readonly client: QueryClient;
  readonly children: ReactNode;
}

/** Each release is asked for by a client of its own: nothing of one can ever stand beside another's. */
function Released({ client: first, children }: Props) {
  const { release } = useWay().address;
  const [clients, setClients] = useState(() => new Map([[release, first]]));
  const client = clients.get(release) ?? newClient(release);
  if (clients.get(release) !== client) setClients(new Map([...clients, [release, client]]));
  // What failed on an earlier page is asked anew on the next: nobody is told an old failure as if it were today's.
  useEffect(() => {
    const forget = () => forgetFailures(client);
    window.addEventListener('hashchange', forget);
    return () => window.removeEventListener('hashchange', forget);
  }, [client]);
  return (
    <QueryClientProvider client={client} key={release}>
      {children}
    </QueryClientProvider>
  );
}

interface AppProps {
  readonly client: QueryClient;
  readonly words: FirstWords;
  /** What is to be said on every page of where the app has been put; on a host, nothing. */
  readonly notice?: ReactNode;
}

/** The whole product. `client` asks for the release of the address; `words` are those to wait and to fail in until the municipality's own language is known. */
export function App({ client, words, notice }: AppProps) {
  return (
    <WordsProvider words={words}>
      <WayProvider>
        <Released client={client}>
          <Panel size="page">
            <Frame notice={notice}>
              <Page />
            </Frame>
          </Panel>
        </Released>
      </WayProvider>
    </WordsProvider>
  );
}
