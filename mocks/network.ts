import { BatchInterceptor } from '@mswjs/interceptors';
import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import type { RequestHandler } from 'msw';
import { defineNetwork, HttpNetworkFrame, InterceptorSource } from 'msw/experimental';

/** Everything below an api folder, whichever version of the contract it is. */
const isForApi = ({ url }: Request): boolean => /\/api(\/|$)/.test(new URL(url).pathname);

/**
 * What answers the questions that this page asks, from `enable` on.
 *
 * It answers inside the page. The usual way, by a service worker, has two faults here: the browser may stop a worker at
 * any moment, and what it then forgets is asked of the real host instead; and a worker stays in the browser when the page
 * is closed, before whatever is shown at that address next.
 *
 * Missing: a question to an API that no handler answers fails as if there were no network, and the console says which one.
 * No host is asked instead. All else that the page asks for is its host's own.
 */
export const networkOf = (...handlers: readonly RequestHandler[]) =>
  defineNetwork({
    sources: [
      // As a batch, since a source takes what may know the events of HTTP and of web sockets, and one alone knows only its own.
      new InterceptorSource({
        interceptors: [new BatchInterceptor({ name: 'page', interceptors: [new FetchInterceptor()] })],
      }),
    ],
    handlers: [...handlers],
    context: { quiet: true },
    onUnhandledFrame: async ({ frame, defaults }) => {
      if (!(frame instanceof HttpNetworkFrame && isForApi(frame.data.request))) return;
      await defaults.error();
      frame.respondWith(Response.error());
    },
  });
