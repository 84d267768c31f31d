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

/** Milliseconds. Longer than this somebody should see that the page is on its way. */
const WORTH_WAITING_FOR = 400;

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
  // A page whose figures are nearly there is drawn once, with them, and not first without.
  await Promise.race([askAhead(client), new Promise((resolve) => setTimeout(resolve, WORTH_WAITING_FOR))]);
  createRoot(place).render(<App client={client} words={words} />);
  setTimeout(() => void fetchOtherPages(language), AFTER_THE_FIRST_PAGE);
}

void start(root);
