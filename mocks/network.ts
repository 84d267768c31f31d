import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import type { RequestHandler } from 'msw';
import { defineNetwork, HttpNetworkFrame, InterceptorSource } from 'msw/experimental';

type Interceptors = ConstructorParameters<typeof InterceptorSource>[0]['interceptors'];

/** The list is declared for interceptors that know the events of HTTP and of web sockets at once, which none does. */
const interceptors = (): Interceptors => [new FetchInterceptor()] as unknown as Interceptors;

/**
 * What answers the questions that this page asks, from `enable` on.
 *
 * It answers inside the page. The usual way, by a service worker, has two faults here: the browser may stop a worker at
 * any moment, and what it then forgets is asked of the real host instead; and a worker stays in the browser when the page
 * is closed, before whatever is shown at that address next.
 */
export const networkOf = (...handlers: readonly RequestHandler[]) =>
  defineNetwork({
    sources: [new InterceptorSource({ interceptors: interceptors() })],
    handlers: [...handlers],
    context: { quiet: true },
    onUnhandledFrame: ({ frame, defaults }) => {
      const isOurs = frame instanceof HttpNetworkFrame && frame.data.request.url.includes('/api/');
      if (isOurs) defaults.error();
    },
  });
