import '#ui/styles/all.css';
import { createRoot } from 'react-dom/client';
import { askAhead } from '#query/queries.ts';
import { readAddress } from '#view/address.ts';
import { App, newClient } from './App.tsx';
import { wordsIn } from './catalogues.ts';
import { firstLanguage } from './language.ts';
import { fetchOtherPages } from './Page.tsx';
import { clearForeignWorkers } from './start-guard.ts';

/** Milliseconds. By then the first page stands, and what follows does not slow it down. */
const AFTER_THE_FIRST_PAGE = 2000;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

/** In production nothing may stand between the page and its figures; in a demonstration the mock does, and says so. */
async function prepare(): Promise<'clear' | 'reloading' | 'stuck'> {
  if (!import.meta.env.VITE_MOCK) return clearForeignWorkers();
  const { startMocking } = await import('#mocks/browser.ts');
  await startMocking();
  return 'clear';
}

async function start(place: HTMLElement): Promise<void> {
  const address = readAddress(window.location.hash);
  const language = firstLanguage(address.language, navigator.languages);
  const [words, state] = await Promise.all([wordsIn(language), prepare()]);
  if (state === 'reloading') return;
  if (state === 'stuck') {
    place.textContent = words.state.worker;
    return;
  }
  const client = newClient(address.release);
  askAhead(client);
  createRoot(place).render(<App client={client} words={words} />);
  window.addEventListener('load', () => setTimeout(() => fetchOtherPages(language), AFTER_THE_FIRST_PAGE), {
    once: true,
  });
}

void start(root);
