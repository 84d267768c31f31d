import { setupWorker } from 'msw/browser';
import { choiceIn } from './choice.ts';
import { showPanel } from './panel.ts';
import { handlersOf } from './scenarios/all.ts';
import { NotDemoError, worldOf } from './world.ts';

/** Stops the whole demonstration: better a sentence than figures that might be somebody's. */
function refuse(fault: NotDemoError): never {
  document.body.textContent = `Demonstrationen visas inte. ${fault.message}.`;
  throw fault;
}

/**
 * From here on every question to the API is answered by an invented town. Which one, and in which state of affairs,
 * stands in the address; a small panel changes it.
 *
 * Throws: NotDemoError when the town's figures do not say that they are invented.
 */
export async function startMocking(): Promise<void> {
  const choice = choiceIn(location.search);
  await worldOf(choice.town)
    .file('organisation.json')
    .catch((fault: unknown) => {
      if (fault instanceof NotDemoError) refuse(fault);
      throw fault;
    });
  await setupWorker(...handlersOf(choice.scenario, choice.town)).start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledRequest: (request, print) => {
      if (new URL(request.url).pathname.includes('/api/')) print.error();
    },
  });
  showPanel(choice);
}
