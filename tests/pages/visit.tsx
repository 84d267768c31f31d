import '#ui/styles/all.css';
import type { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { act } from 'react';
import { onTestFinished, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { App, newClient } from '#app/App.tsx';
import { API } from '#mocks/handlers/api.ts';
import type { Town } from '#mocks/town.ts';
import { worldOf } from '#mocks/world.ts';
import { answering } from '#tests/browser/during.ts';
import { readAddress } from '#view/address.ts';
import { sv } from '#words/sv.ts';

/** Opens the app at an address, as a newly opened window would, and waits for nothing. */
export async function open(address = '#/'): Promise<QueryClient> {
  const client = newClient(readAddress(address).release);
  await cleanup();
  history.replaceState(null, '', address);
  await render(<App client={client} words={sv} />);
  return client;
}

const isWaiting = (): boolean => document.querySelector('[aria-busy=true]') !== null;

/** Opens the app at an address and waits until all that it asked for has come. React holds nothing back meanwhile. */
export async function visit(address = '#/'): Promise<void> {
  const client = await open(address);
  const isFetching = () => client.isFetching() > 0;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  do {
    await act(() => vi.waitUntil(() => !isFetching(), { interval: 5, timeout: 20_000 }));
  } while (isFetching() || isWaiting());
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** The heading of the page that one is on. */
export const heading = (): Locator => page.getByRole('heading', { level: 1 });

/** React tells the console what a boundary caught. In a test that causes it, that is no news. */
export function expectTrouble(): void {
  const telling = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => telling.mockRestore());
}

type Change = (file: Readonly<Record<string, unknown>>, path: string) => object;

/** Lets a town answer with its files changed on the way, as a real host would send them: nothing says who answered. */
export function answerChanged(change: Change, town: Town = 'exempelkoping'): void {
  const world = worldOf(town);
  const changed = http.get(API, async ({ request }) => {
    const path = request.url.split('/api/v1/')[1] ?? '';
    const file = await world.file(path);
    return file === null ? undefined : HttpResponse.json(change({ ...file }, path));
  });
  answering(changed);
}

/** A file as the town answers it now. */
export async function fileOf<File>(path: string): Promise<File> {
  const response = await fetch(new URL(`api/v1/${path}`, document.baseURI));
  return response.json();
}

/** What every locator of a list says, in its order. */
export const textsOf = (locator: Locator): string[] => locator.elements().map((element) => element.textContent ?? '');
